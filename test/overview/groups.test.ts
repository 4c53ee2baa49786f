import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  filterEntries,
  groupEntries,
  labels,
  type Entry,
  type Filter,
  type LevelLabel,
} from '../../src/core';

function entryOf(title: string, label: LevelLabel, ...rules: readonly string[]): Entry {
  return {
    item: { title: { text: title } },
    level: { label },
    findings: rules.map((rule) => ({ rule })),
  } as never;
}

const entries = [
  entryOf('Hot coffee without a queue', 'PO', 'criterion-vague-wording'),
  entryOf('One queue for all', 'mixed', 'criterion-weak-modal'),
  entryOf('Coffee in every town', 'PM'),
  entryOf('Opening hours', 'unclear', 'item-poor-title'),
];

describe('the filter of a list', () => {
  const cases: readonly (readonly [string, Filter, readonly number[]])[] = [
    ['lets everything through where it says nothing', { texts: [], labels: [] }, [0, 1, 2, 3]],
    ['wants every word, wherever it stands', { texts: ['queue', 'coffee'] }, [0]],
    ['wants a phrase as it is', { texts: ['hot coffee'] }, [0]],
    ['wants one of several levels', { labels: ['mixed', 'unclear'] }, [1, 3]],
    ['wants a finding', { findings: [''] }, [0, 1, 3]],
    ['wants a finding of one of several rules', { findings: ['vague', 'modal'] }, [0, 1]],
    ['wants one of each kind', { labels: ['PO', 'mixed'], texts: ['queue'], findings: ['modal'] }, [1]],
  ];
  for (const [name, filter, kept] of cases) {
    it(name, () => {
      assert.deepEqual(
        filterEntries(entries, filter),
        kept.map((index) => entries[index]),
      );
    });
  }
});

describe('the groups of a list', () => {
  it('stand in the order of the levels, whatever comes first, without those that are empty', () => {
    const groups = groupEntries([...entries].reverse(), 'level');
    assert.deepEqual(
      groups.map(({ key }) => key),
      labels,
    );
    assert.deepEqual(
      groupEntries(entries.slice(1, 3), 'level').map(({ key }) => key),
      labels.filter((label) => label === 'PM' || label === 'mixed'),
    );
  });

  it('stand in the order of what they hold where they are files', () => {
    const inFiles = ['b.md', 'a.md', 'b.md'].map((path) => ({ ...entryOf('Opening hours', 'PO'), path }));
    assert.deepEqual(
      groupEntries(inFiles, 'file').map(({ key, entries: held }) => [key, held.length]),
      [
        ['b.md', 2],
        ['a.md', 1],
      ],
    );
  });
});
