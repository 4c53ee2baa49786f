import { CodeLens, Disposable, EventEmitter, languages, workspace } from 'vscode';
import { levelName, type Item } from '../core';
import type { Backlogs, Report } from './backlogs';
import { toRange } from './convert';
import { commandIds, documents, section, settingIds } from './ids';

/** A lens that knows its item, so that the level is worked out only where the lens comes into view. */
class ItemLens extends CodeLens {
  constructor(
    readonly report: Report,
    readonly item: Item,
  ) {
    super(toRange(report, item.title ?? item.span));
  }
}

/** Over each item: its level, and how many criteria and findings it has. */
export function showCodeLenses(backlogs: Backlogs): Disposable {
  const changed = new EventEmitter<void>();
  return Disposable.from(
    changed,
    backlogs.onDidChange(() => {
      changed.fire();
    }),
    languages.registerCodeLensProvider(documents, {
      onDidChangeCodeLenses: changed.event,
      provideCodeLenses(document) {
        const report = backlogs.get(document.uri);
        const isOn = workspace
          .getConfiguration(section, document.uri)
          .get<boolean>(settingIds.codeLens, true);
        return report && isOn ? report.file.items.map((item) => new ItemLens(report, item)) : [];
      },
      resolveCodeLens(lens) {
        if (!(lens instanceof ItemLens)) return lens;
        const { report, item } = lens;
        const facts = [
          levelName(backlogs.levelOf(report, item)),
          ...count(item.criteria.length, 'criterion', 'criteria'),
          ...count(backlogs.findingsOf(report, item).length, 'finding', 'findings'),
        ];
        lens.command = {
          title: facts.join(' · '),
          tooltip: 'Why this level?',
          command: commandIds.explainLevel,
          arguments: [{ uri: report.uri.toString(), offset: item.span.start }],
        };
        return lens;
      },
    }),
  );
}

function count(number: number, one: string, many: string): string[] {
  return number === 0 ? [] : [`${number} ${number === 1 ? one : many}`];
}
