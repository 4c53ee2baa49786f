import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { array, assert as check, boolean, constantFrom, property, record, type Arbitrary } from 'fast-check';
import { applyEdits } from '../src/core/edit';
import type { Finding } from '../src/core/finding';
import { lint } from '../src/core/lint';
import type { BacklogFile, Item } from '../src/core/model';
import { readBacklogFile } from '../src/core/parse';
import rule from '../src/core/rules/item-missing-id';

/** A story as it is told in a file; without its id where there is none. */
interface Told {
  readonly id: string | null;
  readonly title: string;
  readonly need: string;
}

type Way = (told: Told) => string;

const sentence = ({ need }: Told): string => `As a reader, I want to ${need}, so that I can read at home.`;
const bold = ({ need }: Told): string =>
  `**As a** reader, **I want to** ${need}, **so that** I can read at home.`;

/** What stands before the words, where there is an id. */
const openings: readonly ((id: string) => string)[] = [
  (id) => `${id}: `,
  (id) => `${id} - `,
  (id) => `${id} – `,
  (id) => `[${id}] `,
  (id) => `[${id}]: `,
  (id) => `**${id}** `,
  (id) => `**${id}:** `,
  (id) => `**${id}**: `,
  (id) => `\`${id}\` `,
  (id) => `(${id}) `,
];
const headings = [...openings, (id: string) => `${id} `];

function opened(write: (opening: string, told: Told) => string, all = openings): Way[] {
  return all.map((opening) => (told) => write(told.id === null ? '' : opening(told.id), told));
}

interface Form {
  readonly path: string;
  readonly head?: string;
  readonly ways: readonly Way[];
  readonly between?: string;
  readonly foot?: string;
}

const page = { path: 'library.backlog.md', head: '# Product backlog\n\n' };

const forms: Readonly<Record<string, Form>> = {
  headings: {
    ...page,
    ways: [
      ...opened((id, told) => `## ${id}${told.title}\n\n${sentence(told)}\n\n`, headings),
      ...opened((id, told) => `### ${id}${told.title}\n\n${bold(told)}\n\n`, headings),
      ...opened((id, told) => `## ${id}**${told.title}**\n\n${sentence(told)}\n\n`, headings),
      ...opened((id, told) => `## **${id}${told.title}**\n\n${sentence(told)}\n\n`, headings),
      ...opened((id, told) => `${id}${told.title}\n---------\n\n${sentence(told)}\n\n`, headings),
    ],
  },
  'lines in bold type': {
    ...page,
    ways: opened((id, told) => `**${id}${told.title}**\n\n${sentence(told)}\n\n`, headings.slice(0, 5)),
  },
  'a list of sentences': {
    ...page,
    ways: [
      ...opened((id, told) => `- ${id}${sentence(told)}\n`),
      ...opened((id, told) => `- ${id}${bold(told)}\n`),
      ...opened((id, told) => `- ${id}**${told.title}**: ${sentence(told)}\n`),
      ...opened((id, told) => `- **${id}${told.title}**: ${sentence(told)}\n`, openings.slice(0, 5)),
    ],
  },
  'a list with boxes': {
    ...page,
    ways: [
      ...opened((id, told) => `- [ ] ${id}${sentence(told)}\n`),
      ...opened((id, told) => `* [x] ${id}${bold(told)}\n`),
    ],
  },
  'a list of titles': { ...page, ways: opened((id, { title }) => `- [ ] ${id}${title}\n`) },
  'a numbered list': { ...page, ways: opened((id, told) => `1. ${id}${sentence(told)}\n`) },
  paragraphs: {
    ...page,
    ways: [
      ...opened((id, told) => `${id}${sentence(told)}\n\n`),
      ...opened((id, told) => `${id}${bold(told)}\n\n`),
    ],
  },
  'lines of a form': {
    ...page,
    ways: [
      (told) =>
        `${told.id === null ? '' : `**ID:** ${told.id}  \n`}**Title:** ${told.title}\n\n${sentence(told)}\n\n`,
    ],
  },
  'a table': {
    ...page,
    head: '# Product backlog\n\n| ID | Title | Story |\n| --- | --- | --- |\n',
    ways: [
      (told) => `| ${told.id ?? ''} | ${told.title} | ${sentence(told)} |\n`,
      (told) => `|${(told.id ?? '').padEnd(12)}|${told.title}|${sentence(told)}|\n`,
    ],
  },
  'a table with its ids behind': {
    ...page,
    head: '# Product backlog\n\n| Title | Key | Priority |\n|---|---|---|\n',
    ways: [({ id, title }) => `| ${title} | ${(id ?? '').padEnd(9)} | High |\n`],
  },
  'a plain text': {
    path: 'library.stories.txt',
    ways: [
      ...opened((id, told) => `${id}${sentence(told)}\n`, openings.slice(0, 4)),
      ...opened((id, told) => `- ${id}${sentence(told)}\n`, openings.slice(0, 4)),
    ],
  },
  YAML: {
    path: 'library.backlog.yaml',
    head: 'items:\n',
    ways: [
      ({ id, title }) => `  - ${id === null ? '' : `id: ${id}\n    `}title: ${JSON.stringify(title)}\n`,
      ({ id, title }) =>
        `  - "title": ${JSON.stringify(title)}\n${id === null ? '' : `    'Key': "${id}"\n`}`,
      ({ id, title }) => `  -   title: ${JSON.stringify(title)}\n      id: ${id ?? ''}\n`,
      ({ id, title }) => `  - title: ${JSON.stringify(title)}\n    id:${id === null ? '' : ` ${id}`}\n`,
      ({ id, title }) => `  - title: ${JSON.stringify(title)}\n    id: "${id ?? ''}"\n`,
      ({ id, title }) => `  - {title: ${JSON.stringify(title)}${id === null ? '' : `, id: ${id}`}}\n`,
      (told) =>
        `  -\n    as_a: reader\n    i_want: to ${told.need}\n${told.id === null ? '' : `    id: ${told.id}\n`}`,
    ],
  },
  JSON: {
    path: 'library.backlog.json',
    head: '{"items": [\n',
    between: ',\n',
    foot: '\n]}\n',
    ways: [
      ({ id, title }) =>
        `  {\n${id === null ? '' : `    "id": "${id}",\n`}    "title": ${JSON.stringify(title)}\n  }`,
      ({ id, title }) => `  {"title": ${JSON.stringify(title)}${id === null ? '' : `, "key": "${id}"`}}`,
      ({ id, title }) => `  { "title": ${JSON.stringify(title)}, "id": "${id ?? ''}" }`,
    ],
  },
};

