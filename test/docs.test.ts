import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { configShape, parseConfig, presets } from '../src/core/config';
import { help } from '../src/cli/help';
import { criterionStyles, placesOf, targetNames, targets } from '../src/core/convert';
import { aspects } from '../src/core/convert/aspects';
import { formats } from '../src/cli/options';

const pages = [
  '.',
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' }).map((name) => `docs/${name}`),
]
  .flatMap((name) => (name === '.' ? ['README.md', 'CHANGELOG.md'] : [name]))
  .filter((name) => name.endsWith('.md') && existsSync(name));

/** The headings of a page, as links name them. */
function headingsOf(page: string): string[] {
  return [...readFileSync(page, 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

describe('the pages', () => {
  for (const page of pages) {
    it(`lead somewhere: ${page}`, () => {
      const text = readFileSync(page, 'utf8').replace(/^```.*?^```/gms, '');
      for (const [, link = '', anchor] of text.matchAll(/\]\((?!https?:)([^)#\s]*)(?:#([^)\s]+))?/g)) {
        const target = link === '' ? page : join(dirname(page), link);
        assert.ok(existsSync(target), `${page} links to ${link}`);
        if (anchor !== undefined) assert.ok(headingsOf(target).includes(anchor), `${link}#${anchor}`);
      }
    });
  }
});

describe('the page on the configuration', () => {
  const page = readFileSync('docs/configuration.md', 'utf8');

  it('shows a configuration that is right', () => {
    const examples = [...page.matchAll(/^```yaml\n(.*?)^```/gms)].map(([, text = '']) => text);
    assert.ok(examples.length > 0);
    for (const text of examples) assert.deepEqual(parseConfig(text, 'backlog-lens.config.yml').problems, []);
  });

  it('says what each preset is for', () => {
    for (const [name, { summary }] of presets) assert.ok(page.includes(`| \`${name}\` | ${summary}`), name);
  });

  it('names every setting', () => {
    const settings = Object.keys(propertiesOf(configShape.schema)).filter((name) => name !== '$schema');
    for (const name of settings) assert.match(page, new RegExp(`^## .*\\b${name}\\b`, 'm'));
  });
});

describe('the page on the command line', () => {
  it('knows every option and every format that the help names', () => {
    const page = readFileSync('docs/command-line.md', 'utf8');
    for (const [option] of help.matchAll(/--(?!help|version)[a-z-]+/g))
      assert.ok(page.includes(option), option);
    for (const format of formats.lint) {
      assert.ok(page.includes(`\`${format}\``), format);
      assert.ok(help.includes(format), format);
    }
  });
});

describe('the page on converting', () => {
  const page = readFileSync('docs/converting.md', 'utf8');
  const rows = [...page.matchAll(/^\| (?<cells>.+) \|$/gm)].map(({ groups }) =>
    (groups?.['cells'] ?? '').split('|').map((cell) => cell.trim()),
  );

  it('says what each format has a place for', () => {
    const held = aspects.map((aspect) => [
      aspect,
      ...targets.map((target) => {
        const place = placesOf(target).find((one) => one.aspect === aspect);
        return place ? (place.only ?? 'yes') : '–';
      }),
    ]);
    assert.deepEqual(
      rows.filter(([first]) => !/^-+$/.test(first ?? '')),
      [['what an item says', ...targets.map((target) => targetNames[target])], ...held],
    );
  });

  it('names every style of criteria', () => {
    for (const style of criterionStyles) assert.ok(page.includes(`--criteria ${style}`), style);
  });
});

function propertiesOf(schema: object): object {
  return 'properties' in schema && typeof schema.properties === 'object' ? (schema.properties ?? {}) : {};
}
