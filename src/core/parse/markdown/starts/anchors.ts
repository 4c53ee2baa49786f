import { languagesOpening, mayNameRole, readStory, readStoryWithRole } from '../../../anatomy/read-story';
import type { Field, Language, Story } from '../../../model';
import { slicePhrase, trimPhrase, type Phrase } from '../../../phrase';
import { each, type Steps } from '../../../steps';
import { withoutBold } from '../../markup/bold';
import { isTemplatePart } from '../../placeholder';
import type { Block, Card, Entry, Heading, Paragraph } from '../blocks/blocks';
import { labelKinds } from '../../labels';
import { withTail, withoutTail } from '../../story/story-tail';
import { storyHeading } from '../../layouts/story-heading';
import { blocksInCriteria } from '../blocks/label-at';
import { leadIn, sentenceLead } from '../../story/sentence-lead';
import { blocksWithOwnCriteria } from './with-own-criteria';

/** A story sentence in the text, with the id and title that stand before it on the same line. */
export interface Anchor {
  readonly block: Entry | Paragraph | Heading;
  readonly story: Story;
  readonly id: Phrase | null;
  readonly title: Phrase | null;
  readonly priority: Phrase | null;
  /** What is said behind its sentence: "(5 SP)". */
  readonly fields: readonly Field[];
  /** It stands in a quotation. */
  readonly isQuoted: boolean;
  /** It stands under a label of criteria: of an item with a story it is one. */
  readonly isInCriteria: boolean;
}

