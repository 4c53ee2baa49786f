import type { BacklogFile } from './model';
import type { Say } from './say';

/** What people call the way a file is written: "Markdown, Spec Kit". */
export function formatName({ format, layout }: Pick<BacklogFile, 'format' | 'layout'>, say: Say): string {
  const formats: Readonly<Record<BacklogFile['format'], string>> = {
    markdown: 'Markdown',
    yaml: 'YAML',
    json: 'JSON',
    gherkin: 'Gherkin',
    csv: say('table'),
    text: say('plain text'),
  };
  const layouts: Readonly<Record<Exclude<BacklogFile['layout'], 'generic'>, string>> = {
    'spec-kit': 'Spec Kit',
    kiro: 'Kiro',
    openspec: 'OpenSpec',
    bmad: 'BMAD',
    'backlog.md': 'Backlog.md',
    'issue-template': say('issue template'),
    'pm-document': say('product document'),
  };
  return layout === 'generic' ? formats[format] : `${formats[format]}, ${layouts[layout]}`;
}
