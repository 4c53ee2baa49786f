import type { Language } from '../../../model';
import { linesOf } from '../../../phrase';
import { inOrder } from '../../../pattern';
import { finiteFormOf } from '../../../words/finite-verb';
import { imperativeOf } from '../../../words/imperative';
import { isEars } from '../../criteria/criterion';
import { startsStep } from '../../criteria/steps';
import { saysNone } from '../../placeholder';
import type { Block, Entry, Paragraph } from '../blocks/blocks';
import { isCriteriaLabel, labelAt } from '../blocks/label-at';
import { readFields } from '../item/read-fields';
import { determiners, prepositions } from '../../../words/function-words';
import type { Anchor } from '../starts/anchors';
import { indexBefore } from '../blocks/index-before';

/** Criteria of an item that only what stands around them tells. */
export interface OwnCriteria {
  /** "Success criteria", "Confirmation:": labels of criteria where the item has no other. */
  readonly labels: ReadonlySet<Block>;
  /** Entries that need no label: sentences right below the story and its fields. */
  readonly entries: ReadonlySet<Block>;
  /** Paragraphs below a label with no list under it. */
  readonly paragraphs: ReadonlySet<Block>;
}

/** Of an item whose criteria stand under a label as usual. */
export const noOwnCriteria: OwnCriteria = { labels: new Set(), entries: new Set(), paragraphs: new Set() };

/**
 * Looks for what stands around the criteria of an item written by hand.
 * @param told the story of the item
 */
export function ownCriteria(body: readonly Block[], told: Anchor | null): OwnCriteria {
  const criteria = new Set(body.filter((block) => isCriteriaLabel(block)));
  const isLabelled = criteria.size > 0;
  const labels = new Set(isLabelled ? [] : body.filter((block) => isOtherLabel(block)));
  const entries = new Set<Block>(isLabelled || labels.size > 0 || !told ? [] : listBelow(body, told));
  const paragraphs = [...criteria, ...labels].flatMap((label) => paragraphsBelow(body, body.indexOf(label)));
  return { labels, entries, paragraphs: new Set(paragraphs) };
}

/** What a requirement says that a system shall do, in a list below it that nothing announces. */
export function ownStatements(body: readonly Block[]): OwnCriteria {
  if (body.some((block) => isCriteriaLabel(block))) return noOwnCriteria;
  const entries = body.filter(
    (block) => block.type === 'entry' && block.depth === 0 && isEars(block.text.text),
  );
  return { ...noOwnCriteria, entries: new Set(entries) };
}

/** "Confirmation" alone may be the title of a page: the label has a colon. */
function isOtherLabel(block: Block): boolean {
  if (block.type === 'heading') return /^\P{L}*success criteria\P{L}*$/iu.test(block.text.text);
  if (block.type !== 'paragraph' && block.type !== 'entry') return false;
  return /^(?:success criteria|confirmation)\s*(?::\s*$|:\s+\S|\s*$(?<=criteria))/i.test(block.text.text);
}

/**
 * The list right below a story where each entry is a sentence of its own; tasks say what to do. Without check boxes the
 * entries may be anything: then each has to state what is to be true.
 */
function listBelow(body: readonly Block[], { block: story, story: { language } }: Anchor): Entry[] {
  // A story in a quotation is no part of the body.
  const below = body.slice(indexBefore(body, story.start + 1) + 1);
  const first = below.find((block) => !isField(block));
  if (first?.type !== 'entry' || (story.type === 'entry' && !isSetBelow(first, story))) return [];
  const list = below.filter(
    (block): block is Entry =>
      block.type === 'entry' && block.list === first.list && (first.checked !== null || !isField(block)),
  );
  const isBoxed = first.checked !== null;
  return list.every(
    ({ checked, text }) =>
      (checked !== null) === isBoxed &&
      isSentence(text.text) &&
      (isBoxed || statesOneThing(text.text, language)),
  )
    ? list
    : [];
}

/** Below "1. As a …" bullets are often set in by two spaces, where Markdown asks for three. */
function isSetBelow(entry: Entry, story: Entry): boolean {
  return entry.within === story || (/^\d/.test(story.mark) && !/^\d/.test(entry.mark));
}

