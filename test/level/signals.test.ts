import assert from 'node:assert/strict';
import { readdirSync, statSync } from 'node:fs';
import { describe, it } from 'node:test';
import { dimensions } from '../../src/core/level';
import { signalGroups } from '../../src/core/level/signals';
import { form } from '../../src/core/level/signals/form';

const signals = signalGroups.flatMap((group) => group.signals);

describe('the signals', () => {
  it('cover the ten dimensions of the guidance', () => {
    assert.deepEqual([...new Set(signalGroups.map(({ dimension }) => dimension))], dimensions.slice(0, 10));
  });

  it('have a name and a source each', () => {
    for (const { id, name, source } of [...signals, ...form]) {
      assert.match(id, /^[a-z]+(-[a-z]+)*$/);
      assert.match(name, /^[a-z].*[a-z]$/, id);
      assert.match(source, /\(\d( \d)*\)/, id);
    }
  });

  it('look for something', () => {
    for (const { id, words = '', patterns = [] } of signals) assert.ok(words || patterns.length > 0, id);
  });

  it('have an id of their own', () => {
    for (const list of [signals, form]) {
      const ids = list.map(({ id }) => id);
      assert.deepEqual(ids, [...new Set(ids)]);
    }
  });

  it('refer only to signals that exist', () => {
    const ids = new Set(signals.map(({ id }) => id));
    for (const { id, patterns = [] } of signals) {
      for (const [, named = ''] of patterns.join(' ').matchAll(/#([\w-]+)/g)) {
        assert.ok(ids.has(named), `${id} refers to ${named}`);
      }
    }
  });
});

describe('the fitted numbers', () => {
  it('take less than 300 KB', () => {
    const folder = 'src/core/level/learnt';
    const bytes = readdirSync(folder).reduce((sum, name) => sum + statSync(`${folder}/${name}`).size, 0);
    assert.ok(bytes < 300_000, `${bytes} bytes`);
  });
});
