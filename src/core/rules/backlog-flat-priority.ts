import type { House } from '../house';
import { quote } from '../message';
import type { BacklogFile, Item } from '../model';
import { priorityOf, type Priority } from '../facts/priorities';
import { defineRule, type BacklogProblem } from '../rule';
import type { Say } from '../say';
import { isParked, stageOf } from '../facts/status';

/** A backlog of fewer items can be read from top to bottom. */
const fewest = 10;
/** MoSCoW practice: where more is a Must, the word has lost its meaning. */
const mostShare = 0.6;

export default defineRule({
  id: 'backlog-flat-priority',
  on: 'backlog',
  severity: 'information',
  summary: 'Priorities tell what comes first.',

  *check({ files }, { houseOf, say }) {
    for (const group of groupsOf(files)) {
      const problem = flatnessOf(group, houseOf, say);
      if (problem) yield problem;
    }
  },
});

/** Files of one item each are one backlog with those beside them; any other file is one by itself. */
function groupsOf(files: readonly BacklogFile[]): Iterable<readonly BacklogFile[]> {
  const groups = new Map<string, BacklogFile[]>();
  for (const file of files) {
    const key = file.items.length > 1 ? file.path : file.path.replace(/[^\\/]*$/, '');
    const group = groups.get(key);
    if (group) group.push(file);
    else groups.set(key, [file]);
  }
  return groups.values();
}

interface Ranked extends Priority {
  readonly file: BacklogFile;
}

function flatnessOf(
  files: readonly BacklogFile[],
  houseOf: (file: BacklogFile) => House,
  say: Say,
): BacklogProblem | null {
  const ranked = files.flatMap((file) => {
    const house = houseOf(file);
    return file.items.flatMap((item): Ranked[] => {
      const priority = isOpen(item, house) ? priorityOf(item, house) : null;
      return priority ? [{ file, ...priority }] : [];
    });
  });
  const [one] = ranked;
  if (!one || ranked.length < fewest || ranked.some(({ scale }) => scale !== one.scale)) return null;
  const top = Math.min(...ranked.map(({ rank }) => rank));
  const highest = ranked.filter(({ rank }) => rank === top);
  const [first] = highest;
  if (!first || highest.length <= ranked.length * mostShare || !isHigh(first)) return null;
  const message = say(
    'Say which of these come first: {0} of {1} items have the priority {2}.',
    highest.length,
    ranked.length,
    quote(first.words.text, 68),
  );
  return { file: first.file, at: first.words, message };
}

/** What is done or put aside waits for nothing. */
function isOpen(item: Item, house: House): boolean {
  return item.storyLevel && !isParked(item) && stageOf(item, house) !== 'done';
}

/** "Medium" everywhere is what a tracker fills in, and 0 is none: there the order of the file tells what comes first. */
function isHigh({ scale, rank }: Priority): boolean {
  if (scale === 'number') return rank === 1;
  return rank <= (scale === 'moscow' || scale === 'own' ? 0 : 1);
}
