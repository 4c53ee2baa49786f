import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fitSnippet, opensSnippet } from '../../src/core/complete/fit-snippet';
import { belongsAt } from '../../src/core/complete/listed-story';
import { defaultHouse, type House } from '../../src/core/house';
import { readBacklogFile } from '../../src/core/parse';
import { References } from '../../src/core/references';

const kiln = readBacklogFile(
  'a.backlog.yaml',
  'items:\n  - id: KILN-4\n    title: Fire it\n    type: story\n',
);
const references = new References({ files: [kiln] });

function fitted(body: string, before: string, house: House = defaultHouse): string {
  return fitSnippet(body.split('\n'), before, { references, house });
}

describe('opensSnippet', () => {
  for (const before of ['', '    ', '- ', '  * ', '1. ', '- [ ] ', '# ', '### ', '# - '])
    it(`is so behind "${before}"`, () => {
      assert.ok(opensSnippet(before));
    });

  for (const before of ['plan B', 'We add 2 ', '| ', '#', 'C+', '- C'])
    it(`is not so behind "${before}"`, () => {
      assert.ok(!opensSnippet(before));
    });
});

describe('fitSnippet', () => {
  const cases: readonly (readonly [what: string, body: string, before: string, text: string])[] = [
    ['leaves what stands alone as it is', '- Given ${1:[state]}', '  ', '- Given ${1:[state]}'],
    ['writes no second dash', '- Given ${1:[state]}', '- ', 'Given ${1:[state]}'],
    ['takes the bullet that is there', '- Given ${1:[state]}', '* ', 'Given ${1:[state]}'],
    ['takes the box that is there', '- Given ${1:[state]}', '- [ ] ', 'Given ${1:[state]}'],
    ['writes no second comment sign', '# - Given ${1:[state]}\n# - x', '# - ', 'Given ${1:[state]}\n# - x'],
    ['keeps to the heading that is there', '### ${1:US-1}: x', '## ', '${1:KILN-5}: x'],
    [
      'changes the first line only',
      '- scenario: x\n  steps:\n    - y',
      '- ',
      'scenario: x\n  steps:\n    - y',
    ],
  ];
  for (const [what, body, before, text] of cases) {
    it(what, () => {
      assert.equal(fitted(body, before), text);
    });
  }

  const scales = "${1|Must,Should,Could,Won't|} ${2|1,2,3,5,8,13|} ${3|todo,ready,in progress,done|}";

  it("offers the team's scales", () => {
    const house: House = {
      ...defaultHouse,
      priorities: ['now, really', 'later'],
      estimates: [1, 2, 4, 8],
      largestEstimate: 4,
      readyStatuses: ['picked'],
    };
    assert.equal(fitted(scales, '', house), '${1|now\\, really,later|} ${2|1,2,4|} ${3|todo,picked,done|}');
  });

  it('offers the usual ones to a team that has settled none', () => {
    assert.equal(fitted(scales, ''), scales);
  });
});

