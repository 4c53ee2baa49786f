import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import manifest from '../../package.json';
import nls from '../../package.nls.json';
import { argumentsOf, isShown, literalsIn, literalsOf } from './literals';
import { fixedParts, isUntranslated, pseudo, pseudoLanguage } from './pseudo';

type Texts = Readonly<Record<string, string>>;

const languages = ['de', pseudoLanguage];

describe('the manifest', () => {
  it('names every text of package.nls.json and no other', () => {
    const named = [...JSON.stringify(manifest).matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key);
    assert.deepEqual([...new Set(named)].toSorted(), Object.keys(nls).toSorted());
  });

  it('holds no text that a user sees', () => {
    const shown =
      /"(?:title|label|name|contents|\w*[dD]escription|displayName|category|contextualTitle)":"([^%"]*)"/g;
    const { name, ...rest } = manifest;
    const literal = [...JSON.stringify(rest).matchAll(shown)].map(([, text]) => text);
    assert.deepEqual(literal, [], name);
  });
});

describe('the languages', () => {
  for (const [english, folder] of [
    ['package.nls.json', '.'],
    ['bundle.l10n.json', 'l10n'],
  ] as const) {
    const source = read(`${folder}/${english}`);
    for (const language of languages) {
      const file = english.replace(/json$/, `${language}.json`);

      it(`have the same texts: ${file}`, () => {
        assert.deepEqual(Object.keys(read(`${folder}/${file}`)), Object.keys(source));
      });

      it(`keep holes, icons, links and code: ${file}`, () => {
        for (const [key, text] of Object.entries(read(`${folder}/${file}`)))
          assert.deepEqual(fixedParts(text), fixedParts(source[key] ?? ''), key);
      });
    }
  }

  it('ship, but for the one that nobody speaks', () => {
    const shipped = readFileSync('.vscodeignore', 'utf8').split('\n');
    const isShipped = (language: string): boolean =>
      [`!package.nls.${language}.json`, `!l10n/bundle.l10n.${language}.json`].every((line) =>
        shipped.includes(line),
      );
    assert.deepEqual(languages.filter(isShipped), ['de']);
    assert.ok(shipped.includes('!package.nls.json'));
  });

  it('are those of the files that are there', () => {
    const found = [...readdirSync('.'), ...readdirSync('l10n')].flatMap(
      (name) => /^(?:package\.nls|bundle\.l10n)\.(.+)\.json$/.exec(name)?.[1] ?? [],
    );
    assert.deepEqual([...new Set(found)].toSorted(), languages.toSorted());
  });
});

describe('the pseudo-language', () => {
  it('leaves no word as it was', () => {
    for (const text of Object.values(read('package.nls.json'))) {
      assert.ok(isUntranslated(text), text);
      assert.ok(!isUntranslated(pseudo(text)), pseudo(text));
    }
  });
});

describe('the extension', () => {
  it('shows no text that is not translated', () => {
    const shown = literalsIn('src/vscode').filter(isShown);
    assert.deepEqual(
      shown.map(({ file, text }) => `${file}: ${text}`),
      ['src/vscode/ids.ts: Backlog Lens'],
    );
  });

  for (const [source, text] of [
    ["window.showErrorMessage('gone')", 'gone'],
    ["item.label = isOn ? 'on' : x", 'on'],
    ['text.appendMarkdown(`${n} left`)', '{} left'],
    ["const words = { anything: 'Pick a level' }", 'Pick a level'],
    ["f('Cancel')", 'Cancel'],
  ] as const) {
    it(`would be caught at ${source}`, () => {
      assert.deepEqual(
        literalsOf('x.ts', source)
          .filter(isShown)
          .map((literal) => literal.text),
        [text],
      );
    });
  }

  it('translates sentences that can be found in its source, and names from the tables of the core', () => {
    const others = [...argumentsOf('src/vscode', 'l10n.t'), ...argumentsOf('src/core', 'say')];
    const unknown = others.filter(
      (argument) =>
        !/^['"]|^(?:labelName|levelName|dimensionName|reasonName)\(|^(?:signal|name|description)$/.test(
          argument,
        ),
    );
    assert.deepEqual(unknown, []);
  });
});

function read(file: string): Texts {
  return JSON.parse(readFileSync(file, 'utf8')) as Texts;
}
