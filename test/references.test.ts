import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Backlog, BacklogFile, Item } from '../src/core/model';
import { phraseOf } from '../src/core/phrase';
import { References } from '../src/core/references';

describe('References', () => {
  const tools = fileOf('tools.md', 'US-1 Grind a chisel. Needs EP_3.1.\nEP_3.1 Grinding. See us-1, US-11.', [
    'US-1',
    'EP_3.1',
  ]);
  const later = fileOf('later.md', 'US-2 Return it, after US-1.', ['US-2']);
  const references = new References({ files: [tools, later] });

  it('finds every mention in every file, without regard to case', () => {
    assert.deepEqual(
      references.mentionsOf('US-1').map(({ file, at }) => [file.path, file.source.slice(at.start, at.end)]),
      [
        ['tools.md', 'us-1'],
        ['later.md', 'US-1'],
      ],
    );
  });

  it('takes no full stop and no longer id for a mention', () => {
    assert.deepEqual(
      references.mentionsIn(tools).map(({ id }) => id),
      ['EP_3.1', 'us-1'],
    );
  });

  it('knows the id at an offset, at its edges too', () => {
    const at = tools.source.indexOf('us-1');
    for (const offset of [at, at + 2, at + 4]) assert.equal(references.idAt(tools, offset)?.id, 'us-1');
    assert.equal(references.idAt(tools, tools.source.indexOf('chisel')), undefined);
  });

  it('leaves words in addresses alone: they are another system’s', () => {
    const page = fileOf('page.md', 'US-1 See https://tracker.example.org/browse/US-1 and US-1/US-1.', [
      'US-1',
    ]);
    assert.equal(new References({ files: [page] }).mentionsIn(page).length, 2);
  });

  it('tells ids that are made like the known ones from words that only look so', () => {
    const plan = fileOf('plan.md', 'US-1 US-2 US-3 need US-4, MP-3 and EP-9. EP-1', [
      'US-1',
      'US-2',
      'US-3',
      'EP-1',
    ]);
    assert.deepEqual(
      new References({ files: [plan] }).namesIn(plan).map(({ id, isKnown }) => (isKnown ? id : `${id}?`)),
      ['US-1', 'US-2', 'US-3', 'US-4?', 'EP-1'],
    );
  });

  it('takes the id of another backlog where its own has none of that name', () => {
    const own = fileOf('bikes/plan.md', 'US-1 Mend a tyre, after US-2 and SH-1.', ['US-1']);
    const shop = fileOf('shop/plan.md', 'SH-1 Sell a tyre, after US-1. US-1 Count the tyres.', ['SH-1']);
    const beside = new References({ files: [own], beside: [shop] });
    assert.deepEqual(beside.definitionsOf('SH-1')[0]?.file, shop);
    assert.deepEqual(
      beside.mentionsOf('SH-1').map(({ file }) => file),
      [own],
    );
    assert.deepEqual(
      beside.mentionsOf('US-1').map(({ file }) => file),
      [shop, shop],
    );
    const both = fileOf('shop/plan.md', 'US-1 Count the tyres, and US-1 again.', ['US-1']);
    const apart = new References({ files: [own], beside: [both] });
    assert.deepEqual(
      apart.definitionsOf('US-1').map(({ file }) => file),
      [own],
    );
    assert.deepEqual(apart.mentionsOf('US-1'), []);
    assert.deepEqual(
      apart.all().map(({ file }) => file),
      [own],
    );
  });

  it('leaves ids that only count within a file alone', () => {
    const local = fileOf('spec.md', 'Story 1', ['Story 1']);
    const backlog: Backlog = {
      files: [{ ...local, items: local.items.map((item) => ({ ...item, idScope: 'file' })) }],
    };
    assert.deepEqual(new References(backlog).all(), []);
  });
});

function fileOf(path: string, source: string, ids: readonly string[]): BacklogFile {
  const items = ids.map((id): Item => {
    const start = source.indexOf(id);
    return {
      id: phraseOf(source, start, start + id.length),
      idScope: 'backlog',
      kind: 'story',
      kindDeclared: false,
      storyLevel: true,
      title: null,
      span: { start, end: source.length },
      section: [],
      parent: null,
      story: null,
      criteria: [],
      notes: [],
      fields: [],
      criteriaLabel: null,
      slots: { criterion: null, benefit: null, level: null },
    };
  });
  return { path, source, format: 'markdown', layout: 'generic', language: 'en', items, unreadable: [] };
}
