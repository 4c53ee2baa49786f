import { defaultHouse, type House } from './house';
import type { BacklogFile, Item } from './model';
import type { Rule, Severity } from './rule';
import { knowsWords } from './silent-rules';
import { languageOfItem } from './facts/item-language';

/** What holds for one file: how loud each rule is, and what the team has settled. */
export interface FileSettings {
  readonly house: House;
  /** The severity of a rule, or undefined for the rule's own. */
  severityOf(rule: string): Severity | undefined;
}

/** Where nobody has settled anything. */
export const defaultSettings: FileSettings = { house: defaultHouse, severityOf: () => undefined };

/** How loud a rule is in a file: off where its words or its layout are others'. */
export function severityIn(file: BacklogFile, settings: FileSettings, rule: Rule): Severity {
  if (!knowsWords(rule, file.language) && !file.items.some((item) => isInWordsOf(rule, item, file)))
    return 'off';
  if (rule.layouts && !rule.layouts.includes(file.layout)) return 'off';
  return settings.severityOf(rule.id) ?? rule.severity;
}

function isInWordsOf(rule: Rule, item: Item, file: BacklogFile): boolean {
  return knowsWords(rule, rule.on === 'file' ? file.language : languageOfItem(item, file));
}