function isField(block: Block): boolean {
  return (
    block.type === 'html' ||
    (!(block.type === 'entry' && block.checked !== null) && readFields(block).length > 0)
  );
}

/** In letters where no spaces part the words, and in words. */
const shortest = 8;
const fewestWords = 3;
/** A stop alone is at the end of many a remark. */
const fewestOfSentence = 4;

function isSentence(words: string): boolean {
  const isLong = words.split(/\s+/).length >= fewestWords || /\P{ASCII}{8}/u.test(words);
  return words.length >= shortest && isLong && !imperativeOf(words);
}

/** Paragraphs up to the next heading or label, if they are all there is: what leads to a list is no criterion. */
function paragraphsBelow(body: readonly Block[], label: number): Paragraph[] {
  const found: Paragraph[] = [];
  const heading = body[label];
  for (const block of body.slice(label + 1)) {
    if (block.type === 'rule') break;
    if (block.type === 'heading') {
      if (heading?.type === 'heading' && block.level > heading.level) return [];
      break;
    }
    if (block.type !== 'paragraph') return [];
    if (labelAt(block.text) || readFields(block).length > 0) break;
    if (!linesOf(block.text).every(({ text }) => saysOneThing(text))) return [];
    // Behind scenarios a sentence without steps is said of the item.
    const [first] = found;
    if (first && startsStep(first.text.text) && !startsStep(block.text.text)) break;
    found.push(block);
  }
  return found;
}

/** Longer, or with a second sentence, it is prose about the criteria; "See the sheet" and "Agreed with Mia" are too. */
const longest = 200;
const pointer = inOrder(
  'i',
  /^\W*/,
  [
    /see|refer|same|as (?:above|below|described|defined|agreed)|cf|siehe|voir|ver|zie|vedi|zob/,
    /to be|there (?:is|are) no|no|not|none|note|these|the following/,
    /this (?:story|item|ticket)|we|they|all of|(?:as )?(?:agreed|asked|copied|decided|discussed|taken)/,
  ],
  /\b/,
);

function saysOneThing(line: string): boolean {
  if (line.length > longest || /[:：?？]$/.test(line) || /[.!?]\s+\p{Lu}/u.test(line)) return false;
  return isSentence(line) && !pointer.test(line) && !saysNone(line);
}

/** No question, no remark behind a label, no pointer elsewhere and no mere name: something is so, or can be done. */
function statesOneThing(words: string, language: Language): boolean {
  if (!saysOneThing(words) || /[:：]\s/.test(words) || remark.test(words)) return false;
  if (language !== 'en' && isWholeSentence(words)) return true;
  return otherVerb.test(words) || (words.toLowerCase().match(/[a-z']+/g) ?? []).some(isVerb);
}

/** "Eine Buchung nennt das Kajak.": the stop tells where no list of verbs does. */
function isWholeSentence(words: string): boolean {
  return (
    /^\P{Ll}.*[.。]$/u.test(words) && (words.split(/\s+/).length >= fewestOfSentence || words.endsWith('。'))
  );
}

/** What a team says of its work: "Blocked until the key is there", "Maybe this is enough". */
const remark =
  /^\W*(?:I|I['’]m|we['’]\p{L}+|waiting|blocked|still|maybe|perhaps|probably|currently|today|idea)(?!\p{L})/iu;

/** "A booking names the kayak": what may be a noun is a verb between what may be its subject and its object. */
function isVerb(word: string, at: number, words: readonly string[]): boolean {
  const form = finiteFormOf(word);
  if (form !== 'verb or noun') return form !== null;
  const before = words[at - 1] ?? 'of';
  return determiners.has(words[at + 1] ?? '') && !determiners.has(before) && !prepositions.has(before);
}

/** Verbs of other languages that say how something is or has to be. */
const otherVerb = inOrder(
  'iu',
  /(?<!\p{L})/u,
  [
    /ist|sind|wird|werden|kann|können|muss|müssen|darf|dürfen|soll|lässt|kommt/,
    /est|sont|peut|peuvent|doit|doivent|es|son|está|están|puede|pueden|debe|deben|é|são|pode|podem|deve|devem/,
  ],
  /(?!\p{L})/u,
);
