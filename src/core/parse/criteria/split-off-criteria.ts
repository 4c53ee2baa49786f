import { joinLines, slicePhrase, trimPhrase, type Phrase } from '../../phrase';
import { endOfList } from './criteria-text';
import { labelsOf } from '../label-words';
import { sectionsOf, withoutScenarioSigns, type TextSection } from '../text-sections';

const labels = labelsOf('criteria')
  .sort((a, b) => b.length - a.length)
  .map((label) => label.replace(/ /g, '[ \\t]+').replace(/'/g, "['’]"))
  .join('|');
const criteriaLabel = new RegExp(
  `(?:^|\\n)[ \\t]*[*_#]*[ \\t]*(?:${labels})[ \\t]*[*_]*(?:[:：][*_]*|(?=\\r?\\n))`,
  'iu',
);
/** The same in the middle of a line, where the label must be plain. */
const inlineLabel = /(?<=\s)(?:[Aa]cceptance [Cc]riteria|ACs?)\s*:/u;

/** A text and its criteria. */
interface SplitText {
  readonly before: Phrase;
  readonly label: Phrase;
  readonly criteria: Phrase;
  /** What is said beside the criteria: before them, and below the next heading. */
  readonly beside: Phrase;
}

/** A text with its criteria taken off: "As a …\nAcceptance criteria:\n- …". */
export function splitOffCriteria(text: Phrase): SplitText | null {
  const sections = sectionsOf(text);
  const label = labelPlace(text, sections);
  if (!label) return null;
  const further = sections.filter(({ start }) => start >= label.end);
  const next = further.find((section) => closes(section, label.depth));
  const inside = next ? further.slice(0, further.indexOf(next)) : further;
  const said = slicePhrase(text, label.end, (inside[0] ?? next)?.start);
  // Only the last list may have something below it that no heading parts from it.
  const listEnd = inside.length === 0 ? endOfList(said) : said.text.length;
  const first = trimEnd(slicePhrase(said, 0, listEnd));
  // A heading among the criteria says what some of them are about.
  const criteria = joinLines([first, ...inside.map(({ body }) => body)].filter(({ text }) => text !== ''));
  if (criteria.text.trim() === '') return null;
  const before = trimPhrase(slicePhrase(text, 0, label.start));
  const below = trimPhrase(slicePhrase(said, listEnd));
  const after = [
    ...(below.text === '' ? [] : [below]),
    ...(next ? [trimPhrase(slicePhrase(text, next.start))] : []),
  ];
  return {
    before,
    label: trimPhrase(slicePhrase(text, label.start, label.end)),
    criteria: withoutScenarioSigns(criteria),
    beside: after.length > 0 ? joinLines([before, ...after].filter(({ text }) => text !== '')) : before,
  };
}

/** Whether criteria end at a heading: at one as high as theirs, or at one of something else. */
function closes({ kinds, depth }: TextSection, depthOfCriteria: number): boolean {
  if (kinds.includes('criteria')) return false;
  return depth <= depthOfCriteria || kinds.length > 0;
}

/** Where the criteria are announced. */
function labelPlace(
  text: Phrase,
  sections: readonly TextSection[],
): { start: number; end: number; depth: number } | null {
  const heading = sections.find(({ kinds }) => kinds.includes('criteria'));
  const match = criteriaLabel.exec(text.text) ?? (heading ? null : inlineLabel.exec(text.text));
  const start = match ? match.index : Infinity;
  if (heading && heading.start <= start + 1) return { ...heading, end: heading.bodyStart };
  return match && { start, end: start + match[0].length, depth: Infinity };
}

function trimEnd(phrase: Phrase): Phrase {
  return slicePhrase(phrase, 0, phrase.text.trimEnd().length);
}