describe('the heading of a story', () => {
  const deep = (hashes: string, id: number): string =>
    `${hashes} KILN-${id}: Fire it\n\nAs a potter, I want to fire a bowl so that it lasts.\n\n`;
  const cases: readonly (readonly [what: string, source: string, first: string])[] = [
    ['is as deep as the story above', `# Kiln\n\n${deep('##', 1)}`, '## '],
    [
      'is as deep as the story above, though that has parts',
      `# Kiln\n\n${deep('##', 1)}### Notes\n\n`,
      '## ',
    ],
    ['is as deep as in other epics', `# Kiln\n\n## Glaze\n\n${deep('####', 1)}## Fire\n\n`, '#### '],
    ['is below the section it stands in', `# Kiln\n\n${deep('##', 1)}## Later\n\n`, '### '],
    ['is what the snippet has where there is no story', '# Kiln\n\n', '### '],
    [
      'is what the snippet has where stories have none',
      '# Kiln\n\n- As a potter, I want to fire a bowl.\n\n',
      '### ',
    ],
  ];
  for (const [what, source, first] of cases) {
    it(what, () => {
      const file = readBacklogFile('a.backlog.md', source);
      const spot = { file, offset: source.length };
      const fit = (body: string): string =>
        fitSnippet([body], '', { references: new References({ files: [file] }), house: defaultHouse, spot });
      assert.equal(
        fit('### ${1:BUG-1}: ${2:[what goes wrong]}'),
        `${first}\${1:BUG-1}: \${2:[what goes wrong]}`,
      );
      assert.match(fit('### ${1:TASK-1}: x'), /^### /);
    });
  }
});

describe('the sentence of a story', () => {
  const sentence = 'As a ${1:[role]}, I want to ${2:[need]}.';
  const fit = (above: string, body = sentence, before = ''): string => {
    const file = readBacklogFile('a.backlog.md', `# Kiln\n\n${above}\n${before}`);
    const spot = { file, offset: file.source.length };
    return fitSnippet([body], before, {
      references: new References({ files: [file] }),
      house: defaultHouse,
      spot,
    });
  };

  for (const above of ['* KILN-1 As a potter, I want to fire a bowl', 'Fired on Mondays.', '- Fired\r'])
    it(`stands apart from words above that it would go on with: ${JSON.stringify(above)}`, () => {
      assert.equal(fit(above), `\n${sentence}`);
      assert.equal(fit(above, sentence, '  '), `\n${sentence}`);
      assert.equal(fit(above, `**Acceptance criteria:**`), '\n**Acceptance criteria:**');
      assert.equal(fit(above, sentence, '* '), sentence);
      assert.equal(fit(above, '- Given ${1:[state]}'), '- Given ${1:[state]}');
      assert.equal(fit(above, '## ${1:[title]}'), '## ${1:[title]}');
    });

  for (const above of ['', '### KILN-2 Fire a bowl', '<!-- later -->', '---', '**Story:**'])
    it(`stands right below what ends with its line, or asks for it: ${JSON.stringify(above)}`, () => {
      assert.equal(fit(above), sentence);
    });
});

describe('a story in one line with its id', () => {
  const told = 'As a potter, I want to fire a bowl, so that it lasts.';
  const entry = ['- ${1:US-1}: As a ${2:[role]}, I want to ${3:[need]}.', '$0'];
  const line = ['${1:US-1}: As a ${2:[role]}, I want to ${3:[need]}.', '$0'];
  /** What the snippet becomes at the mark; null where it has no place there. */
  const fit = (path: string, marked: string, body: readonly string[]): string | null => {
    const offset = marked.indexOf('‸');
    const file = readBacklogFile(path, marked.replace('‸', ''));
    const spot = { file, offset };
    const before = marked.slice(marked.lastIndexOf('\n', offset - 1) + 1, offset);
    const surroundings = { references: new References({ files: [file] }), house: defaultHouse, spot };
    return belongsAt(body, spot) ? (fitSnippet(body, before, surroundings).split('\n')[0] ?? null) : null;
  };
  const behind = ' As a ${2:[role]}, I want to ${3:[need]}.';
  const inMarkdown: readonly (readonly [what: string, marked: string, first: string | null])[] = [
    ['is an entry behind others', `- KILN-1: ${told}\n‸`, `- \${1:KILN-2}:${behind}`],
    ['is an entry before others', `‸\n- KILN-1: ${told}\n`, `- \${1:KILN-2}:${behind}`],
    ['takes the bullet that is there', `- KILN-1: ${told}\n- ‸\n`, `\${1:KILN-2}:${behind}`],
    [
      'has the bullet and the marks of the others',
      `* **KILN-09:** ${told}\n‸`,
      `* **\${1:KILN-10}:**${behind}`,
    ],
    ['has a box of its own', `- [x] [KILN-1] ${told}\n‸`, `- [ ] [\${1:KILN-2}]${behind}`],
    ['counts on', `1. KILN-1 - ${told}\n2. KILN-2 - ${told}\n‸`, `3. \${1:KILN-3} -${behind}`],
    ['has no place where the list has no ids', `- ${told}\n‸`, null],
    ['has no place below headings with ids', `## KILN-1: Fire it\n\n${told}\n\n‸`, null],
    ['has no place in another section', `- KILN-1: ${told}\n\n## Later\n\n‸`, null],
    ['has no place in an empty backlog', '‸', null],
  ];
  for (const [what, marked, first] of inMarkdown)
    it(`${what} in Markdown`, () => {
      assert.equal(fit('kiln.backlog.md', `# Kiln\n\n${marked}`, entry), first);
    });

  it('is written as the lines around it in a plain text', () => {
    const at = (marked: string): string | null => fit('kiln.stories.txt', marked, line);
    assert.equal(at(`[KILN-1] ${told}\n‸`), `[\${1:KILN-2}]${behind}`);
    assert.equal(at(`- KILN-1 - ${told}\n‸`), `- \${1:KILN-2} -${behind}`);
    assert.equal(at(`- KILN-1: ${told}\n- ‸`), `\${1:KILN-2}:${behind}`);
    assert.equal(at(`${told}\n‸`), `\${1:US-1}:${behind}`);
  });

  it('has no place where nothing is known of the file', () => {
    assert.ok(!belongsAt(entry, undefined));
    assert.ok(belongsAt(line, undefined));
    assert.ok(belongsAt(['- Given ${1:[state]}'], undefined));
  });
});
