import type { ExtensionContext } from 'vscode';
import { Backlogs } from './backlogs/backlogs';
import { Output } from './backlogs/output';
import { WholeBacklog } from './backlogs/whole-backlog';
import { Workspace } from './backlogs/workspace';
import { Preview } from './changes/preview';
import { showDiagnostics } from './findings/diagnostics';
import { registerCommands } from './findings/lint-commands';
import { offerQuickFixes } from './findings/quick-fixes';
import { showStatus } from './findings/status';
import { showCodeLenses } from './levels/code-lens';
import { markEvidence } from './levels/evidence-marks';
import { Hat } from './levels/hat';
import { commandLevels } from './levels/level-commands';
import { offerLevelMoves } from './moving/level-move-actions';
import { moveBetweenLevels } from './moving/level-moves';
import { moveItems } from './moving/move-item';
import { navigateIds } from './navigation/go-to-ids';
import { outlineItems } from './navigation/outline';
import { renameIds } from './navigation/rename';
import { linkToTracker } from './navigation/tracker-links';
import { showBalance } from './overview/balance-view';
import { LevelTree } from './overview/level-tree';
import { Rows } from './overview/rows';
import { Settings } from './settings/settings';
import { completeWords } from './writing/completion';
import { convertBacklogs } from './writing/convert-backlog';
import { restyleCriteria } from './writing/criteria-style';
import { startBacklogs } from './writing/new-backlog';
import { offerSnippets } from './writing/offer-snippets';
import { offerSample } from './writing/sample';
import { colourWords } from './writing/semantic-tokens';
import { trySnippets } from './writing/try-snippets';

/** The table of contents: one line per feature. */
export function activate(context: ExtensionContext): void {
  const output = new Output();
  const settings = new Settings();
  const backlogs = new Backlogs(settings);
  const files = new Workspace(backlogs, settings, output);
  const whole = new WholeBacklog(backlogs, files, settings);
  const hat = new Hat(context.workspaceState, backlogs);
  const rows = new Rows(backlogs, hat);
  const preview = new Preview(backlogs);

  context.subscriptions.push(
    ...[output, settings, backlogs, files, whole, hat, preview],
    showDiagnostics(backlogs, hat),
    offerQuickFixes(backlogs, hat, whole),
    showStatus(backlogs, hat),
    registerCommands(context, backlogs, files, settings, hat),
    startBacklogs(context, settings, whole),
    trySnippets(),
    offerSample(context),
    new LevelTree(backlogs, rows, hat, files, context.workspaceState),
    commandLevels(backlogs),
    markEvidence(backlogs),
    moveItems(backlogs, files, preview),
    moveBetweenLevels(backlogs, files, preview),
    offerLevelMoves(backlogs, hat),
    convertBacklogs(backlogs, settings, preview),
    restyleCriteria(backlogs),
    showCodeLenses(backlogs, hat),
    showBalance(backlogs, rows, hat, files),
    outlineItems(backlogs, whole),
    navigateIds(whole),
    renameIds(whole),
    linkToTracker(whole),
    colourWords(backlogs, whole),
    completeWords(backlogs, whole),
    offerSnippets(backlogs, whole, settings),
  );
}
