import { dialects } from '@cucumber/gherkin';
import type { Scenario, Step as GherkinStep } from '@cucumber/messages';
import type { Criterion, Outline, Step } from '../../model';
import { joinLines, phraseOf, trimPhrase, type Phrase } from '../../phrase';
import type { Lines } from './lines';

/**
 * A scenario is a criterion, whatever its keyword.
 * @param nextLine the line (from 0) on which what follows it begins
 */
export function readScenario(scenario: Scenario, nextLine: number, lines: Lines): Criterion {
  const { keyword, location, tags } = scenario;
  const head = lines.find(keyword, location.line, location.column);
  const name = lines.find(scenario.name, location.line, (location.column ?? 1) + keyword.length + 1);
  const steps = readSteps(scenario.steps, lines);
  const isNamed = scenario.name !== '' && name !== null;
  const parts = [...(isNamed ? [name] : []), ...steps.map(wholeStep(lines.source))];
  const tag = tags[0] ? lines.find(tags[0].name, tags[0].location.line) : null;
  const start = tag?.start ?? head?.start ?? 0;
  return {
    text: parts.length > 0 ? joinLines(parts) : (head ?? phraseOf(lines.source, start, start)),
    form: 'gherkin',
    id: idOf(scenario, lines),
    name: isNamed ? name : null,
    steps,
    span: { start, end: Math.max(start, lines.endBefore(nextLine)) },
    ...(isOutline(scenario) && { outline: outlineOf(scenario, lines) }),
  };
}

/** By its keyword in the language of the file, or by its examples. */
function isOutline({ keyword, examples }: Scenario): boolean {
  return examples.length > 0 || outlineKeywords.has(keyword);
}

const outlineKeywords: ReadonlySet<string> = new Set(
  Object.values(dialects).flatMap(({ scenarioOutline }) => scenarioOutline),
);

function outlineOf({ name, steps, examples }: Scenario, lines: Lines): Outline {
  const cells = examples.flatMap(({ tableHeader }) => tableHeader?.cells ?? []);
  const columns = cells.flatMap(
    ({ value, location }) => lines.find(value, location.line, location.column) ?? [],
  );
  const inSteps = steps.flatMap(({ text, dataTable, docString }) => [
    text,
    docString?.content ?? '',
    ...(dataTable?.rows ?? []).flatMap((row) => row.cells.map(({ value }) => value)),
  ]);
  return {
    columns,
    rows: examples.reduce((sum, { tableBody }) => sum + tableBody.length, 0),
    body: [name, ...inSteps].join('\n'),
  };
}

/** The id that a tag gives a scenario or a feature. */
export function idOf({ tags }: Pick<Scenario, 'tags'>, lines: Lines): Phrase | null {
  for (const { name, location } of tags) {
    const value = idOfTag(name);
    if (value !== undefined) return lines.find(value, location.line);
  }
  return null;
}

/** The id that a tag gives: "@US-12", or "@id:login" where it does not look like one. */
export function idOfTag(tag: string): string | undefined {
  return isId(tag) ? tag.slice(1) : /^@id[:=](?<id>.+)$/i.exec(tag)?.groups?.['id'];
}

/** "@US-12", "@ST_271": a tag that names something in a tracker. */
export function isId(tag: string): boolean {
  return /^@[A-Z][A-Z0-9]*[-_]\d+(?:\.\d+)*$/.test(tag);
}

const kinds: ReadonlyMap<string, Step['kind']> = new Map([
  ['Context', 'given'],
  ['Action', 'when'],
  ['Outcome', 'then'],
] as const);

/** The steps; And, But and * are of the kind before them. */
export function readSteps(steps: readonly GherkinStep[], lines: Lines): Step[] {
  const result: Step[] = [];
  for (const { keyword, keywordType, location, text } of steps) {
    const word = lines.find(keyword.trim(), location.line, location.column);
    if (!word) continue;
    const words = lines.find(text, location.line, (location.column ?? 1) + keyword.length) ?? {
      text: '',
      start: word.end,
      end: word.end,
    };
    const kind = kinds.get(keywordType ?? '') ?? result[result.length - 1]?.kind ?? 'given';
    result.push({ kind, keyword: word, text: trimPhrase(words) });
  }
  return result;
}

function wholeStep(source: string): (step: Step) => Phrase {
  return ({ keyword, text }) => phraseOf(source, keyword.start, Math.max(keyword.end, text.end));
}
