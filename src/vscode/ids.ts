import type { DocumentFilter } from 'vscode';

/** Every command, view, setting and context key, once. The manifest names the same ones; a test compares them. */
export const commandIds = {
  newBacklog: 'backlogLens.newBacklog',
  openSample: 'backlogLens.openSample',
  lintFile: 'backlogLens.lintFile',
  lintWorkspace: 'backlogLens.lintWorkspace',
  showOutput: 'backlogLens.showOutput',
  explainRule: 'backlogLens.explainRule',
  turnOffInWorkspace: 'backlogLens.turnOffInWorkspace',
  goToItem: 'backlogLens.goToItem',
  explainLevel: 'backlogLens.explainLevel',
  setLevel: 'backlogLens.setLevel',
  moveItem: 'backlogLens.moveItem',
  showEvidence: 'backlogLens.showEvidence',
  hideEvidence: 'backlogLens.hideEvidence',
  switchHat: 'backlogLens.switchHat',
  groupBy: {
    level: 'backlogLens.groupByLevel',
    file: 'backlogLens.groupByFile',
    section: 'backlogLens.groupBySection',
    dimension: 'backlogLens.groupByDimension',
  },
  filterLevels: 'backlogLens.filterLevels',
  clearLevelFilter: 'backlogLens.clearLevelFilter',
  followCursor: 'backlogLens.followCursor',
  revealInLevels: 'backlogLens.revealInLevels',
  showBalance: 'backlogLens.showBalance',
} as const;

export const viewIds = {
  container: 'backlogLens',
  levels: 'backlogLens.levels',
} as const;

export const contextKeys = {
  hasBacklog: 'backlogLens.hasBacklog',
  grouping: 'backlogLens.grouping',
  filtered: 'backlogLens.filtered',
  followsCursor: 'backlogLens.followsCursor',
} as const;

export const section = 'backlogLens';

export const settingIds = {
  enable: 'enable',
  lintOn: 'lintOn',
  rules: 'rules',
  include: 'include',
  exclude: 'exclude',
  codeLens: 'codeLens',
  trackerUrl: 'trackerUrl',
} as const;

/** Where diagnostics say they come from. */
export const source = 'Backlog Lens';

/** The documents that may be a backlog. Whether one is, its path and its text decide. */
export const documents: readonly DocumentFilter[] = [
  { language: 'markdown' },
  { language: 'yaml' },
  { language: 'json' },
  { language: 'jsonc' },
  { language: 'plaintext' },
  { language: 'backlog-stories' },
  { language: 'feature' },
  { language: 'gherkin' },
  { language: 'cucumber' },
  { language: 'csv' },
  { pattern: '**/*.{feature,csv,tsv,jsonl}' },
];
