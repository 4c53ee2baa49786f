import { commands, Disposable, l10n, window, type QuickPickItem, type Uri } from 'vscode';
import {
  addSentence,
  detailAt,
  itemName,
  liftable,
  References,
  writeChildStory,
  type Change,
  type Item,
  type Kind,
  type Span,
} from '../../core';
import { backlogOf } from '../backlogs/backlog-of';
import type { Backlogs } from '../backlogs/backlogs';
import { toSpan } from '../backlogs/to-editor';
import type { Report } from '../backlogs/report';
import { fillGaps } from './fill-gaps';
import { commandIds } from '../ids';
import { findItem, type Found, type ItemTarget, type WordsTarget } from '../backlogs/item-target';
import { choicesFor } from './move-item';
import { plainLabel } from '../wording/plain-label';
import type { Proposal } from '../changes/make-change';
import type { Preview } from '../changes/preview';
import { strategicSentence } from '../levels/strategic-sentence';
import type { Workspace } from '../backlogs/workspace';

/** What the rules on levels ask for, over all files and never without a look at it first: strategy goes up, detail goes down. */
export function moveBetweenLevels(backlogs: Backlogs, files: Workspace, preview: Preview): Disposable {
  const moves = new LevelMoves(backlogs, files, preview);
  return Disposable.from(
    commands.registerCommand(commandIds.applyMove, (uri: Uri, change: Change) =>
      moves.applyMove(uri, change),
    ),
    commands.registerCommand(commandIds.liftSentence, (target?: ItemTarget | WordsTarget) =>
      moves.liftSentence(target),
    ),
    commands.registerCommand(commandIds.makeChildStory, (target?: WordsTarget) =>
      moves.makeChildStory(target),
    ),
  );
}

interface Choice extends QuickPickItem, Found {}

/** What strategy can be a part of: a persona or a requirement of its own is none. */
const mayTake: ReadonlySet<Kind> = new Set<Kind>(['goal', 'initiative', 'roadmap', 'epic', 'feature']);

class LevelMoves {
  constructor(
    private readonly backlogs: Backlogs,
    private readonly files: Workspace,
    private readonly preview: Preview,
  ) {}

  /** A change that a rule suggests within one file. */
  async applyMove(uri: Uri, { title, edits }: Change): Promise<void> {
    const report = this.backlogs.get(uri);
    if (!report) return;
    const done = await this.preview.apply(questionFor(title), [{ report, edits }]);
    const blank = edits.find(({ text }) => text.includes('…'));
    if (done && blank) await fillGaps(report, edits, blank);
  }

  /** @param target the words of the sentence; an item as a whole stands for what is strategic in it */
  async liftSentence(target: ItemTarget | WordsTarget | undefined): Promise<void> {
    const found = await this.find(target);
    if (!found) return;
    const { report, item } = found;
    const words = hasWords(target) ? target : strategicSentence(this.backlogs, report, item)?.target;
    const sentence = liftable(item, report.file, [spanOf(words)]);
    if (!sentence) {
      void window.showInformationMessage(
        l10n.t('Put the cursor in a note or a criterion of an item: its title and its story stay.'),
      );
      return;
    }
    const goals = this.goalsFor(found);
    if (goals.length === 0) {
      void window.showInformationMessage(l10n.t('There is no goal or epic to take it: write one (+goal).'));
      return;
    }
    const choice = await window.showQuickPick(goals, {
      title: l10n.t('Move "{0}" to', sentence.text),
      placeHolder: l10n.t('A goal, an initiative, an epic or a feature'),
      matchOnDescription: true,
    });
    const paste = choice && addSentence(choice.item, choice.report.file, sentence.text);
    if (!paste) return;
    const proposals = together({ report: choice.report, edits: [paste] }, { report, edits: [sentence.cut] });
    await this.preview.apply(
      questionFor(l10n.t('Move the sentence to {0}', itemName(choice.item))),
      proposals,
    );
  }

  async makeChildStory(target: WordsTarget | undefined): Promise<void> {
    const found = await this.find(target);
    if (!found) return;
    const { report, item } = found;
    const words = spanOf(target);
    const detail = detailAt(item, report.file, words);
    if (words.start === words.end && detail.criterion.length === 0) {
      void window.showInformationMessage(l10n.t('Select the words that are to be a story.'));
      return;
    }
    const choice = await window.showQuickPick(choicesFor(this.backlogs, report), {
      title: l10n.t('Make a story of "{0}" in', detail.title),
      matchOnDescription: true,
    });
    const paste =
      choice &&
      writeChildStory(detail, item, choice.report.file, choice.landing, this.references(choice.report));
    if (!paste) return;
    const proposals = together(
      { report: choice.report, edits: [paste] },
      { report, edits: detail.cut ? [detail.cut] : [] },
    );
    const done = await this.preview.apply(
      questionFor(l10n.t('Make a story of "{0}" in {1}', detail.title, choice.place)),
      proposals,
    );
    const inFile = proposals.find((one) => one.report === choice.report)?.edits ?? [];
    if (done) await fillGaps(choice.report, inFile, paste);
  }

  /** All files are read first, open ones too: an item of the reading before would be none of those that are known after. */
  private async find(target: ItemTarget | undefined): Promise<Found | undefined> {
    await this.files.readOnce();
    return findItem(this.backlogs, target);
  }

  /** What can take a sentence: the item's own parent first, then all that is no story. */
  private goalsFor({ report: ownReport, item }: Found): Choice[] {
    const all = this.backlogs.all().flatMap((one) =>
      one.file.items.map((each): Choice => ({
        report: one,
        item: each,
        label: plainLabel(itemName(each)),
        description: one.file.path,
      })),
    );
    const own = this.parentOf(item, ownReport);
    const isGoal = (each: Choice): boolean =>
      (each.item === own || (!each.item.storyLevel && mayTake.has(each.item.kind))) && each.item !== item;
    const rank = (each: Choice): number => (each.item === own ? 0 : each.report === ownReport ? 1 : 2);
    return all
      .filter((each) => isGoal(each) && addSentence(each.item, each.report.file, '…') !== null)
      .sort((a, b) => rank(a) - rank(b));
  }

  private parentOf({ parent, fields }: Item, report: Report): Item | undefined {
    const named = fields.find(({ name }) => name === 'parent' || name === 'goal')?.value.text;
    if (parent || named === undefined) return parent ?? undefined;
    return this.references(report).definitionsOf(named)[0]?.item;
  }

  private references({ uri }: Report): References {
    return new References(backlogOf(uri, this.backlogs.all()));
  }
}

function hasWords(target: ItemTarget | WordsTarget | undefined): target is WordsTarget | undefined {
  return !target || 'end' in target;
}

function questionFor(title: string): Parameters<Preview['apply']>[0] {
  return { title, text: `${title}?`, asks: 'move' };
}

/** Both changes, as one where they are in the same file; what changes nothing is left out. */
function together(to: Proposal, from: Proposal): Proposal[] {
  if (to.report === from.report) return [{ report: to.report, edits: [...to.edits, ...from.edits] }];
  return [to, from].filter(({ edits }) => edits.length > 0);
}

/** The words that a command is for: what the author has selected where it was handed none. */
function spanOf(target: WordsTarget | undefined): Span {
  if (target) return { start: target.offset, end: target.end };
  const editor = window.activeTextEditor;
  if (!editor) return { start: 0, end: 0 };
  return toSpan(editor.document, editor.selection);
}
