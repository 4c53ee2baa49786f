/** Spoken languages, by their ISO 639-1 codes. */
export const languages = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'pl', 'ja', 'zh', 'ru'] as const;

export type Language = (typeof languages)[number];

/** How a file is written. */
export type Format = 'markdown' | 'yaml' | 'json' | 'gherkin' | 'text' | 'csv';

/** The convention a file follows on top of its format; `generic` where it follows none that has a name. */
export const layouts = [
  'generic',
  'spec-kit',
  'kiro',
  'openspec',
  'bmad',
  'backlog.md',
  'issue-template',
  'pm-document',
] as const;

export type Layout = (typeof layouts)[number];

/** What an item can be; `other` where it says no more than its words. */
export const kinds = [
  'story',
  'epic',
  'feature',
  'requirement',
  'task',
  'bug',
  'spike',
  'initiative',
  'goal',
  'roadmap',
  'research',
  'decision',
  'other',
] as const;

export type Kind = (typeof kinds)[number];
