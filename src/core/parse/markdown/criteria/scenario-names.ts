import { linesOf, phraseOf, slicePhrase, trimPhrase, type Phrase } from '../../../phrase';
import { scenarioKeyword } from '../../criteria/step-keywords';
import { startsStep } from '../../criteria/steps';
import type { Entry, Fence, Paragraph } from '../blocks/blocks';

/** A scenario as it is gathered: its name, and the blocks with its steps. */
export interface NamedScenario {
  readonly name: Phrase;
  readonly blocks: (Entry | Paragraph)[];
  /** The entry that names it: the next one beside it is something else. */
  readonly entry?: Entry;
}

const isNumbered =
  /^(?:(?:AC|CA|CR)[-_ .]?\d+|\d+(?:\.\d+)*[.):]?\s|[•–—✓✗☐□■▪‣◦○●]\s|\p{Extended_Pictographic}\uFE0F?\s)/u;
const numberedName = /^(?:AC|CA|CR|AK|KA|SC)[-_ .]?\d+(?:\.\d+)*\s*[:：.)–—-]+\s*(?=\S)/u;
const firstScenario = new RegExp(`^[ \\t]*(?:${scenarioKeyword})\\s*[:：]`, 'imu');
const anyScenarioName = new RegExp(
  `^(?:${scenarioKeyword})\\s*(?:#?\\d+\\s*)?[:：.–—-]\\s*(?<name>.+)$`,
  'iu',
);
const edge = /^<!--\s*(?<name>[A-Z_]+(?::[A-Z_]+)?):(?<edge>BEGIN|END)\s*-->/;

/** The name in "Scenario: name"; `pattern` is the layout's own way to write it. */
export function scenarioName(pattern: RegExp | undefined, text: Phrase): Phrase | null {
  const name = (pattern ?? anyScenarioName).exec(text.text)?.groups?.['name'];
  return name === undefined ? null : slicePhrase(text, text.text.lastIndexOf(name));
}

/** "Scenario: name" with its steps on the lines below, in one paragraph. */
export function scenarioLine(pattern: RegExp | undefined, paragraph: Paragraph): NamedScenario | null {
  const { text } = paragraph;
  const lineEnd = text.text.indexOf('\n');
  const first = lineEnd < 0 ? text : slicePhrase(text, 0, lineEnd);
  const name = scenarioName(pattern, trimPhrase(first));
  if (!name) return null;
  const rest = lineEnd < 0 ? [] : [{ ...paragraph, text: trimPhrase(slicePhrase(text, lineEnd)) }];
  return { name, blocks: rest };
}

/** The words of "AC1: The family knows", alone on a line or in a heading; steps may follow it. */
export function numberedLine(text: Phrase): Phrase | null {
  const match = text.text.includes('\n') ? null : numberedName.exec(text.text);
  return match && slicePhrase(text, match[0].length);
}

/** "AC1: The family knows", "**AC1** The family knows": it needs no label above it. */
export function isNumberedCriterion({ text }: Pick<Phrase, 'text'>): boolean {
  return /^(?:AC|CA|AK)[-_ .]?\d+(?:\.\d+)*(?:\s*[:：.)–—-]+\s*\S|\s+\p{Lu})/u.test(text);
}

/** A comment that begins or ends a part of the file: "<!-- AC:BEGIN -->". */
export function markerIn(comment: string): { name: string; begins: boolean } | null {
  const groups = edge.exec(comment)?.groups;
  return groups ? { name: groups['name'] ?? '', begins: groups['edge'] === 'BEGIN' } : null;
}

/** Criteria that are lines of one paragraph: "CA1. …", "1.1 …". */
export function hasNumberedLines({ text }: Paragraph): boolean {
  return linesOf(text).every((line) => isNumbered.test(line.text));
}

/** The Gherkin in a fence, from its first scenario on. */
export function gherkinIn({ content }: Fence, source: string): Phrase | null {
  const text = source.slice(content.start, content.end);
  if (!firstScenario.test(text) && !startsStep(text)) return null;
  return phraseOf(source, content.start + Math.max(0, text.search(firstScenario)), content.end);
}

/** "AC1: Given …" in bold before the steps of a paragraph. */
export function stripLabel(text: Phrase): Phrase {
  const length = /^\s*(?:AC|CA)[-_ .]?\d+\s*[:.)–—-]?\s*/.exec(text.text)?.[0].length ?? 0;
  return slicePhrase(text, length);
}
