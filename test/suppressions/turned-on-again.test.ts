import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lint, readBacklogFile } from '../../src/core';

const vague = '- [ ] The lamp is user-friendly\n';

/** The rules that speak, in order, of a story with its criteria between comments. */
function spoken(...parts: readonly string[]): string[] {
  const story =
    '# Lamps\n\n## L-1: Read at night\n\nAs a user, I want to read at night.\n\n### Acceptance criteria\n\n';
  const file = readBacklogFile('lamps.backlog.md', `${parts[0]}\n\n${story}${parts.slice(1).join('\n')}`);
  return lint({ files: [file] }).map(({ rule }) => rule);
}

describe('a rule that is turned on again where all are off', () => {
  const off = '<!-- backlog-lens-disable -->';
  const on = '<!-- backlog-lens-enable criterion-vague-wording -->';

  it('speaks from there on, and no other does', () => {
    assert.deepEqual(spoken(off, vague, on, '', vague), ['criterion-vague-wording']);
  });

  it('is silent again behind the next comment that turns it off', () => {
    const offAgain = '<!-- backlog-lens-disable criterion-vague-wording -->';
    assert.deepEqual(spoken(off, on, '', vague, offAgain, '', vague), ['criterion-vague-wording']);
  });

  it('is held back by a comment on one line all the same', () => {
    const here = '<!-- backlog-lens-disable-next-line -->';
    assert.deepEqual(spoken(off, on, '', here, vague), []);
  });

  it('leaves nothing held back where no other rule would have spoken', () => {
    const rules = spoken('', off, on, '', vague);
    assert.deepEqual(rules.slice(-2), ['suppression-unused', 'criterion-vague-wording']);
  });

  it('is told of where nothing was off', () => {
    assert.ok(spoken('', on, '', vague).includes('suppression-unused'));
  });
});

describe('a comment that turns off all rules', () => {
  const off = '<!-- backlog-lens-disable-file -->';

  it('hides nothing of what there is to say of comments, but one that names the rule does', () => {
    const misspelt = '<!-- backlog-lens-disable-next-line criterion-vague -->';
    assert.deepEqual(spoken(off, misspelt, vague), ['suppression-unused']);
    const named = off.replace(' -->', ' suppression-unused -->');
    assert.deepEqual(spoken(off + named, misspelt, vague), []);
  });
});
