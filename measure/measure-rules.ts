import { readFileSync, readdirSync } from 'node:fs';
import { lint, readBacklogFile } from '../src/core';

/** A sentence with the defects that a careful reader marks in it. */
interface Labelled {
  readonly id: string;
  /** The title or the story that a criterion belongs to. */
  readonly item?: string;
  readonly text: string;
  readonly labels: readonly string[];
  /** What only some readers would mark: it counts neither way. */
  readonly optional: readonly string[];
}

/** The rules that find a defect. */
const rulesOf: Readonly<Record<'stories' | 'criteria', Readonly<Record<string, readonly string[]>>>> = {
  stories: {
    'no-benefit': ['story-missing-benefit'],
    'empty-benefit': ['story-empty-benefit'],
    'not-atomic': ['story-not-atomic'],
    'compound-role': ['story-compound-role'],
    'generic-role': ['story-generic-role'],
    'not-minimal': ['story-not-minimal'],
    solution: ['story-prescribes-solution'],
    vague: ['story-vague-wording'],
    malformed: ['story-malformed'],
    'too-large': ['story-too-large'],
  },
  criteria: {
    vague: ['criterion-vague-wording'],
    'no-measure': ['criterion-no-measure'],
    'open-list': ['criterion-open-list'],
    task: ['criterion-task-not-outcome'],
    'done-leak': ['criterion-done-leak'],
    compound: ['criterion-compound'],
    'weak-modal': ['criterion-weak-modal'],
    escape: ['item-escape-clause'],
    'unclear-reference': ['criterion-unclear-pronoun'],
    implementation: ['criterion-prescribes-solution'],
    'malformed-steps': ['scenario-incomplete', 'scenario-step-order', 'criterion-malformed-ears'],
  },
};

interface Counts {
  readonly hit: number;
  readonly extra: number;
  readonly missed: number;
}

const [wanted = '', mode = ''] = process.argv.slice(2);
for (const name of readdirSync('measure').filter((each) => /^(?:stories|criteria)-.*\.jsonl$/.test(each))) {
  if (!name.startsWith(wanted)) continue;
  const kind = name.startsWith('stories') ? 'stories' : 'criteria';
  const list = readLabelled(`measure/${name}`);
  console.log(
    `\n${name}: ${list.length}\n\n| defect | precision % | recall % | hit, extra, missed |\n| --- | --- | --- | --- |`,
  );
  const found = findingsOf(list, kind);
  const rows = Object.entries(rulesOf[kind]).map(([label, rules]) => {
    const counts = countOf(list, label, found, rules);
    console.log(rowOf(label, counts));
    return counts;
  });
  const sum = (key: keyof Counts): number => rows.reduce((total, row) => total + row[key], 0);
  console.log(rowOf('all', { hit: sum('hit'), extra: sum('extra'), missed: sum('missed') }));
}

function readLabelled(path: string): readonly Labelled[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Labelled);
}

/** The rules that speak on each sentence, in their order. */
function findingsOf(list: readonly Labelled[], kind: keyof typeof rulesOf): readonly ReadonlySet<string>[] {
  return list.map(({ item = '', text }) => {
    const file =
      kind === 'stories'
        ? readBacklogFile('measured.stories.txt', text.replace(/\s+/g, ' '))
        : readBacklogFile(
            'measured.backlog.json',
            JSON.stringify({
              items: [{ id: 'M-1', type: 'story', title: item, acceptance_criteria: [text] }],
            }),
          );
    return new Set(lint({ files: [file] }).map(({ rule }) => rule));
  });
}

function countOf(
  list: readonly Labelled[],
  label: string,
  found: readonly ReadonlySet<string>[],
  rules: readonly string[],
): Counts {
  let [hit, extra, missed] = [0, 0, 0];
  list.forEach(({ id, text, labels, optional }, index) => {
    if (optional.includes(label)) return;
    const isMarked = labels.includes(label);
    const isFound = rules.some((rule) => found[index]?.has(rule));
    if (isMarked && isFound) hit += 1;
    else if (isMarked) missed += 1;
    else if (isFound) extra += 1;
    if (mode === 'mistakes' && isMarked !== isFound)
      console.log(`${isMarked ? 'missed' : 'extra'} ${id} ${text}`);
  });
  return { hit, extra, missed };
}

function rowOf(name: string, { hit, extra, missed }: Counts): string {
  const share = (of: number): string => (of === 0 ? '-' : ((100 * hit) / of).toFixed(1));
  return `| ${name} | ${share(hit + extra)} | ${share(hit + missed)} | ${hit}, ${extra}, ${missed} |`;
}
