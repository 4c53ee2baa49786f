import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readBack, sentenceOf, three, writtenOf, type Aspect, type Told } from './told';

/* The same three stories in every way people set down a title, a sentence, a label of criteria and a list. */

interface TitleWay {
  readonly write: (story: Told, index: number) => string;
  /** Of its heading; absent where it is none. */
  readonly level?: number;
  readonly saysId?: true;
  readonly saysTitle?: true;
}

const titles: Readonly<Record<string, TitleWay>> = {
  'no title': { write: () => '' },
  'a heading': { write: ({ title }) => `## ${title}\n\n`, level: 2, saysTitle: true },
  'a heading with an id': {
    write: ({ id, title }) => `### ${id}: ${title}\n\n`,
    level: 3,
    saysId: true,
    saysTitle: true,
  },
  'a heading with bold type': {
    write: ({ id, title }) => `#### **${id}** ${title}\n\n`,
    level: 4,
    saysId: true,
    saysTitle: true,
  },
  'an underlined heading': {
    write: ({ id, title }) => `${id} ${title}\n---------\n\n`,
    level: 2,
    saysId: true,
    saysTitle: true,
  },
  'a heading that is an id': { write: ({ id }) => `## ${id}\n\n`, level: 2, saysId: true },
  'bold type': { write: ({ title }) => `**${title}**\n\n`, saysTitle: true },
  'bold type with an id': {
    write: ({ id, title }) => `**${id}: ${title}**\n\n`,
    saysId: true,
    saysTitle: true,
  },
  'a line with an id': { write: ({ id, title }) => `${id}: ${title}\n\n`, saysId: true, saysTitle: true },
  'lines of a form': {
    write: ({ id, title }) => `**ID:** ${id}  \n**Title:** ${title}\n\n`,
    saysId: true,
    saysTitle: true,
  },
};

interface StoryWay {
  readonly write: (story: Told, index: number) => string;
  /** Bullets below it are of its own list, so that a label has to part them. */
  readonly isListed?: true;
  readonly isQuoted?: true;
}

const sentence = (story: Told): string => `${sentenceOf(story, 'en')}\n`;

const tellings: Readonly<Record<string, StoryWay>> = {
  'one line': { write: sentence },
  'three lines': {
    write: ({ role, need, benefit }) => `As a ${role},\nI want to ${need},\nso that ${benefit}.\n`,
  },
  'lines with bold openings': {
    write: ({ role, need, benefit }) =>
      `**As a** ${role}  \n**I want to** ${need}  \n**so that** ${benefit}\n`,
  },
  italics: { write: (story) => `*${sentence(story).trimEnd()}*\n` },
  'a label': { write: (story) => `**User story:** ${sentence(story)}` },
  'a label above': { write: (story) => `**User story**\n\n${sentence(story)}` },
  'lines of labels': {
    write: ({ role, need, benefit }) =>
      `**As a:** ${role}\n**I want:** to ${need}\n**So that:** ${benefit}\n`,
  },
  'a bullet': { write: (story) => `- ${sentence(story)}`, isListed: true },
  'a number': { write: (story, index) => `${index + 1}. ${sentence(story)}`, isListed: true },
  'a check box': { write: (story) => `- [ ] ${sentence(story)}`, isListed: true },
  'three bullets': {
    write: ({ role, need, benefit }) => `- As a ${role}\n- I want to ${need}\n- so that ${benefit}\n`,
    isListed: true,
  },
  'a quotation': { write: (story) => `> ${sentence(story)}`, isQuoted: true },
};

const labels: Readonly<Record<string, { readonly words: string; readonly level?: number }>> = {
  'no label': { words: '' },
  'a label with a colon': { words: 'Acceptance criteria:\n' },
  'a label in bold type': { words: '**Acceptance criteria**\n\n' },
  'a short label': { words: 'AC:\n' },
  'a heading of level 2': { words: '## Acceptance criteria\n\n', level: 2 },
  'a heading of level 4': { words: '#### Acceptance criteria\n\n', level: 4 },
};

const lists: Readonly<Record<string, (criteria: readonly string[]) => string>> = {
  bullets: (criteria) => criteria.map((one) => `- ${one}\n`).join(''),
  'bullets far apart': (criteria) => criteria.map((one) => `* ${one}\n\n`).join(''),
  'check boxes': (criteria) => criteria.map((one) => `- [ ] ${one}\n`).join(''),
  numbers: (criteria) => criteria.map((one, index) => `${index + 1}. ${one}\n`).join(''),
  'bullets that are set in': (criteria) => criteria.map((one) => `  - ${one}\n`).join(''),
  'pasted bullets': (criteria) => criteria.map((one) => `• ${one}\n`).join(''),
  'lines with ids': (criteria) => criteria.map((one, index) => `AC${index + 1}: ${one}\n`).join(''),
  'scenarios of one line': (criteria) =>
    criteria.map((one) => `- Given a day in May, when the page opens, then this holds: ${one}\n`).join(''),
};

/** What nobody can tell from something else, or what means something else by the law of Markdown. */
function isAmbiguous(
  [title, { level }]: readonly [string, TitleWay],
  { isListed, isQuoted }: StoryWay,
  [, label]: readonly [string, { readonly words: string; readonly level?: number }],
  list: string,
): boolean {
  // A heading at the level of the title or above it ends what the title heads.
  if (level !== undefined && label.level !== undefined && label.level <= level) return true;
  if (label.words !== '') return false;
  // Without a title a quotation is somebody's words; entries of the story's own list are stories beside it.
  return (isQuoted && title === 'no title') || (isListed === true && !/ids|one line/.test(list));
}

/** To a text a label has to say that it is more than a story a line. */
const paths = ['kayaks.backlog.md', 'kayaks.stories.txt'];

describe('stories in a backlog are read alike', () => {
  for (const title of Object.entries(titles))
    for (const [name, telling] of Object.entries(tellings))
      it(`with ${title[0]}, told in ${name}`, () => {
        const aspects = aspectsOf(title[1]);
        for (const label of Object.entries(labels))
          for (const [list, write] of Object.entries(lists)) {
            if (isAmbiguous(title, telling, label, list)) continue;
            const parts = three.map(
              (story, index) =>
                `${title[1].write(story, index)}${telling.write(story, index)}\n${label[1].words}${write(story.criteria)}`,
            );
            const source = `# Product backlog\n\n${parts.join('\n')}`;
            for (const path of label[1].words === '' ? paths.slice(0, 1) : paths)
              assert.deepEqual(
                readBack(path, source, aspects),
                writtenOf(three, aspects),
                `${path}, ${label[0]}, ${list}:\n${source}`,
              );
          }
      });
});

function aspectsOf({ saysId, saysTitle }: TitleWay): Aspect[] {
  return [...(saysId ? (['id'] as const) : []), ...(saysTitle ? (['title'] as const) : [])];
}
