import type { DocumentFilter } from 'vscode';

/** Every command, view, setting and context key, once. The manifest names the same ones; a test compares them. */
export const commandIds = {
  newBacklog: 'backlogLens.newBacklog',
  trySnippets: 'backlogLens.trySnippets',
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
  liftSentence: 'backlogLens.liftSentence',
  makeChildStory: 'backlogLens.makeChildStory',
  applyMove: 'backlogLens.applyMove',
  checkChange: 'backlogLens.checkChange',
  moveAsShown: 'backlogLens.moveAsShown',
  saveAsShown: 'backlogLens.saveAsShown',
  leaveAsItIs: 'backlogLens.leaveAsItIs',
  convertBacklog: 'backlogLens.convertBacklog',
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
  followCursor: 'backlogLens.startFollowingCursor',
  stopFollowing: 'backlogLens.stopFollowingCursor',
  revealInLevels: 'backlogLens.revealInLevels',
  showBalance: 'backlogLens.showBalance',
  showFigure: 'backlogLens.showFigure',
} as const;

/** The views, as the manifest names them. */
export const viewIds = {
  container: 'backlogLens',
  levels: 'backlogLens.levels',
} as const;

/** What menus and views of the manifest depend on. */
export const contextKeys = {
  hasBacklog: 'backlogLens.hasBacklog',
  hasLooked: 'backlogLens.hasLooked',
  grouping: 'backlogLens.grouping',
  filtered: 'backlogLens.filtered',
  showsEvidence: 'backlogLens.showsEvidence',
  wearing: 'backlogLens.wearing',
  asks: 'backlogLens.asks',
} as const;

/** What all settings of the extension begin with. */
export const section = 'backlogLens';

/** The settings, without what they all begin with. */
export const settingIds = {
  enable: 'enable',
  lintOn: 'lintOn',
  rules: 'rules',
  include: 'include',
  exclude: 'exclude',
  codeLens: 'codeLens',
  followCursor: 'followCursor',
  trackerUrl: 'trackerUrl',
} as const;

/** What words of a backlog are, for colours; the manifest maps each to scopes that themes know. */
export const tokenTypes = {
  role: 'backlogRole',
  need: 'backlogNeed',
  benefit: 'backlogBenefit',
  keyword: 'backlogKeyword',
  step: 'backlogStep',
  priority: 'backlogPriority',
  id: 'backlogId',
  unknown: 'backlogUnknownId',
  placeholder: 'backlogPlaceholder',
} as const;

/** Where diagnostics say they come from. */
export const source = 'Backlog Lens';

/** The documents that may be a backlog. Whether one is, its path and its text decide. */
export const documents: readonly DocumentFilter[] = [
  { language: 'markdown' },
  { language: 'mdx' },
  { language: 'yaml' },
  { language: 'json' },
  { language: 'jsonc' },
  { language: 'jsonl' },
  { language: 'plaintext' },
  { language: 'backlog-stories' },
  { language: 'feature' },
  { language: 'gherkin' },
  { language: 'cucumber' },
  { language: 'csv' },
  { language: 'tsv' },
  { pattern: '**/*.{feature,csv,tsv,jsonl}' },
];
