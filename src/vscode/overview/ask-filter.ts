import { l10n, window } from 'vscode';
import type { Filter } from '../../core';
import { readFilter, unknownSign, writeFilter } from './level-filter';

/** Asks what is to be in sight, beginning with what is; undefined where the question was put aside. */
export async function askFilter(filter: Filter): Promise<Filter | undefined> {
  const text = await window.showInputBox({
    title: l10n.t('Filter the levels'),
    prompt: l10n.t(
      'Words of an item, or a phrase in quotation marks. @PO, @PM, @mixed or @unclear keeps a level, @finding items with findings, @finding:vague those of rules so named.',
    ),
    value: writeFilter(filter),
    validateInput(value) {
      const sign = unknownSign(value);
      return (
        sign && l10n.t('{0} means nothing here: there are @PO, @PM, @mixed, @unclear and @finding.', sign)
      );
    },
  });
  return text === undefined ? undefined : readFilter(text);
}
