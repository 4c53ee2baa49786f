import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { complete } from '../src/core/complete';
import { fitSnippet } from '../src/core/complete/fit-snippet';
import { defaultHouse } from '../src/core/house';
import type { BacklogFile } from '../src/core/model';
import { nextIds } from '../src/core/next-ids';
import { readBacklogFile } from '../src/core/parse';
import { References } from '../src/core/references';
import { inEnglish } from '../src/core/say';

const story = (id: string): string =>
  `### ${id}: Bake a loaf\n\nAs a baker, I want to bake, so that I sell.\n`;
const hospital = readBacklogFile(
  'hospital.backlog.md',
  [1, 2, 3, 4, 5].map((n) => story(`HOS-${n}`)).join('\n'),
);
const bakery = readBacklogFile(
  'bakery.backlog.yml',
  'items:\n  - id: BAK-009\n    type: story\n    title: Bake a loaf\n  - type: story\n    id: \n    title: Sell it\n',
);

/** The file, with its cursor at the mark. */
function at(path: string, marked: string): { file: BacklogFile; offset: number } {
  const offset = marked.indexOf('‸');
  return { file: readBacklogFile(path, marked.replace('‸', '')), offset };
}

function idsAt(path: string, marked: string): readonly string[] {
  const { file, offset } = at(path, marked);
  const backlog = { files: [hospital, bakery, file] };
  return complete(
    { backlog, references: new References(backlog), house: defaultHouse, say: inEnglish },
    file,
    offset,
  )
    .offers.filter(({ kind }) => kind === 'id')
    .map(({ label }) => label);
}

describe('the next free ids', () => {
  it('are made like those there are, the commonest first where no place is named', () => {
    assert.deepEqual(nextIds(new References({ files: [bakery, hospital] })), ['HOS-6', 'BAK-010']);
    assert.deepEqual(nextIds(new References({ files: [] })), []);
  });

  it('begin with that of the file, however few it has', () => {
    const track = `# Track\n\n## Sprint 1\n\n${story('TRC-1')}`;
    assert.deepEqual(idsAt('track.backlog.md', `${track}\n### ‸\n`), ['TRC-2', 'HOS-6', 'BAK-010']);
    const sheet = bakery.source.replace('id: \n', 'id: ‸\n');
    assert.equal(idsAt('bread.backlog.yml', sheet)[0], 'BAK-010');
  });

  it('begin with that of the section', () => {
    const plan = (goals: string, sprint: string): string =>
      `# Plan\n\n## Goals\n\n### G-1: Half the wait\n\n${goals}## Sprint 1\n\n${sprint}${story('TRC-1')}`;
    assert.deepEqual(idsAt('plan.backlog.md', plan('### ‸\n\n', '')).slice(0, 2), ['G-2', 'TRC-2']);
    assert.deepEqual(idsAt('plan.backlog.md', plan('', '### ‸\n\n')).slice(0, 2), ['TRC-2', 'G-2']);
  });

  it('are free in the whole workspace', () => {
    const other = `${story('HOS-2')}\n### ‸\n`;
    assert.equal(idsAt('ward.backlog.md', other)[0], 'HOS-6');
  });

  const snippets: readonly (readonly [what: string, source: string, id: string])[] = [
    ['of the stories of its file', `${story('TRC-1')}\n‸`, 'TRC-2'],
    ['of its stories, where a goal is nearer', `${story('TRC-1')}\n### G-1: Half the wait\n\n‸`, 'TRC-2'],
    ['of the workspace, where its file has none', '# Ward\n\n‸', 'HOS-6'],
  ];
  for (const [what, source, id] of snippets) {
    it(`give a snippet the next one ${what}`, () => {
      const spot = at('new.backlog.md', source);
      const references = new References({ files: [hospital, bakery, spot.file] });
      const text = fitSnippet(['### ${1:US-1}: ${2:[title]}'], '', { references, house: defaultHouse, spot });
      assert.equal(text, `### \${1:${id}}: \${2:[title]}`);
    });
  }
});
