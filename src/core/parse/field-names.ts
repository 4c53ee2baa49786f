import type { FieldName } from '../model';

/** What people call the fields of an item, in labels, keys and columns; small letters, words apart by one space. */
const names: Readonly<Record<FieldName, readonly string[]>> = {
  priority: [
    'priority',
    'prio',
    'prioridad',
    'prioridade',
    'priorité',
    'priorität',
    'priorità',
    'prioriteit',
    'priorytet',
    'приоритет',
    '优先级',
    '優先度',
    'moscow',
    'importance',
  ],
  estimate: [
    'estimate',
    'estimation',
    'story points',
    'story point',
    'storypoints',
    'story point estimate',
    'points',
    'sp',
    'size',
    'effort',
    'weight',
    'complexity',
    'estimativa',
    'estimación',
    'schätzung',
    'aufwand',
    'puntos',
    'pontos',
    'stima',
    'schatting',
    'estimate hours',
    'original estimate',
    'custom field (story points)',
  ],
  status: ['status', 'state', 'estado', 'statut', 'état', 'stato', 'zustand', 'статус', '状态', 'ステータス'],
  level: ['level', 'role level', 'ebene', 'nivel', 'niveau'],
  owner: ['owner', 'assignee', 'assigned to', 'responsible', 'responsable', 'responsável', 'verantwortlich'],
  parent: [
    'parent',
    'epic',
    'epic link',
    'parent task id',
    'parent id',
    'parent key',
    'epic name',
    'épico',
    'épica',
    'custom field (epic link)',
    'parent summary',
  ],
  depends: [
    'depends on',
    'dependencies',
    'dependency',
    'blocked by',
    'depends',
    'requires',
    'dependências',
    'dependencias',
    'abhängigkeiten',
    'abhängig von',
    'blockedby',
    'dependson',
  ],
  goal: ['goal', 'product goal', 'sprint goal', 'okr'],
  sprint: ['sprint', 'iteration', 'iteration path', 'milestone', 'release', 'fix version'],
  tags: ['tags', 'labels', 'label', 'tag', 'etiquetas', 'étiquettes'],
  reason: ['reason', 'parked because', 'not yet because'],
  date: [
    'date',
    'due',
    'due date',
    'deadline',
    'until',
    'datum',
    'fecha',
    'data',
    'target date',
    'revisit on',
  ],
};

const fieldByName: ReadonlyMap<string, FieldName> = new Map(
  (Object.entries(names) as [FieldName, readonly string[]][]).flatMap(([field, list]) =>
    list.map((name): [string, FieldName] => [name, field]),
  ),
);

/** The field that a label, key or column names. "storyPoints", "story_points" and "Story Points" are one. */
export function fieldNamed(word: string): FieldName | undefined {
  const spaced = word
    .trim()
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ');
  return fieldByName.get(spaced);
}
