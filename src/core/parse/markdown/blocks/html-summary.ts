import { phraseOf, trimPhrase } from '../../../phrase';
import { withoutHtml } from '../../markup/html-markup';
import type { Block, Paragraph } from './blocks';

const summary = /<summary\b[^<>]*>(?<words>[^]*?)<\/summary>/i;

/** What is shown of a part that folds away: its title, as a paragraph of its own. Null for any other block. */
export function summaryOf(block: Block, text: string): Paragraph | null {
  if (block.type !== 'html' || block.isComment) return null;
  const { start, end, within } = block;
  const match = summary.exec(text.slice(start, end));
  const words = match?.groups?.['words'];
  if (!match || words === undefined) return null;
  const from = start + match.index + match[0].indexOf('>') + 1;
  return {
    type: 'paragraph',
    start,
    end,
    within,
    text: trimPhrase(withoutHtml(phraseOf(text, from, from + words.length))),
    isTitle: true,
  };
}
