import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join, relative } from 'node:path';
import { describe, it } from 'node:test';

/** What each part of the source may import besides its own files. */
const allowed: Readonly<Record<string, (imported: string) => boolean>> = {
  'src/core': (name) => !isNode(name) && name !== 'vscode' && !reaches(name, 'src/cli', 'src/vscode'),
  'src/cli': (name) => isNode(name) || isDoor(name) || ['picomatch', 'package.json'].includes(name),
  'src/vscode': (name) => name === 'vscode' || isDoor(name) || name.startsWith('snippets/'),
};

describe('the import rule', () => {
  for (const [folder, isAllowed] of Object.entries(allowed)) {
    it(`holds in ${folder}`, () => {
      const offences = sources(folder).flatMap((file) =>
        importsOf(file)
          .filter((name) => !name.startsWith(`${folder}/`) && !isAllowed(name))
          .map((name) => `${file} imports ${name}`),
      );
      assert.deepEqual(offences, []);
    });
  }

  it('leaves no file without an importer but the entry points', () => {
    const all = sources('src');
    const imported = new Set([...all, ...sources('test')].flatMap(importsOf));
    const entries = ['src/cli/main.ts', 'src/vscode/extension.ts'];
    const isImported = (file: string): boolean =>
      imported.has(file.replace(/\.ts$/, '')) || imported.has(file.replace(/\/index\.ts$/, ''));
    assert.deepEqual(
      all.filter((file) => !isImported(file) && !entries.includes(file)),
      [],
    );
  });
});

describe('the folders of the editor', () => {
  it('build on one another, and never on each other', () => {
    const uses = new Map<string, Set<string>>();
    for (const file of sources('src/vscode')) {
      const folder = file.split('/').slice(0, 3).join('/');
      const others = importsOf(file)
        .filter((name) => name.startsWith('src/vscode/') && name.split('/').length > 3)
        .map((name) => name.split('/').slice(0, 3).join('/'))
        .filter((name) => name !== folder);
      if (file.split('/').length > 3) uses.set(folder, new Set([...(uses.get(folder) ?? []), ...others]));
    }
    assert.ok(uses.size > 5);
    // Takes away what needs nothing that is left, until nothing is left: what stays goes round in a circle.
    for (let before = -1; before !== uses.size;) {
      before = uses.size;
      for (const [folder, needed] of uses)
        if (![...needed].some((name) => uses.has(name))) uses.delete(folder);
    }
    assert.deepEqual([...uses.keys()], []);
  });
});

describe('the page on the architecture', () => {
  it('names every folder of the core, of the readers and of the editor', () => {
    const page = readFileSync('docs/architecture.md', 'utf8');
    const folders = ['src/core', 'src/core/parse', 'src/core/parse/markdown', 'src/vscode'].flatMap(
      (folder) =>
        readdirSync(folder, { withFileTypes: true }).flatMap((one) => (one.isDirectory() ? [one.name] : [])),
    );
    assert.deepEqual(
      folders.filter((name) => !page.includes(`${name}/`)),
      [],
    );
  });
});

describe('a file', () => {
  it('has one reason to be: with more than 200 lines it has two', () => {
    assert.deepEqual(
      sources('src').filter((file) => linesOf(file) > 200),
      [],
    );
  });

  it('has no line that is too long to be reviewed: 180 characters, a long pattern in the lines of `pattern.ts`', () => {
    const long = sources('src').flatMap((file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .flatMap((line, index) => (line.length > 180 ? [`${file}:${index + 1} (${line.length})`] : [])),
    );
    assert.deepEqual(long, []);
  });

  it('that is a rule fits on two screens: 90 lines, and what is longer has words or parts that stand on their own', () => {
    const long = sources('src/core/rules').filter(
      (file) => !file.endsWith('/index.ts') && linesOf(file) > 90,
    );
    assert.deepEqual(long, []);
  });
});

function linesOf(file: string): number {
  return readFileSync(file, 'utf8').trimEnd().split('\n').length;
}

function isNode(name: string): boolean {
  return name.startsWith('node:') || builtinModules.includes(name);
}

/** The core has one door. */
function isDoor(name: string): boolean {
  return name === 'src/core' || name === 'src/core/index';
}

function reaches(name: string, ...folders: string[]): boolean {
  return folders.some((folder) => name.startsWith(folder));
}

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name}`);
}

/** Packages by name, own files by their path from the root, without the ending. */
function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  const names = [...text.matchAll(/\b(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, name = '']) => name);
  return names.map((name) => (name.startsWith('.') ? relative('.', join(file, '..', name)) : name));
}
