import type { Kind } from '../../../model';
import { inLines } from '../../../pattern';
import { opensField } from '../../fields/field-names';
import { resultWords, type ObjectiveWords } from '../../plans/objective-words';
import type { Block, Entry, Heading, Paragraph } from '../blocks/blocks';
import { isGroupName } from './group-name';
import { sectionAt, type Section } from '../blocks/outline';
import { listsResults } from '../../plans/plan-columns';
import { isTitle } from './title-above';

/** What may name an objective, a result or a label. */
export type Text = Heading | Paragraph | Entry;

/** What a label below an objective says of the list that follows it. */
const labels: readonly (readonly [kind: Kind, words: RegExp])[] = [
  [
    'goal',
    new RegExp(
      inLines`
        ^\P{L}*(?:
          (?:${resultWords})(?:s|se)?|results|KRs?|resultados[- ](?:clave|chave)|résultats[- ]clés|risultati chiave
          |klíčové výsledky
        )\P{L}*$
      `,
      'iu',
    ),
  ],
  ['initiative', /^\P{L}*(?:(?:key|strategic) )?(?:initiatives|initiativen|iniciativas|bets)\P{L}*$/iu],
];
/** A heading over several objectives, whatever stands right below it. */
const chapter =
  /^\P{L}*(?:(?:\p{L}+ )?(?:objectives|goals|okrs?|outcomes|ziele|objetivos|metas|objectifs)|q[1-4]|h[12]|20\d\d)(?!\p{L})/iu;

/** Whether a text is the label of what belongs to an objective. */
export function labelsPart({ text: { text } }: Text): boolean {
  return isPartLabel(text);
}

/** Whether a line is such a label. */
export function isPartLabel(line: string): boolean {
  return labels.some(([, words]) => words.test(line));
}

/** The kind of what a label says that follows, "other" for what is no item of ours; null where a text is no label. */
export function labelledKind(block: Text): Kind | null {
  const { text } = block.text;
  const named = labels.find(([, words]) => words.test(text));
  if (named) return named[0];
  const isLabel =
    block.type === 'heading' || /[:：]$/.test(text) || (block.type === 'paragraph' && isTitle(block));
  return isLabel ? 'other' : null;
}

/**
 * The sections right below whose heading a key result stands, the label of some or a table of them: their headings are
 * objectives.
 */
export function sectionsOverResults(
  blocks: readonly Block[],
  named: ReadonlyMap<Text, ObjectiveWords>,
  sections: readonly Section[],
): ReadonlySet<Section> {
  const over = new Set<Section>();
  /** Those in which an objective of its own stands first. */
  const taken = new Set<Section>();
  for (const block of blocks) {
    if (block.type === 'html' || block.type === 'rule' || block.type === 'fence') continue;
    const here = sectionAt(sections, block.start);
    const section = block.type === 'heading' ? (here?.parent ?? null) : here;
    if (!section?.parent || taken.has(section)) continue;
    const is = block.type === 'table' ? undefined : named.get(block)?.is;
    const isLabel =
      block.type === 'table'
        ? listsResults(block.head.map(({ text }) => text))
        : labelledKind(block) === 'goal';
    if (is === 'objective') taken.add(section);
    else if (is === 'result' || isLabel) over.add(section);
  }
  return new Set([...over].filter(({ heading }) => mayBeObjective(heading)));
}

function mayBeObjective(heading: Heading): boolean {
  const words = heading.text.text;
  return (
    /\S\s+\S/.test(words) && !chapter.test(words) && !isGroupName(words) && labelledKind(heading) === 'other'
  );
}

/** What follows a text, but for what says whose it is. */
export function nextText(texts: readonly Text[], at: number): Text | undefined {
  const next = texts[at + 1];
  const isField = next?.type === 'paragraph' && opensField(next.text.text);
  return isField ? texts[at + 2] : next;
}

/** Lines in bold type, and entries, right above the label of key results or above a result that says that it is one. */
export function titlesOverResults(
  texts: readonly Text[],
  named: ReadonlyMap<Text, ObjectiveWords>,
): ReadonlySet<Text> {
  return new Set(
    texts.filter((block, at) => {
      const next = named.has(block) ? undefined : nextText(texts, at);
      if (!next || !mayBeTitle(block)) return false;
      const isBelow = block.type === 'entry' ? next.type === 'entry' && next.within === block : true;
      return isBelow && (named.get(next)?.is === 'result' || labelledKind(next) === 'goal');
    }),
  );
}

function mayBeTitle(block: Text): boolean {
  const { text } = block.text;
  if (block.type === 'heading' || labels.some(([, words]) => words.test(text)) || chapter.test(text))
    return false;
  const isSaid = block.type === 'entry' ? !/[\n:：]/.test(text) : isTitle(block);
  return isSaid && /\S\s+\S/.test(text) && !isGroupName(text);
}
