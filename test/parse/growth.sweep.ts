import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { levelOf } from '../../src/core/level';
import { lint } from '../../src/core/lint';
import { readBacklogFile } from '../../src/core/parse';

const story = '# Backlog\n\n## L-1: Renew\n\nAs a reader, I want ';

/** Pieces that, repeated, once took four times as long for twice as many. */
const repeated: readonly (readonly [piece: string, what: string])[] = [
  ['1', 'a number'],
  ['x', 'a word'],
  [' ', 'spaces'],
  ['\t', 'tabs'],
  ['L-', 'a word with hyphens'],
  ['[', 'opening brackets'],
  ['](', 'halves of links'],
  ['(a ', 'round brackets'],
  ['{{', 'braces'],
  ['“a ', 'opening quotes'],
];

/** Heads of files, and lines or cells of which, repeated, twice as many once took four times as long. */
const files: readonly (readonly [path: string, head: string, piece: string, what: string])[] = [
  ['plan.csv', 'Summary,Description,Acceptance Criteria\n', '| a ', 'cells beyond the last column'],
  ['plan.csv', '', '(', 'brackets in a head'],
  ['plan.stories.txt', 'As a reader, I want to renew (level:', '\t', 'tabs in a level'],
  ['plan.stories.txt', 'Como lectora, quiero renovar', '\t', 'tabs in a Spanish story'],
  ['plan.stories.txt', 'Como leitora, quero renovar', ' ', 'spaces in a Portuguese story'],
  ['plan.stories.txt', 'Als Leserin möchte ich verlängern', ' ', 'spaces in a German story'],
  ['plan.stories.txt', 'En tant que lectrice, je veux prolonger', '\t', 'tabs in a French story'],
  ['plan.stories.txt', '', 'US-1: As a reader, I want to renew.\n', 'copies of one id'],
  [
    'plan.backlog.md',
    `${story}to renew.\n\n`,
    '<!-- backlog-lens-disable -->\n',
    'comments that turn rules off',
  ],
  ['plan.backlog.md', `${story}to renew.\n\n**Acceptance criteria:**\n\n`, '- a\n', 'criteria'],
  ['plan.backlog.md', `${story}to renew.\n\n**Acceptance criteria:**\n\n- `, '"', 'quotes in a criterion'],
  [
    'plan.backlog.md',
    `${story}to renew.\n\n**Acceptance criteria:**\n\n- `,
    'THE SYSTEM SHALL ',
    'systems in a criterion',
  ],
  ['plan.backlog.md', `${story}to renew `, 'the ', 'a word that is repeated'],
  ['plan.backlog.md', '## L-1: Renew ', '- ', 'dashes in a heading'],
  ['plan.backlog.md', `${story}to renew.\n\n**Acceptance criteria:**\n\n- `, 'A', 'capitals in a criterion'],
  ['plan.backlog.md', '', '- L-1 a b\n', 'entries with one id'],
  ['plan.backlog.json', '[{"title": "', '\\"', 'quotes in a text that is not closed'],
  ['plan.backlog.json', '[{"title": "Renew"}]\n', '/* ', 'comments that are not closed'],
  ['specs/001-a/spec.md', '# A\n\n', '[NEEDS CLARIFICATION: ', 'questions that are not closed'],
];

describe('what has an endless run of one thing takes no more than its length', () => {
  for (const [piece, what] of repeated)
    it(`a story: ${what}`, () => {
      staysInStep('plan.md', story, piece);
    });
  for (const [path, head, piece, what] of files)
    it(`${path}: ${what}`, () => {
      staysInStep(path, head, piece);
    });
});

/** What stands in a backlog time and again, by its number, and once was looked for in all of the file each time. */
const parts: readonly (readonly [what: string, head: string, partAt: (at: number) => string])[] = [
  [
    'fences of data',
    '# Backlog\n\n',
    (at) =>
      `${'Words about a branch. '.repeat(40)}\n\n\`\`\`yaml\nid: L-${at}\nas_a: reader\ni_want: to renew\n\`\`\`\n\n`,
  ],
  ['paragraphs below its vision', '# Backlog\n\n## Vision\n\n', () => 'Readers renew.\n\n'.repeat(120)],
];

describe('a large backlog', () => {
  // What looks through all of a file for each item is quick in a small one.
  it('takes ten times as long for ten times as many stories', () => {
    const short = fastest('plan.backlog.md', backlogOf(800));
    const long = timeOf('plan.backlog.md', backlogOf(8_000));
    assert.ok(long < short * 17, `${Math.round(short)} ms, then ${Math.round(long)} ms`);
  });

  for (const [what, head, partAt] of parts)
    it(`takes no more than its length where it has many ${what}`, () => {
      const write = (many: number): string =>
        head + Array.from({ length: many }, (_, at) => partAt(at)).join('');
      const short = fastest('plan.backlog.md', write(25));
      const long = timeOf('plan.backlog.md', write(200));
      assert.ok(long < Math.max(short, 8) * 24, `${Math.round(short)} ms, then ${Math.round(long)} ms`);
    });
});

/** About 700 characters a story, as teams write them. */
function backlogOf(stories: number): string {
  const criterion =
    'Given a reader with a loan that ends today, when they renew it, then it ends in two weeks, and the desk';
  return Array.from({ length: stories }, (_, at) => {
    const told = `As a reader of branch ${at}, I want to renew loan ${at}, so that I can finish book ${at} in peace.`;
    const criteria = [1, 2, 3, 4].map((one) => `- [ ] ${criterion} ${at} sees it ${one} times`).join('\n');
    return `## L-${at}: Renew a loan ${at}\n\n${told}\n\n**Priority:** High\n\n#### Acceptance criteria\n\n${criteria}\n`;
  }).join('\n');
}

/** In step with the length it is 8 times as long, with its square 64 times; what takes no time proves nothing. */
function staysInStep(path: string, head: string, piece: string): void {
  const short = fastest(path, head + piece.repeat(15_000 / piece.length));
  const long = fastest(path, head + piece.repeat(120_000 / piece.length));
  assert.ok(long < Math.max(short, 8) * 28, `${Math.round(short)} ms, then ${Math.round(long)} ms`);
}

/** The better of two goes, so that what else the machine does counts for less. */
function fastest(path: string, source: string): number {
  return Math.min(timeOf(path, source), timeOf(path, source));
}

function timeOf(path: string, source: string): number {
  const start = performance.now();
  const file = readBacklogFile(path, source);
  lint({ files: [file] });
  for (const item of file.items) levelOf(item, file);
  return performance.now() - start;
}
