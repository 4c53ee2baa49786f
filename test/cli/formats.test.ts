import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { rules } from '../../src/core';
import { folderWith, runIn } from './harness';

const source = `# Orders
As a baker, I want to see the orders.
As a baker, I want to see <all> | "50 %", at once.
`;
const clean = 'As a baker, I want to rest, so that I live.\n';
const files = { 'a.stories.txt': source, 'b c.stories.txt': clean };

describe('the format', () => {
  it('stylish groups by file and sums up', async (test) => {
    const folder = folderWith(test, files);
    const lines = [
      'a.stories.txt',
      '  2:23  warning  Say why the user wants "see the orders".               story-missing-benefit',
      '  3:23  warning  Say why the user wants "see <all> | "50 %", at once".  story-missing-benefit',
      '',
      '▲ 2 findings in 1 of 2 files: 2 warnings.',
      '',
    ];
    assert.equal((await runIn(folder, ['lint'])).out, lines.join('\n'));
    assert.equal(
      (await runIn(folder, ['lint', 'b c.stories.txt'])).out,
      '✔ Nothing to improve: 1 item in 1 file.\n',
    );
  });

  it('praises no file in which no item was found', async (test) => {
    const folder = folderWith(test, { 'notes.md': '# Notes\n\nWe met on Monday.\n' });
    const said = 'No item was found in 1 file: there was nothing to check.\n';
    assert.equal((await runIn(folder, ['lint', 'notes.md'])).out, `● ${said}`);
    assert.ok((await runIn(folder, ['lint', 'notes.md', '--format', 'markdown'])).out.endsWith(said));
  });

  it('stylish is coloured on a terminal only, unless the environment says otherwise', async (test) => {
    const folder = folderWith(test, files);
    const isColoured = async (isTerminal: boolean, env: Readonly<Record<string, string>>): Promise<boolean> =>
      (await runIn(folder, ['lint'], { isTerminal, env })).out.includes('\u001B[');
    assert.equal(await isColoured(true, {}), true);
    assert.equal(await isColoured(false, {}), false);
    assert.equal(await isColoured(true, { NO_COLOR: '1' }), false);
    assert.equal(await isColoured(true, { TERM: 'dumb' }), false);
    assert.equal(await isColoured(false, { FORCE_COLOR: '1' }), true);
    assert.equal(await isColoured(true, { FORCE_COLOR: '0' }), false);
  });

  it('stylish shows characters that would steer the terminal, and lets none of them do it', async (test) => {
    const folder = folderWith(test, {
      'a.stories.txt': 'As a baker, I want to \u001B[31msee\u001B[0m the orders.\n',
    });
    const { out } = await runIn(folder, ['lint']);
    assert.match(out, /Say why the user wants "�\[31msee�\[0m the orders"\./);
    assert.match((await runIn(folder, ['items'])).out, /to �\[31msee�\[0m the/);
  });

  it('json says all of a finding', async (test) => {
    const { out } = await runIn(folderWith(test, files), ['lint', '--format', 'json']);
    const report: unknown = JSON.parse(out);
    assert.deepEqual(report, {
      version: 1,
      findings: [
        finding(2, 37, 'Say why the user wants "see the orders".'),
        finding(3, 50, 'Say why the user wants "see <all> | "50 %", at once".'),
      ],
    });
  });

  it('github escapes what it must', async (test) => {
    const { out } = await runIn(folderWith(test, { 'a,b.stories.txt': source }), [
      'lint',
      '--format',
      'github',
    ]);
    assert.match(
      out,
      /^::warning file=a%2Cb\.stories\.txt,line=3,endLine=3,col=23,endColumn=49,title=story-/m,
    );
    assert.match(out, /::Say why the user wants "see <all> \| "50 %25", at once"\.$/m);
  });

  it('junit has a suite for each file', async (test) => {
    const { out } = await runIn(folderWith(test, files), ['lint', '--format', 'junit']);
    assert.match(out, /<testsuite name="a\.stories\.txt" tests="2" failures="0" errors="0" skipped="2">/);
    assert.match(
      out,
      /<skipped message="Say why the user wants &quot;see &lt;all&gt; \| &quot;50 %&quot;, at once&quot;\.">/,
    );
    assert.match(
      out,
      /<testsuite name="b c\.stories\.txt" tests="1" failures="0" errors="0" skipped="0">\n {4}<testcase [^>]*\/>/,
    );
    assert.equal(out.match(/<testcase/g)?.length, 3);
  });

  it('junit fails for what the program ends with 1 for', async (test) => {
    const failed = async (severity: string, ...args: string[]): Promise<unknown> => {
      const folder = folderWith(test, {
        'a.stories.txt': source,
        'backlog-lens.config.yml': `rules: { story-missing-benefit: ${severity} }`,
      });
      const { out, code } = await runIn(folder, ['lint', '--format', 'junit', ...args]);
      return { code, cases: out.match(/<failure type="(?:error|warning)" message="/g)?.length ?? 0 };
    };
    assert.deepEqual(await failed('error'), { code: 1, cases: 2 });
    assert.deepEqual(await failed('warning', '--max-warnings', '1'), { code: 1, cases: 2 });
    assert.deepEqual(await failed('warning', '--max-warnings', '2'), { code: 0, cases: 0 });
    assert.deepEqual(await failed('warning'), { code: 0, cases: 0 });
    assert.deepEqual(await failed('information', '--max-warnings', '0'), { code: 0, cases: 0 });
  });

  it('sarif names every rule and every place', async (test) => {
    const { out } = await runIn(folderWith(test, { 'b c.stories.txt': source }), [
      'lint',
      '--format',
      'sarif',
    ]);
    const index = rules.findIndex(({ id }) => id === 'story-missing-benefit');
    assert.match(out, /"version": "2\.1\.0"/);
    assert.match(out, /"uri": "b%20c\.stories\.txt"/);
    assert.match(out, /"startLine": 3,\s+"startColumn": 23,\s+"endLine": 3,\s+"endColumn": 50/);
    assert.match(out, new RegExp(`"ruleIndex": ${index}\\b`));
    assert.equal(out.match(/"shortDescription"/g)?.length, rules.length);
  });

  it('markdown keeps the words of the author words', async (test) => {
    const { out } = await runIn(folderWith(test, files), ['lint', '--format', 'markdown']);
    assert.match(out, /^2 findings in 1 of 2 files\.$/m);
    assert.match(
      out,
      /^\| 3:23 \| {2}\| warning \| Say why the user wants "see \\<all\\> \\\| "50 %", at once"\. \| `story-/m,
    );
  });
});

describe('rules', () => {
  it('lists every rule', async (test) => {
    const folder = folderWith(test, {});
    const { out, code } = await runIn(folder, ['rules']);
    assert.equal(code, 0);
    assert.equal(out.trim().split('\n').length, rules.length);
    const json: unknown = JSON.parse((await runIn(folder, ['rules', '--format', 'json'])).out);
    assert.deepEqual(json, {
      version: 1,
      rules: rules.map(({ id, severity, summary }) => ({
        id,
        severity,
        summary,
        docs: `docs/rules/${id}.md`,
      })),
    });
  });
});

describe('items', () => {
  it('lists what was read, for people and for programs', async (test) => {
    const folder = folderWith(test, { 'b.stories.txt': clean });
    const list = (await runIn(folder, ['items'])).out;
    assert.match(
      list,
      /^b\.stories\.txt \(text\)\n {2}1 {2}story As a baker, I want to rest, so that I live\. · /,
    );
    assert.match(list, /\n\n1 item in 1 file\.\n$/);
    const { out } = await runIn(folder, ['items', '--format', 'json']);
    assert.match(out, /"goal": "rest",\s+"benefit": "I live"/);
    assert.match(out, /"format": "text",\s+"layout": "generic"/);
    assert.match(
      out,
      /"level": \{\s+"label": "(PO|PM|mixed|unclear)",\s+"score": -?[\d.]+,\s+"evidence": \[/,
    );
  });
});

function finding(line: number, endColumn: number, message: string): object {
  return {
    file: 'a.stories.txt',
    line,
    column: 23,
    endLine: line,
    endColumn,
    rule: 'story-missing-benefit',
    severity: 'warning',
    message,
    item: null,
    fix: false,
  };
}