const titles = [
  'Lend a book',
  '2 books at once',
  '24/7 returns',
  '"Overdue" letters',
  'Fines: how they are paid',
  'ISBN-13 as a search word',
  'Sprint shelf',
  '[Draft] Reading room',
  'A - Z of the shelves',
];

const needs = [
  'lend a book',
  'see "my" loans',
  'pay 2 fines at once',
  'find shelf A-7',
  'renew a loan by phone or at the desk',
];

function backlogsIn({ ways }: Form): Arbitrary<readonly { told: Told; way: Way }[]> {
  const one = record({
    title: constantFrom(...titles),
    need: constantFrom(...needs),
    way: constantFrom(...ways),
    isWithout: boolean(),
  });
  const all = array(one, { minLength: 8, maxLength: 12 });
  // The author has a way; but a few stories are set down otherwise.
  return record({ own: constantFrom(...ways), all, isMixed: boolean() }).map(({ own, all, isMixed }) => {
    let without = 0;
    return all.map(({ title, need, way, isWithout }, index) => {
      const lacks = isWithout && without < 2;
      if (lacks) without++;
      return {
        told: { id: lacks ? null : `LIB-${index + 1}`, title, need },
        way: isMixed && index % 3 === 0 ? way : own,
      };
    });
  });
}

function readAs(path: string, source: string): unknown[] {
  return readBacklogFile(path, source).items.map(wordsOf);
}

/** All that an item says but for its id. */
function wordsOf({ title, story, kind, storyLevel, criteria, notes, fields, parent }: Item): unknown {
  return [
    title?.text,
    story?.text.text,
    kind,
    storyLevel,
    criteria.map(({ text }) => text.text),
    notes.map(({ text }) => text),
    fields.map(({ name, value }) => [name, value.text]),
    parent?.title?.text,
  ];
}

function findingsIn(...files: BacklogFile[]): Finding[] {
  return lint({ files }, undefined, [rule]);
}

describe('an id that is offered', () => {
  for (const [name, form] of Object.entries(forms))
    for (const lineEnd of ['\n', '\r\n'])
      it(`is all that changes in ${name}${lineEnd === '\n' ? '' : ' with the line ends of Windows'}`, () => {
        const { path, head = '', between = '', foot = '' } = form;
        check(
          property(backlogsIn(form), (stories) => {
            const source = (head + stories.map(({ told, way }) => way(told)).join(between) + foot).replaceAll(
              '\n',
              lineEnd,
            );
            const found = findingsIn(readBacklogFile(path, source));
            const offers = found.flatMap(({ suggestions }) => suggestions.map(({ edits }) => edits));
            const before = readAs(path, source);
            for (const edits of [...offers, offers.flat()]) {
              const after = applyEdits(source, edits);
              assert.deepEqual(readAs(path, after), before, after);
              assert.equal(
                findingsIn(readBacklogFile(path, after)).length,
                found.length - edits.length,
                after,
              );
            }
          }),
          { numRuns: 60 },
        );
      });
});
