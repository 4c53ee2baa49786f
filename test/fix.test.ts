import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { array, assert as check, constantFrom, property } from 'fast-check';
import { insertAt, remove, replace } from '../src/core/edit';
import { applyFixes } from '../src/core/fix';
import type { BacklogFile } from '../src/core/model';
import { readBacklogFile } from '../src/core/parse';
import { defineRule, type Rule } from '../src/core/rule';

const reread = ({ path }: BacklogFile, source: string): BacklogFile => readBacklogFile(path, source);

/** Takes one of two equal words away; three need two rounds. */
const repeated = fixing('item-repeated', /\b(\w+) \1\b/g, (match) =>
  remove({ start: match.index, end: match.index + (match[1]?.length ?? 0) + 1 }),
);
const polite = fixing('item-impolite', /gimme/g, (match) =>
  replace({ start: match.index, end: match.index + 5 }, 'give me'),
);
/** Always has something to add. */
const endless = fixing('item-endless', /$/g, (match) => insertAt(match.index, '!'));

describe('fixing', () => {
  it('goes on until nothing is left, whichever fix comes first', () => {
    assert.equal(fix('the the the gimme gimme bread', [repeated, polite]), 'the give me give me bread');
  });

  it('leaves a backlog alone that needs nothing', () => {
    const files = [readBacklogFile('a.stories.txt', 'the bread')];
    const fixed = applyFixes(files, reread, undefined, [repeated]);
    assert.equal(fixed.files[0], files[0]);
    assert.equal(fixed.counts.size, 0);
  });

  it('ends where fixes never end', () => {
    assert.equal(fix('bread', [endless]), `bread${'!'.repeat(10)}`);
  });

  it('changes nothing when it is done again', () => {
    const words = array(constantFrom('the', 'bread', 'gimme', 'a', 'gimm'), { maxLength: 12 });
    check(
      property(array(words, { maxLength: 5 }), (lines) => {
        const once = fix(lines.map((line) => line.join(' ')).join('\n'), [repeated, polite]);
        assert.equal(fix(once, [repeated, polite]), once);
      }),
    );
  });
});

function fix(source: string, rules: readonly Rule[]): string {
  const { files } = applyFixes([readBacklogFile('a.stories.txt', source)], reread, undefined, rules);
  return files[0]?.source ?? '';
}

function fixing(
  id: string,
  pattern: RegExp,
  edit: (match: RegExpExecArray) => ReturnType<typeof remove>,
): Rule {
  return defineRule({
    id,
    on: 'file',
    severity: 'warning',
    summary: 'A rule for this test.',
    *check({ source }) {
      for (const match of source.matchAll(pattern)) {
        const made = edit(match);
        yield { at: made.span, message: 'Fix this.', fix: { title: 'Fix', edits: [made] } };
      }
    },
  });
}
