import type { Example } from './examples';

export interface Judged {
  readonly example: Example;
  readonly label: 'PO' | 'PM' | 'mixed' | 'unclear';
  readonly score: number;
}

const share = (part: number, whole: number): string =>
  whole === 0 ? '-' : ((100 * part) / whole).toFixed(1);

/** One line of figures, by the definitions of the accuracy page. */
export function figuresOf(name: string, judged: readonly Judged[]): string {
  const sure = judged.filter(({ example }) => !example.contestable);
  const plain = sure.filter(({ example }) => example.label !== 'mixed');
  const right = (list: readonly Judged[]): number =>
    list.filter(({ example, label }) => example.label === label).length;
  const flipped = plain.filter(
    ({ example, label }) => (label === 'PO' || label === 'PM') && label !== example.label,
  ).length;
  const hard = plain.filter(({ example }) => example.difficulty === 'hard');
  const mixed = sure.filter(({ example }) => example.label === 'mixed');
  return [
    name,
    String(plain.length),
    share(right(plain), plain.length),
    share(flipped, plain.length),
    share(right(hard), hard.length),
    `${right(mixed)} of ${mixed.length}`,
  ].join(' | ');
}

export const figuresHead =
  'items | PO and PM | right % | flipped % | right of the hard % | mixed seen as mixed';

/** Labels as rows, answers as columns. */
export function confusionOf(judged: readonly Judged[]): string {
  const answers = ['PO', 'PM', 'mixed', 'unclear'] as const;
  const sure = judged.filter(({ example }) => !example.contestable);
  return (['PO', 'PM', 'mixed'] as const)
    .map((label) => {
      const row = sure.filter(({ example }) => example.label === label);
      return `${label} | ${answers.map((answer) => row.filter((each) => each.label === answer).length).join(' | ')}`;
    })
    .join('\n');
}

/** How often a score is right, by how sure it says it is. */
export function reliabilityOf(judged: readonly Judged[]): string {
  const edges = [0, 0.2, 0.4, 0.6, 0.8, 0.9, 1.01];
  const plain = judged.filter(({ example }) => !example.contestable && example.label !== 'mixed');
  return edges
    .slice(0, -1)
    .map((from, at) => {
      const to = edges[at + 1] ?? 1;
      const bin = plain.filter(({ score }) => Math.abs(score) >= from && Math.abs(score) < to);
      const right = bin.filter(({ example, score }) => score > 0 === (example.label === 'PM')).length;
      const said = bin.reduce((sum, { score }) => sum + (1 + Math.abs(score)) / 2, 0);
      return `${from} to ${Math.min(1, to)} | ${bin.length} | ${share(said, bin.length)} | ${share(right, bin.length)}`;
    })
    .join('\n');
}
