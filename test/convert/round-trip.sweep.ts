import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { convert, targets, type Conversion, type Target } from '../../src/core/convert';
import { portablesOf, type Portable, type PortableCriterion } from '../../src/core/convert/portable';
import { fieldNames, type BacklogFile } from '../../src/core/model';
import { readBacklogFile } from '../../src/core/parse';
import { backlog } from './generate-backlog';

describe('a conversion', () => {
  for (const target of targets) {
    it(`to ${target} and back gives the same items, but for what it says is lost`, () => {
      fc.assert(
        fc.property(backlog, ({ source, items }) => {
          const file = readBacklogFile('toys.backlog.json', source);
          assert.equal(file.items.length, items);
          comesBack(file, target);
        }),
        { seed: 20, numRuns: 25 },
      );
    });
  }
});

/** The examples, and with `BACKLOGS=FOLDER` in the environment the files of a folder of real backlogs too. */
const folders = ['examples', ...(process.env['BACKLOGS'] ? [process.env['BACKLOGS']] : [])];
for (const folder of folders) {
  const files = filesIn(folder);
  describe(`a conversion of the ${files.length} files in ${folder}`, () => {
    for (const target of targets) {
      it(`to ${target} and back gives the same items, but for what it says is lost`, () => {
        assert.ok(files.length > 0);
        for (const path of files) comesBack(readBacklogFile(path, readFileSync(path, 'utf8')), target);
      });
    }
  });
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map(({ parentPath, name }) => join(parentPath, name));
}

const withoutMarkup: ReadonlySet<Target> = new Set(['yaml', 'gherkin', 'csv']);

/** There, and from there by way of YAML back: both times the same items. */
function comesBack(file: BacklogFile, target: Target): void {
  const there = convert(file, target);
  const after = readAll(there);
  // Where there is no markup, the addresses of links are among the words.
  hasHeld(portablesOf(file, withoutMarkup.has(target) ? 'plain' : 'words'), after, there);
  const read = there.files.map(({ path, text }) => readBacklogFile(path, text));
  const again = read.flatMap((one) => readAll(convert(one, 'yaml')));
  assert.deepEqual(again.map(essenceOf), read.flatMap((one) => portablesOf(one, 'plain')).map(essenceOf));
}

function readAll({ files }: Conversion): Portable[] {
  return files.flatMap(({ path, text }) => portablesOf(readBacklogFile(path, text)));
}

function hasHeld(before: readonly Portable[], after: readonly Portable[], { losses }: Conversion): void {
  assert.deepEqual(
    losses.filter(({ becomes }) => becomes !== null),
    [],
    'what the format has a place for is held',
  );
  assert.equal(after.length, before.length);
  before.forEach((item, index) => {
    const lost = new Set<string>(
      losses.filter((loss) => loss.item === (item.id ?? item.title)).map(({ aspect }) => aspect),
    );
    const kept = Object.entries(essenceOf(item)).filter(([aspect]) => !lost.has(aspect));
    const read = essenceOf(after[index] ?? item);
    // What was not there may come: a format numbers its items.
    for (const [aspect, value] of kept)
      if (value !== null) assert.deepEqual([aspect, read[aspect]], [aspect, value]);
  });
}

/** What must be the same, in the words of the losses. Where commas stand between steps is the format's own affair. */
function essenceOf({ id, kind, title, section, story, criteria, fields }: Portable): Record<string, unknown> {
  return {
    id,
    kind,
    title,
    section,
    'role, need and benefit': story && [story.role, story.need, story.benefit],
    criteria: criteria.map(wordsOf),
    'scenario names': criteria.flatMap(({ name }) => name ?? []),
    ...Object.fromEntries(fieldNames.map((name) => [name, fields.get(name) ?? null])),
  };
}

/** A scenario without a Then is steps in one format and a sentence in another; a sentence may go on in one of EARS. */
function wordsOf({ text, steps }: PortableCriterion): string {
  const kinds = steps.map(
    ({ kind, text: words }, index) => `${kind === steps[index - 1]?.kind ? 'and' : kind} ${words}`,
  );
  const words = steps.length === 0 ? text : kinds.join(' ');
  return /^(?:given|when|then)\b/i.test(words)
    ? words.toLowerCase().replace(/[\s,]+/g, ' ')
    : words.charAt(0).toLowerCase() + words.slice(1);
}
