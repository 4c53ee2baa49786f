import { MarkdownString } from 'vscode';
import { dimensionName, evidenceByDimension, itemName, levelName, type Item, type Level } from '../core';

/** An item's level and its reasons, by dimension, in the author's words: for hovers and tooltips. */
export function describeLevel(item: Item, level: Level): MarkdownString {
  const text = new MarkdownString();
  text.appendMarkdown('**').appendText(itemName(item)).appendMarkdown('**\n\n');
  text.appendMarkdown(`${level.declared ? 'Declared' : 'Reads like'} **${levelName(level)}**\n\n`);
  for (const { dimension, evidence } of evidenceByDimension(level)) {
    text.appendMarkdown(`- ${dimensionName(dimension)}: `);
    evidence.forEach(({ text: words, weight }, index) => {
      text
        .appendMarkdown(index === 0 ? '' : ', ')
        .appendText(`“${words}”`)
        .appendMarkdown(weight > 0 ? ' (PM)' : ' (PO)');
    });
    text.appendMarkdown('\n');
  }
  if (level.evidence.length === 0) text.appendMarkdown('Too little in its words to tell.');
  return text;
}
