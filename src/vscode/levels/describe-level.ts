import { l10n, MarkdownString } from 'vscode';
import { groupReasons, itemName, plainInMarkdown, type Item, type Level } from '../../core';
import { commandUri } from '../backlogs/to-editor';
import type { Strategic } from './strategic-sentence';
import { adviceWords, signalWords, verdictWords } from './level-words';

/**
 * An item's level and its reasons in the author's words, those for one level apart from those for the other, and what
 * can be done about it: for hovers and tooltips. The editor's own way to append text leaves entities as they are, and
 * lets no line break between words.
 */
export function describeLevel(item: Item, level: Level, strategic?: Strategic): MarkdownString {
  const text = new MarkdownString();
  text.appendMarkdown(`**${plainInMarkdown(itemName(item))}**\n\n`);
  text.appendMarkdown(`${verdictWords(level)}\n\n`);
  let told: string | null = null;
  for (const { side, name, evidence } of groupReasons(level)) {
    if (side !== told && side !== null)
      text.appendMarkdown(`\n${side === 'PM' ? l10n.t('Speaks for PM:') : l10n.t('Speaks for PO:')}\n\n`);
    told = side;
    text.appendMarkdown(`- ${l10n.t(name)}: `);
    evidence.forEach((one, index) => {
      text.appendMarkdown(`${index === 0 ? '' : ', '}“${plainInMarkdown(one.text)}”`);
      if (side !== null && one.signal !== undefined) text.appendMarkdown(` (${signalWords(one)})`);
    });
    text.appendMarkdown('\n');
  }
  if (level.evidence.length === 0) text.appendMarkdown(`${l10n.t('Too little in its words to tell.')} `);
  if (level.label === 'unclear') text.appendMarkdown(`\n${adviceWords()}`);
  if (strategic) {
    const { title, command, target } = strategic;
    text.isTrusted = { enabledCommands: [command] };
    text.appendMarkdown(`\n\n[${plainInMarkdown(title)}](${commandUri(command, target).toString()})`);
  }
  return text;
}
