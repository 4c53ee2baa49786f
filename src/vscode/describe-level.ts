import { l10n, MarkdownString } from 'vscode';
import { evidenceByDimension, itemName, type Item, type Level } from '../core';
import { dimensionWords, verdictWords } from './level-words';

/** An item's level and its reasons, by dimension, in the author's words: for hovers and tooltips. */
export function describeLevel(item: Item, level: Level): MarkdownString {
  const text = new MarkdownString();
  text.appendMarkdown('**').appendText(itemName(item)).appendMarkdown('**\n\n');
  text.appendMarkdown(`${verdictWords(level)}\n\n`);
  for (const { dimension, evidence } of evidenceByDimension(level)) {
    text.appendMarkdown(`- ${dimensionWords(dimension)}: `);
    evidence.forEach(({ text: words, weight }, index) => {
      text
        .appendMarkdown(index === 0 ? '' : ', ')
        .appendText(`“${words}”`)
        .appendMarkdown(weight > 0 ? ' (PM)' : ' (PO)');
    });
    text.appendMarkdown('\n');
  }
  if (level.evidence.length === 0) text.appendMarkdown(l10n.t('Too little in its words to tell.'));
  return text;
}
