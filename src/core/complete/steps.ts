import type { Step } from '../model';
import { stepKeywords } from '../parse/criteria/step-keywords';
import { usualSteps, type Keyword } from '../usual-steps';
import { lineAbove, linesAbove, type Cursor } from './cursor';
import type { Known, Offer, Place } from './offer';

const next: Readonly<Record<Step['kind'], readonly Keyword[]>> = {
  given: ['when', 'and'],
  when: ['then', 'and'],
  then: ['and', 'but'],
};

const beginning = String.raw`^\s*(?:[-*+]\s+|\d+[.)]\s+)?(?:\[[ xX]\]\s+)?`;

/** How a Given/When/Then goes on: with the next line, or behind a comma. */
export function stepAt(cursor: Cursor): Place | undefined {
  return stepBehindComma(cursor) ?? stepOnNextLine(cursor);
}

function stepOnNextLine(cursor: Cursor): Place | undefined {
  const typed = new RegExp(String.raw`${beginning}(?<typed>(?:\*\*)?\p{L}{0,12})$`, 'u').exec(cursor.line)
    ?.groups?.['typed'];
  if (typed === undefined) return undefined;
  const above = lineAbove(cursor);
  const isScenario = /^\s*(?:Scenario|Example|Background)\b[^:]*:/.test(above);
  const last = lastStep(cursor);
  if (cursor.file.format === 'gherkin' && isScenario)
    return {
      typed,
      offers: (known) => [offerOf('given', above, cursor, known), offerOf('when', above, cursor, known)],
    };
  if (!last) return undefined;
  return { typed, offers: (known) => next[last].map((keyword) => offerOf(keyword, above, cursor, known)) };
}

/** The step that the lines right above end with; "And" is what it follows. A whole Given/When/Then on one line ends it. */
function lastStep(cursor: Cursor): Step['kind'] | undefined {
  for (const line of linesAbove(cursor)) {
    const words = wordsOf(line);
    if (words === '') continue;
    const kind = keywordAt(words);
    if (kind === undefined || (kind !== 'and' && stepsIn(words).length > 1)) return undefined;
    if (kind !== 'and') return kind;
  }
  return undefined;
}

/** "- Given a free lane, …": the keyword in small letters, as the sentence goes on. */
function stepBehindComma(cursor: Cursor): Place | undefined {
  const match = new RegExp(String.raw`${beginning}(?<words>.*[,，、]\s*)(?<typed>\p{L}{0,12})$`, 'u').exec(
    cursor.line,
  )?.groups;
  const words = (match?.['words'] ?? '').replaceAll('*', '');
  const first = keywordAt(words);
  if (!match || first === undefined || first === 'and') return undefined;
  if (first !== 'given' && !isEntry(cursor)) return undefined;
  const last = stepsIn(words).at(-1) ?? first;
  if (last === 'then') return undefined;
  return {
    typed: match['typed'] ?? '',
    offers: ({ say }) =>
      next[last].map((keyword) => {
        const label = usualSteps[cursor.file.language][keyword].toLowerCase();
        return { label, insert: `${label} `, detail: say('next step'), kind: 'keyword' };
      }),
  };
}

/** The steps of a Given/When/Then that is written on one line. */
function stepsIn(words: string): Step['kind'][] {
  return words.split(/[,，、]\s*/).flatMap((part) => {
    const kind = keywordAt(part);
    return kind === undefined || kind === 'and' ? [] : [kind];
  });
}

function wordsOf(line: string): string {
  return line.replace(new RegExp(beginning, 'u'), '').replaceAll('*', '').trim();
}

function keywordAt(words: string): Step['kind'] | 'and' | undefined {
  const small = words.toLowerCase();
  const kinds = ['given', 'when', 'then', 'and'] as const;
  return kinds.find((kind) =>
    stepKeywords[kind].some(
      (keyword) => small.startsWith(keyword) && !/^[\p{L}\d]/u.test(small.slice(keyword.length)),
    ),
  );
}

/** Whether the line is one of a list: many a sentence of prose begins with "When". */
function isEntry({ line }: Cursor): boolean {
  return /^\s*(?:[-*+]|\d+[.)])\s/.test(line);
}

/** In the way the line above is written: in capitals, in bold. */
function offerOf(keyword: Keyword, above: string, { file }: Cursor, { say }: Known): Offer {
  const word = usualSteps[file.language][keyword];
  const words = wordsOf(above);
  const isLoud = /^\p{Lu}{2,}\b/u.test(words);
  const label = isLoud ? word.toUpperCase() : word;
  const bold = new RegExp(String.raw`${beginning}\*\*`, 'u').test(above) ? '**' : '';
  return {
    label,
    insert: `${bold}${label}${bold} `,
    foundBy: `${bold}${label}`,
    detail: say('next step'),
    kind: 'keyword',
  };
}

/** "- When the oven fails, …" where requirements are written by the EARS templates. */
export function responseAt(cursor: Cursor): Place | undefined {
  const { line, file } = cursor;
  const match = new RegExp(
    String.raw`${beginning}(?<opening>When|While|Where|If)\b.*,\s*(?<typed>\p{L}{0,12})$`,
    'iu',
  ).exec(line)?.groups;
  const opening = match?.['opening']?.toLowerCase();
  if (!match || opening === undefined || file.language !== 'en' || !isEntry(cursor)) return undefined;
  return {
    typed: match['typed'] ?? '',
    offers: (known) => responses(opening, known),
  };
}

function responses(opening: string, { words, say }: Known): Offer[] {
  const systems = words.systems();
  const shall = (systems.length > 0 ? systems : ['system']).map((system): Offer => {
    const label = `${opening === 'if' ? 'then ' : ''}the ${system} shall`;
    return { label, insert: `${label} `, detail: 'EARS', kind: 'keyword' };
  });
  if (opening !== 'when') return shall;
  // A scenario begins with "When" too; who writes no EARS goes on with "then".
  const then: Offer = { label: 'then', insert: 'then ', detail: say('next step'), kind: 'keyword' };
  return systems.length > 0 ? [then, ...shall] : [then];
}
