import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readBacklogFile } from '../../src/core/parse';
import { sentenceOf, three, type Told } from './told';

/* What may stand around a story and its criteria takes nothing away from them and adds nothing. */

const titles: Readonly<Record<string, (story: Told) => string>> = {
  'no title': () => '',
  'a heading': ({ id, title }) => `## ${id}: ${title}\n\n`,
  'bold type': ({ id, title }) => `**${id}: ${title}**\n\n`,
};
const tellings: Readonly<Record<string, (story: Told) => string>> = {
  'one line': (story) => `${sentenceOf(story, 'en')}\n`,
  'a bullet': (story) => `- ${sentenceOf(story, 'en')}\n`,
  'bold lines': ({ role, need, benefit }) =>
    `**As a** ${role}  \n**I want to** ${need}  \n**so that** ${benefit}\n`,
};
const labels = ['Acceptance criteria:\n\n', '**Acceptance criteria**\n\n'];
const lists: readonly ((criteria: readonly string[]) => string)[] = [
  (criteria) => criteria.map((one) => `- [ ] ${one}\n`).join(''),
  (criteria) => criteria.map((one) => `Given a day in May\nWhen the page opens\nThen ${one}\n\n`).join(''),
];
const fields: Readonly<Record<string, string>> = {
  'no fields': '',
  lines: '**Priority:** High  \n**Estimate:** 5\n\n',
  'a line': 'Priority: High | Estimate: 5\n\n',
  italics: '*Priority: High, Estimate: 5 points*\n\n',
  'a table': '| Priority | Estimate |\n| --- | --- |\n| High | 5 |\n\n',
  bullets: '* Priority: High\n* Story Points: 5\n\n',
};
const tails: Readonly<Record<string, string>> = {
  nothing: '',
  tasks: '\n**Tasks**\n\n- [ ] Draw the page\n- [ ] Ask the club\n',
  'tasks behind a colon': '\nTasks:\n- Draw the page\n- Ask the club\n',
  'a note': '\n**Notes:** The club has twelve kayaks.\n',
  'a list of notes': '\n**Notes**\n\n- The club has twelve kayaks.\n',
  'a Definition of Done': '\n**Definition of Done**\n\n- [ ] Reviewed\n- [ ] Released\n',
  'what is left out': '\n**Out of scope:**\n\n- Canoes\n',
  tests: '\n**Test cases**\n\n1. Book twice\n2. Book late\n',
  questions: '\n**Open questions**\n\n- Who may close the pier?\n',
  prose: '\nThe club has twelve kayaks and wants to count them.\n',
};
const places = ['above the story', 'below the story', 'below the criteria'] as const;

describe('a story with its criteria', () => {
  for (const [title, writeTitle] of Object.entries(titles))
    for (const [telling, tell] of Object.entries(tellings))
      for (const [stated, words] of Object.entries(fields))
        it(`is the same with ${title}, told in ${telling}, with ${stated}`, () => {
          for (const place of stated === 'no fields' ? places.slice(0, 1) : places) {
            if (isAmbiguous(title, telling, stated, place)) continue;
            for (const label of labels)
              for (const write of lists)
                for (const [tail, behind] of Object.entries(tails)) {
                  const parts = three.map((story) =>
                    [
                      writeTitle(story),
                      place === 'above the story' ? words : '',
                      `${tell(story)}\n`,
                      place === 'below the story' ? words : '',
                      `${label}${write(story.criteria)}`,
                      place === 'below the criteria' ? `\n${words}` : '',
                      behind,
                    ].join(''),
                  );
                  const source = `# Product backlog\n\n${parts.join('\n')}`;
                  const what = `${place}, with ${tail}:\n${source}`;
                  assert.deepEqual(readBack(source), expected(title, stated), what);
                }
          }
        });
});

/** What belongs to something else as well, by what stands there. */
function isAmbiguous(
  title: string,
  telling: string,
  stated: string,
  place: (typeof places)[number],
): boolean {
  const isList = stated === 'bullets' || stated === 'a table';
  // Without a title nobody can tell whether fields are those of the story above or below.
  if (place === 'above the story')
    return title === 'no title' || (telling === 'a bullet' && stated === 'bullets');
  // Bullets go on with the list above them.
  return isList && (place === 'below the criteria' || (telling === 'a bullet' && stated === 'bullets'));
}

function readBack(source: string): unknown[] {
  return readBacklogFile('kayaks.backlog.md', source)
    .items.filter(({ storyLevel }) => storyLevel)
    .map(({ id, story, criteria, fields: own }) => ({
      id: id?.text,
      need: story?.need?.text.replace(/^to /, ''),
      criteria: criteria.length,
      fields: own.map(({ name, value }) => `${name} ${value.text.replace(' points', '')}`),
    }));
}

function expected(title: string, stated: string): unknown[] {
  return three.map(({ id, need, criteria }) => ({
    id: title === 'no title' ? undefined : id,
    need,
    criteria: criteria.length,
    fields: stated === 'no fields' ? [] : ['priority High', 'estimate 5'],
  }));
}
