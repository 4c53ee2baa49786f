import { commands, l10n } from 'vscode';
import { liftable, type Item } from '../../core';
import type { Backlogs } from '../backlogs/backlogs';
import type { Report } from '../backlogs/report';
import { commandIds } from '../ids';
import type { WordsTarget } from '../backlogs/item-target';

/** A sentence that would stand better in a goal or an epic, and how to get it there. */
export interface Strategic {
  readonly title: string;
  readonly command: typeof commandIds.liftSentence;
  readonly target: WordsTarget;
  readonly run: () => Thenable<unknown>;
}

/** So much of a sentence is enough to know it by. */
const longestName = 48;

/**
 * The sentence that makes an item one of both levels, where it can be taken out whole: be there a finding or not, for
 * rules speak up only where they are sure. Nothing where the author has said that it is meant to be both.
 */
export function strategicSentence(backlogs: Backlogs, report: Report, item: Item): Strategic | undefined {
  const { label, declared, evidence } = backlogs.levelOf(report, item);
  if (label !== 'mixed' || declared) return undefined;
  const places = evidence.filter(({ weight }) => weight > 0).map(({ at }) => at);
  const place = places.find((one) => liftable(item, report.file, [one]));
  const text = place && liftable(item, report.file, [place])?.text.replace(/\s+/g, ' ');
  if (!place || text === undefined) return undefined;
  const name = text.length > longestName ? `${text.slice(0, longestName - 1)}…` : text;
  const command = commandIds.liftSentence;
  const target = { uri: report.uri.toString(), offset: place.start, end: place.end };
  return {
    title: l10n.t('Move "{0}" to a goal or epic…', name),
    command,
    target,
    run: () => commands.executeCommand(command, target),
  };
}
