import { lineStart } from '../../line-start';
import { lineEndOf } from '../../line-end';
import { dialects } from '@cucumber/gherkin';
import type { Feature, Scenario } from '@cucumber/messages';
import type { Slot } from '../../edit';
import type { Criterion, Item, Language, Step, Story } from '../../model';
import { joinLines, phraseOf, type Phrase } from '../../phrase';
import { benefitOpenings } from '../../anatomy/benefit-opening';
import { isStoryLevel } from '../kind';
import { countParts, readStoryLines } from '../story/story-lines';
import type { Lines } from './lines';
import { idOf, readScenario, readSteps } from './scenario';
import { fieldsOf, kindOf } from './tags';

/** A feature is one item: its narrative is the story, its scenarios are the criteria. */
export function readFeature(feature: Feature, lines: Lines, language: Language): Item {
  const { keyword, location, name, tags } = feature;
  const head = lines.find(keyword, location.line, location.column) ?? phraseOf(lines.source, 0, 0);
  const title =
    name === '' ? null : lines.find(name, location.line, (location.column ?? 1) + keyword.length + 1);
  const firstTag = tags[0] ? lines.find(tags[0].name, tags[0].location.line) : null;
  const start = Math.min(firstTag?.start ?? head.start, head.start);
  const narrative = narrativeOf(feature, lines);
  const told = storyOf(narrative, title, language);
  const story = told?.story ?? null;
  const type = kindOf(feature);
  const criteria = readScenarios(feature, lines);
  const background = readBackground(feature, lines);
  const end = Math.max(head.end, lines.endBefore(lines.texts.length));
  const id = idOf(feature, lines);
  const tag = firstTag
    ? { at: firstTag.start, after: ' ' }
    : { at: head.start, after: `${lineEndOf(lines.source)}${indentAt(lines, head.start)}` };
  return {
    id,
    // Several features may stand for one story of the tracker.
    idScope: 'file',
    kind: type ?? 'feature',
    kindDeclared: true,
    storyLevel: isStoryLevel(type ?? 'feature'),
    title,
    span: { start, end },
    section: [],
    parent: null,
    story,
    criteria,
    notes: narrative.filter((paragraph) => !told?.paragraphs.has(paragraph)).map(joinLines),
    fields: fieldsOf(feature, lines),
    criteriaLabel: null,
    slots: {
      criterion: scenarioSlot(feature, criteria, { head: head.start, end }, lines),
      benefit: benefitSlot(story, title, lines),
      level: { ...tag, before: '@level:' },
      ...(!id && { id: { ...tag, before: '', isBegun: false } }),
    },
    ...(background.length > 0 && { background }),
  };
}

/** The steps of the feature's own background; that of a rule holds for some of its scenarios only. */
function readBackground({ children }: Feature, lines: Lines): Step[] {
  return children.flatMap(({ background }) => (background ? readSteps(background.steps, lines) : []));
}

/** The paragraphs of the description, line by line. */
function narrativeOf({ description, location }: Feature, lines: Lines): Phrase[][] {
  const paragraphs: Phrase[][] = [[]];
  let line = location.line + 1;
  for (const text of description.split('\n').map((raw) => raw.trim())) {
    if (text === '') paragraphs.push([]);
    for (let at = line; text !== '' && at <= lines.texts.length; at++) {
      if (lines.texts[at - 1]?.trim() !== text) continue;
      const found = lines.find(text, at);
      if (found) paragraphs[paragraphs.length - 1]?.push(found);
      line = at + 1;
      break;
    }
  }
  return paragraphs.filter((paragraph) => paragraph.length > 0);
}

type Paragraph = readonly Phrase[];

/** The story may be one paragraph of the narrative, all of it, or the title. */
function storyOf(
  narrative: readonly Paragraph[],
  title: Phrase | null,
  language: Language,
): { story: Story; paragraphs: ReadonlySet<Paragraph> } | null {
  const read = (paragraphs: readonly Paragraph[]): { story: Story; paragraphs: Set<Paragraph> }[] => {
    const story = readStoryLines(joinLines(paragraphs.flat()), language);
    return story ? [{ story, paragraphs: new Set(paragraphs) }] : [];
  };
  const [best] = [...narrative.flatMap((paragraph) => read([paragraph])), ...read(narrative)].sort(
    (a, b) => countParts(b.story) - countParts(a.story),
  );
  if (best) return best;
  const story = title && readStoryLines(title, language);
  return story?.role ? { story, paragraphs: new Set() } : null;
}

function readScenarios(feature: Feature, lines: Lines): Criterion[] {
  const scenarios: Scenario[] = [];
  const openings: number[] = [];
  for (const child of feature.children) {
    for (const { background, scenario } of [child, ...(child.rule?.children ?? [])]) {
      const opened = scenario ?? background;
      if (opened) openings.push(firstLine(opened));
      if (scenario) scenarios.push(scenario);
    }
    if (child.rule) openings.push(firstLine(child.rule));
  }
  openings.sort((a, b) => a - b);
  return scenarios.map((scenario) => {
    const next = openings.find((line) => line > scenario.location.line) ?? lines.texts.length + 1;
    return readScenario(scenario, next - 1, lines);
  });
}

/** Where something begins, with its tags; a background has none. */
function firstLine(of: {
  location: { line: number };
  tags?: readonly { location: { line: number } }[];
}): number {
  return Math.min(of.location.line, ...(of.tags ?? []).map(({ location }) => location.line));
}

function scenarioSlot(
  feature: Feature,
  criteria: readonly Criterion[],
  { head, end }: { head: number; end: number },
  lines: Lines,
): Slot {
  const dialect = dialects[feature.language];
  const keyword = dialect?.scenario.at(-1) ?? 'Scenario';
  const last = criteria.at(-1);
  const indent = last ? indentAt(lines, last.span.start) : `${indentAt(lines, head)}  `;
  const steps = [dialect?.given, dialect?.when, dialect?.then].flatMap(
    (keywords) => keywords?.find((word) => word !== '* ') ?? [],
  );
  const newLine = lineEndOf(lines.source);
  return {
    at: end,
    before: `${newLine}${newLine}${indent}${keyword}: `,
    after: steps.map((step) => `${newLine}${indent}  ${step}…`).join(''),
  };
}

/** A benefit is a further line of the narrative. */
function benefitSlot(story: Story | null, title: Phrase | null, lines: Lines): Slot | null {
  if (!story?.need || story.benefit || story.text.start === title?.start) return null;
  const opening = benefitOpenings[story.language];
  const capital = opening.charAt(0).toUpperCase() + opening.slice(1);
  return {
    at: story.text.end,
    before: `${lineEndOf(lines.source)}${indentAt(lines, story.text.end)}${capital}`,
    after: '',
  };
}

function indentAt({ source }: Lines, offset: number): string {
  const start = lineStart(source, offset);
  return /^[ \t]*/.exec(source.slice(start, offset))?.[0] ?? '';
}
