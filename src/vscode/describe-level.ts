import { l10n, MarkdownString } from 'vscode';
import { evidenceByDimension, itemName, type Item, type Level } from '../core';
import { commandUri } from './convert';
import type { Strategic } from './strategic-sentence';
import { dimensionWords, verdictWords } from './level-words';

/**
 * An item's level and its reasons, by dimension, in the author's words, and what can be done about it: for hovers and
 * tooltips.
 */
export function describeLevel(item: Item, level: Level, strategic?: Strategic): MarkdownString {
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
  if (strategic) {
    const { title, command, target } = strategic;
    text.isTrusted = { enabledCommands: [command] };
    text
      .appendMarkdown('\n\n[')
      .appendText(title)
      .appendMarkdown(`](${commandUri(command, target).toString()})`);
  }
  return text;
}
