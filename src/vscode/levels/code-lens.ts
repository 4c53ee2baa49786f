import { CodeLens, Disposable, EventEmitter, l10n, languages, workspace } from 'vscode';
import type { Item, Span } from '../../core';
import type { Backlogs } from '../backlogs/backlogs';
import type { Report } from '../backlogs/report';
import { toRange } from '../backlogs/to-editor';
import { counts } from '../wording/counts';
import { hatWords, type Hat } from './hat';
import { commandIds, documents, section, settingIds } from '../ids';
import { levelWords } from './level-words';

/** A lens that knows its item, so that the level is worked out only where the lens comes into view. */
class ItemLens extends CodeLens {
  constructor(
    readonly report: Report,
    readonly item: Item,
  ) {
    // Above its title it would part that from the id and the tags that stand before it in data and feature files.
    super(toRange(report, firstLine(report, item)));
  }
}

function firstLine({ file: { source } }: Report, { span: { start, end } }: Item): Span {
  const lineEnd = source.indexOf('\n', start);
  return { start, end: lineEnd < 0 ? end : Math.min(end, lineEnd) };
}

/** Over each item: its level, and how many criteria and findings it has. */
export function showCodeLenses(backlogs: Backlogs, hat: Hat): Disposable {
  const changed = new EventEmitter<void>();
  const refresh = (): void => {
    changed.fire();
  };
  return Disposable.from(
    changed,
    backlogs.onDidChange(refresh),
    hat.onDidChange(refresh),
    languages.registerCodeLensProvider(documents, {
      onDidChangeCodeLenses: changed.event,
      provideCodeLenses(document) {
        const report = backlogs.get(document.uri);
        const isOn = workspace
          .getConfiguration(section, document.uri)
          .get<boolean>(settingIds.codeLens, true);
        return report && isOn ? lensesOf(report) : [];
      },
      resolveCodeLens(lens) {
        if (!(lens instanceof ItemLens)) return lens;
        const { report, item } = lens;
        const criteria = item.criteria.length;
        const level = backlogs.levelOf(report, item);
        const findings = backlogs.findingsOf(report, item).length;
        const found = counts.findings(findings);
        const facts = [
          levelWords(level),
          ...(criteria > 0 ? [counts.criteria(criteria)] : []),
          ...(findings > 0 ? [hat.shows(() => level) ? found : hiddenWords(found, hat)] : []),
        ];
        lens.command = {
          title: facts.join(' · '),
          tooltip: l10n.t('Why this level?'),
          command: commandIds.explainLevel,
          arguments: [{ uri: report.uri.toString(), offset: item.span.start }],
        };
        return lens;
      },
    }),
  );
}

/** Over a line in which several items begin, as where a program wrote the file, nobody could tell whose lens is whose. */
function lensesOf(report: Report): ItemLens[] {
  const lenses = report.file.items.map((item) => new ItemLens(report, item));
  const perLine = new Map<number, number>();
  const lineOf = ({ range }: ItemLens): number => range.start.line;
  for (const lens of lenses) perLine.set(lineOf(lens), (perLine.get(lineOf(lens)) ?? 0) + 1);
  return lenses.filter((lens) => perLine.get(lineOf(lens)) === 1);
}

/** Says why what is counted is neither underlined nor listed. */
function hiddenWords(found: string, { wearing }: Hat): string {
  return l10n.t('{0} out of sight: {1}', found, hatWords(wearing));
}