const idBefore =
  /^\s*(?<id>(?:\p{Lu}{1,8}[-_ ]?\d+[A-Za-z]?(?:\.\d+)*|\p{L}{2,6}[-_]\d+(?:\.\d+)*|#\d+))\s*[:.)–—-]*\s+(?=\S)/u;
/** "Story 7.1:" before a title. */
const numberBefore = new RegExp(
  String.raw`^\s*(?:${storyHeading})\s*(?<id>\d+(?:\.\d+)*[a-z]?)\s*[:：.)–—-]*\s+(?=\S)`,
  'iu',
);

/** Story sentences, apart from templates that nobody has filled in. */
export function* findAnchors(
  blocks: readonly Block[],
  language: Language,
  quotes: readonly Paragraph[] = [],
): Steps<Anchor[]> {
  const quoted = quotes.flatMap((block) => anchorOf(block, language) ?? []);
  const anchors: Anchor[] = quoted.map((anchor) => ({ ...anchor, isQuoted: true }));
  yield* each(blocks, (block) => {
    const anchor = block.type === 'entry' || block.type === 'paragraph' ? anchorOf(block, language) : null;
    if (anchor) anchors.push(anchor);
  });
  if (quoted.length > 0) anchors.sort((a, b) => a.block.start - b.block.start);
  const isListed = ({ block, id }: Anchor): boolean => block.type === 'entry' && !id;
  if (!anchors.some(isListed)) return anchors;
  const inCriteria = blocksInCriteria(blocks);
  const labelled = blocksWithOwnCriteria(blocks);
  let last: Anchor | null = null;
  return anchors.map((anchor) => {
    const { block } = anchor;
    const isInCriteria =
      isListed(anchor) && inCriteria.has(block) && !labelled.has(block) && !goesOn(anchor, last);
    if (isInCriteria) return { ...anchor, isInCriteria };
    last = anchor;
    return anchor;
  });
}

/** "2. As a …" in a list of its own below the criteria of "1. As a …": they were not indented, and broke up its list. */
function goesOn({ block }: Anchor, last: Anchor | null): boolean {
  const isNumbered = (one: Block): one is Entry => one.type === 'entry' && /^\d/.test(one.mark);
  return (
    isNumbered(block) &&
    block.list === block.start &&
    last !== null &&
    isNumbered(last.block) &&
    last.block.depth === block.depth
  );
}

/** The story that a block tells, whatever stands around it. */
export function anchorOf(block: Anchor['block'], language: Language): Anchor | null {
  if (block.type !== 'heading' && block.card) return toldByCard(block, block.card);
  // "**En tant qu'**élue": no bold type by the law of Markdown, but meant as such.
  const text = withoutNumber(withoutBold(block.text));
  if (text.text.length < 12 || !(mayNameRole(text.text) || mayBeJob.test(text.text))) return null;
  const told = toldAtOnce(text, language) ?? toldBehindLead(text, language);
  return told && { block, isQuoted: false, isInCriteria: false, ...told };
}

/** "**1. As a donor, I want …**": the number of a story that is no entry of a list. */
function withoutNumber(text: Phrase): Phrase {
  return slicePhrase(text, /^\d{1,3}[.)]\s+(?=\S)/.exec(text.text)?.[0].length ?? 0);
}

function toldByCard(block: Entry | Paragraph, { story, lead }: Card): Anchor | null {
  const { id = null, title = null, priority = null } = (lead && leadIn(lead)) ?? {};
  return isWhole(story)
    ? { block, story, id, title, priority, fields: [], isQuoted: false, isInCriteria: false }
    : null;
}

type Told = Pick<Anchor, 'story' | 'id' | 'title' | 'priority' | 'fields'>;

/** The sentence opens the text, be it behind an id or a label. */
function toldAtOnce(text: Phrase, language: Language): Told | null {
  const id = idBefore.exec(text.text) ?? numberBefore.exec(text.text);
  const rest = id ? slicePhrase(text, id[0].length) : text;
  const label = labelOf(rest);
  if (label && !label.isStory) return null;
  const words = trimPhrase(label ? slicePhrase(rest, label.length) : rest);
  const told = storyIn(words, language) ?? jobIn(words);
  const { story, fields } = told ? withoutTail(told) : { story: null, fields: [] };
  if (!story || !isWhole(story)) return null;
  const name = id?.groups?.['id'];
  return {
    story,
    id:
      name === undefined
        ? null
        : trimPhrase(slicePhrase(text, text.text.indexOf(name), text.text.indexOf(name) + name.length)),
    title: null,
    priority: null,
    fields,
  };
}

/** "[RB-2] Note payments: As a …", "**Note payments** As a …". */
function toldBehindLead(text: Phrase, language: Language): Told | null {
  const lead = sentenceLead(text);
  const told = lead && storyIn(lead.words, language);
  if (!told) return null;
  const { story, fields: tail } = withoutTail(told);
  const fields = lead.status ? withTail([{ name: 'status', value: lead.status }], tail) : tail;
  return isWhole(story) ? { story, id: lead.id, title: lead.title, priority: lead.priority, fields } : null;
}

/** With a need and with a role or the situation of a job story, and the author's own ones. */
function isWhole({ role, need, situation }: Story): boolean {
  const who = role ?? situation;
  return who !== null && need !== null && !isTemplatePart(who, need) && !isTemplatePart(need);
}

/** "User Story: As a …" is a story, "Independent Test: As a …" is not. */
function labelOf({ text }: Phrase): { length: number; isStory: boolean } | null {
  const match = /^(?<label>[^:：\n]{2,60})[:：]\s*/u.exec(text);
  const label = match?.groups?.['label'];
  if (!match || label === undefined) return null;
  const kinds = labelKinds(label);
  if (kinds.includes('story')) return { length: match[0].length, isStory: true };
  return kinds.includes('aside') || kinds.includes('criteria')
    ? { length: match[0].length, isStory: false }
    : null;
}

/** "When my train is late, I want to see the next one, so I can rest": in full, for prose says "when" and "I want" as well. */
const mayBeJob = /\bwhen(?:ever)?\b[^.;:]{4,200}\bI (?:want|need|would like)\b/i;

function jobIn(words: Phrase): Story | null {
  if (!/^when(?:ever)?\b/i.test(words.text) || !mayBeJob.test(words.text)) return null;
  const story = readStory(words, 'en');
  return story?.form === 'job' && story.situation && story.need && story.benefit ? story : null;
}

/** A story with a role in the file's language, or in another one whose template it opens with: files may hold several. */
function storyIn(words: Phrase, language: Language): Story | null {
  const story = readStoryWithRole(words, language);
  if (story?.role && story.need) return story;
  const other = languagesOpening(words.text).find((one) => one !== language && readStory(words, one)?.role);
  return other ? readStory(words, other) : null;
}
