import type { ExtensionContext } from 'vscode';
import { showBalance } from './balance-view';
import { Backlogs } from './backlogs';
import { showCodeLenses } from './code-lens';
import { registerCommands } from './commands';
import { completeWords } from './completion';
import { convertBacklogs } from './convert-backlog';
import { restyleCriteria } from './criteria-style';
import { showDiagnostics } from './diagnostics';
import { markEvidence } from './evidence-marks';
import { Hat } from './hat';
import { commandLevels } from './level-commands';
import { LevelTree } from './level-tree';
import { moveItems } from './move-item';
import { offerLevelMoves } from './level-move-actions';
import { moveBetweenLevels } from './level-moves';
import { Preview } from './preview';
import { navigateIds } from './navigation';
import { startBacklogs } from './new-backlog';
import { offerSnippets } from './offer-snippets';
import { outlineItems } from './outline';
import { Output } from './output';
import { offerQuickFixes } from './quick-fixes';
import { renameIds } from './rename';
import { Rows } from './rows';
import { offerSample } from './sample';
import { colourWords } from './semantic-tokens';
import { Settings } from './settings';
import { showStatus } from './status';
import { linkToTracker } from './tracker-links';
import { trySnippets } from './try-snippets';
import { WholeBacklog } from './whole-backlog';
import { Workspace } from './workspace';

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
