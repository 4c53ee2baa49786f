import { slicePhrase, trimPhrase, type Phrase } from '../phrase';
import { labelsOf } from './label-words';

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

/** A text with its criteria taken off: "As a …\nAcceptance criteria:\n- …". */
export function splitOffCriteria(text: Phrase): { before: Phrase; label: Phrase; criteria: Phrase } | null {
  const match = criteriaLabel.exec(text.text) ?? inlineLabel.exec(text.text);
  if (!match) return null;
  const end = match.index + match[0].length;
  const criteria = trimEnd(slicePhrase(text, end));
  if (criteria.text.trim() === '') return null;
  return {
    before: trimPhrase(slicePhrase(text, 0, match.index)),
    label: trimPhrase(slicePhrase(text, match.index, end)),
    criteria,
  };
}

function trimEnd(phrase: Phrase): Phrase {
  return slicePhrase(phrase, 0, phrase.text.trimEnd().length);
}
