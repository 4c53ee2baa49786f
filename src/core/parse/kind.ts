import type { Kind } from '../model';

/** What the kind of an item is called where an item says it. A source for regular expressions. */
export const kindLabel = '(?:type|typ|tipo|kind)';

/** What trackers and people call each kind, in the languages we read; in small letters. */
const names: Readonly<Record<Kind, readonly string[]>> = {
  story: [
    'story',
    'user story',
    'userstory',
    'us',
    'historia de usuario',
    'história de usuário',
    'historia',
    'história',
    'récit utilisateur',
    'anwenderstory',
    'job story',
    'product backlog item',
    'pbi',
    'backlog item',
  ],
  epic: ['epic', 'épico', 'épica', 'epik', 'epos', 'épopée', 'epopea'],
  feature: [
    'feature',
    'funktion',
    'funcionalidad',
    'funcionalidade',
    'fonctionnalité',
    'capability',
    'enhancement',
    'improvement',
    'new feature',
    'change',
    'verbesserung',
    'mejora',
    'melhoria',
  ],
  requirement: ['requirement', 'anforderung', 'requisito', 'exigence', 'functional requirement'],
  task: [
    'task',
    'sub-task',
    'subtask',
    'chore',
    'aufgabe',
    'unteraufgabe',
    'tarea',
    'tarefa',
    'tâche',
    'taak',
    'zadanie',
    'technical task',
    'enabler',
    'tech',
    'technical',
    'technical debt',
    'tech debt',
    'refactoring',
    'docs',
    'documentation',
    'test',
  ],
  bug: [
    'bug',
    'defect',
    'fehler',
    'error',
    'defecto',
    'defeito',
    'anomalie',
    'fix',
    'bugfix',
    'incident',
    'issue',
  ],
  spike: ['spike', 'investigation', 'exploration', 'timebox', 'proof of concept', 'poc'],
  initiative: [
    'initiative',
    'theme',
    'bet',
    'program',
    'programme',
    'iniciativa',
    'strategy',
    'opportunity',
    'business case',
  ],
  goal: [
    'goal',
    'objective',
    'product goal',
    'key result',
    'okr',
    'kr',
    'outcome',
    'ziel',
    'objetivo',
    'objectif',
    'vision',
    'mission',
  ],
  roadmap: ['roadmap', 'roadmap item', 'milestone', 'phase', 'horizon', 'release'],
  research: [
    'research',
    'discovery',
    'experiment',
    'interview',
    'survey',
    'hypothesis',
    'assumption',
    'persona',
    'problem statement',
    'competitor',
  ],
  decision: ['decision', 'adr', 'decision record', 'pricing decision'],
  other: ['other', 'none', 'note'],
};

const kindByName: ReadonlyMap<string, Kind> = new Map(
  (Object.entries(names) as [Kind, readonly string[]][]).flatMap(([kind, list]) =>
    list.map((name): [string, Kind] => [name, kind]),
  ),
);

/** The kind that a word names; undefined where it names none. */
export function kindNamed(word: string): Kind | undefined {
  const name = nameIn(word);
  return kindByName.get(name) ?? kindByName.get(name.replaceAll('-', ' '));
}

/** "Type: bug", "kind/bug": a tracker may say what follows. */
function nameIn(word: string): string {
  return word
    .trim()
    .toLowerCase()
    .replace(/[_\s]+/g, ' ')
    .replace(/^(?:type|kind)[:/ ]+/, '');
}

/** What a label says of an item itself: "test", "docs" or "feature" are as often what it is about. */
const saidByLabel: ReadonlySet<string> = new Set([
  'bug',
  'defect',
  'spike',
  'epic',
  'task',
  'chore',
  'story',
  'user story',
]);

/** Trello says of which colour a label is: "bug (red)". */
const colour = /\s*\([^()]*\)\s*$/;

/** The kind that the labels of an item say, where its tracker has no types; undefined where they say none or several. */
export function kindLabelled(labels: readonly string[]): Kind | undefined {
  const names = labels
    .flatMap((label) => label.split(/[,;|]/))
    .map((label) => nameIn(label.replace(colour, '')));
  const kinds = new Set(names.flatMap((name) => (saidByLabel.has(name) ? (kindByName.get(name) ?? []) : [])));
  const [kind] = kinds;
  return kinds.size === 1 ? kind : undefined;
}

/** "Spike: which reader?", "[Bug] The list is empty", "(Spike) …". */
const kindInFront = /^[^\p{L}\p{N}[(]*(?:[[(](?<tag>\p{L}{3,8})[\])]|(?<label>\p{L}{3,8}):)\s+\S/u;
const beetle = /^[^\p{L}\p{N}]*[🐛🐞🪲]/u;

/** The kind that a title says in front, in a word or a sign; undefined where it says none, or one that is as often its topic. */
export function kindInTitle(title: string): Kind | undefined {
  if (beetle.test(title)) return 'bug';
  const { tag, label } = kindInFront.exec(title)?.groups ?? {};
  const name = (tag ?? label ?? '').toLowerCase();
  return saidInTitle.has(name) ? kindByName.get(name) : undefined;
}

const saidInTitle: ReadonlySet<string> = new Set(['bug', 'defect', 'fehler', 'bugfix', 'spike', 'chore']);

/** Kinds that a team takes into a sprint as one piece. */
export function isStoryLevel(kind: Kind): boolean {
  return ['story', 'feature', 'requirement', 'task', 'bug', 'spike'].includes(kind);
}

/** Whether the word for a kind says that it is a piece of another item. */
export function isSubtask(word: string): boolean {
  return /sub.?task|unteraufgabe/i.test(word);
}
