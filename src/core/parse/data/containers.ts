import type { Kind } from '../../model';
import { withSpellings } from '../../words/spellings';
import { plain } from './keys';

/** What a list of objects holds, by its key. */
export type Container =
  /** Items; the kind is what each is where it does not say otherwise. */
  | { readonly holds: 'items'; readonly kind: Kind; readonly arePieces: boolean; readonly isCommon: boolean }
  /** Groups of items: their titles are sections. */
  | { readonly holds: 'groups'; readonly kind: Kind }
  /** Items by what is to happen to them: the key is their status and a section. */
  | { readonly holds: 'bucket' };

const itemKeys: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  story: [
    'items',
    'backlog',
    'backlog_items',
    'product_backlog',
    'product_backlog_items',
    'work_items',
    'issues',
    'cards',
    'tickets',
    'entries',
    'stories',
    'user_stories',
    'userstories',
    'sprint_backlog',
    'historias',
    'historias_de_usuario',
    'histórias',
    'histórias_de_usuário',
    'récits',
    'anwenderstories',
    'storie',
    'einträge',
    'éléments',
    'elementos',
    'children',
    'records',
    'results',
  ],
  epic: ['epics', 'épicas', 'epicas', 'épicos', 'epicos', 'epen'],
  feature: [
    'features',
    'feature_list',
    'capabilities',
    'funcionalidades',
    'fonctionnalités',
    'funktionen',
    'enhancements',
  ],
  requirement: ['requirements', 'requisitos', 'anforderungen', 'exigences'],
  task: ['tasks', 'todos', 'chores', 'tareas', 'tarefas', 'aufgaben', 'tâches'],
  bug: ['bugs', 'defects'],
  spike: ['spikes'],
  initiative: ['initiatives', 'themes', 'bets', 'opportunities'],
  goal: ['goals', 'objectives', 'key_results', 'krs', 'okrs', 'outcomes'],
  roadmap: ['roadmap', 'roadmap_items'],
  research: ['experiments', 'assumptions', 'hypotheses', 'personas', 'interviews'],
  decision: ['decisions'],
};

/** Single sentences of a specification: less than a team takes into a sprint as one piece. */
const requirementLines = [
  'functional_requirements',
  'non_functional_requirements',
  'functional',
  'non_functional',
  'nfrs',
  'constraints',
];

const groupKeys: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  roadmap: ['milestones', 'phases', 'releases', 'horizons', 'quarters', 'meilensteine', 'fases'],
  other: [
    'sections',
    'abschnitte',
    'secciones',
    'seções',
    'sprints',
    'iterations',
    'columns',
    'lists',
    'groups',
    'modules',
    'categories',
    'areas',
    'lanes',
  ],
};

const buckets = [
  'now',
  'next',
  'later',
  'done',
  'doing',
  'todo',
  'to_do',
  'in_progress',
  'in_review',
  'blocked',
  'icebox',
  'ready',
  'wip',
  'must',
  'should',
  'could',
  'wont',
  'must_have',
  'should_have',
  'could_have',
  'wont_have',
  'ideas',
  'upcoming',
  'completed',
  'planned',
];

/** Keys under which files of any kind keep lists: feeds, shops, catalogues. */
const commonKeys: ReadonlySet<string> = new Set([
  'items',
  'entries',
  'einträge',
  'éléments',
  'elementos',
  'records',
  'results',
  'children',
]);

const containers: ReadonlyMap<string, Container> = withSpellings([
  ...entries(itemKeys).map(([kind, key]): [string, Container] => [
    key,
    { holds: 'items', kind, arePieces: false, isCommon: commonKeys.has(key) },
  ]),
  ...requirementLines.map((key): [string, Container] => [
    plain(key),
    { holds: 'items', kind: 'requirement', arePieces: true, isCommon: false },
  ]),
  ...entries(groupKeys).map(([kind, key]): [string, Container] => [key, { holds: 'groups', kind }]),
  ...buckets.map((key): [string, Container] => [plain(key), { holds: 'bucket' }]),
]);

function entries(keys: Readonly<Partial<Record<Kind, readonly string[]>>>): [Kind, string][] {
  return (Object.entries(keys) as [Kind, readonly string[]][]).flatMap(([kind, list]) =>
    list.map((key): [Kind, string] => [kind, plain(key)]),
  );
}

/** What a list under this key holds; undefined where the key says nothing of it. */
export function containerNamed(key: string): Container | undefined {
  return containers.get(plain(key));
}
