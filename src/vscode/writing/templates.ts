import { l10n } from 'vscode';

/** A file to begin with. Its text, with tab stops, is the file of the same name in `templates`. */
export interface Template {
  readonly id: 'scrum-team' | 'kanban' | 'one-person' | 'spec-kit' | 'kiro';
  readonly label: string;
  readonly detail: string;
  /** Where it goes unless the author says otherwise, from the folder. */
  readonly path: string;
  /** The part of the path that the author is most likely to change. */
  readonly toName: string;
}

/** Every template, in the order of the list. */
export function templates(): readonly Template[] {
  return [
    {
      id: 'scrum-team',
      label: l10n.t('Scrum Team'),
      detail: l10n.t('A product goal, the first sprint with a story, Definition of Ready and of Done'),
      path: 'product-backlog.md',
      toName: 'product-backlog',
    },
    {
      id: 'kanban',
      label: l10n.t('Kanban'),
      detail: l10n.t('What is in progress, ready and an idea, and how much is in progress at a time'),
      path: 'backlog.md',
      toName: 'backlog',
    },
    {
      id: 'one-person',
      label: l10n.t('One-Person Product'),
      detail: l10n.t('For whom it is and when it works; now, next, later and not at all'),
      path: 'backlog.md',
      toName: 'backlog',
    },
    {
      id: 'spec-kit',
      label: l10n.t('Spec Kit'),
      detail: l10n.t('A feature specification with stories, scenarios, requirements and success criteria'),
      path: 'specs/001-feature/spec.md',
      toName: '001-feature',
    },
    {
      id: 'kiro',
      label: l10n.t('Kiro'),
      detail: l10n.t('Numbered requirements, each with a story and EARS criteria'),
      path: '.kiro/specs/feature/requirements.md',
      toName: 'feature',
    },
  ];
}
