import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { balanceOf, describeBalance, printHtml, printMarkdown } from '../src/core/balance';
import { lint } from '../src/core/lint';
import { entriesOf } from '../src/core/overview/entries';
import { filterEntries, groupEntries } from '../src/core/overview/groups';
import { readBacklogFile } from '../src/core/parse';

const file = readBacklogFile(
  'kitchen.backlog.yaml',
  `sections:
  - title: Sprint 4
    items:
      - id: US-1
        type: story
        title: Half <portions>
        as_a: guest
        i_want: to order half portions
        so_that: I leave nothing on the plate
        acceptance_criteria: [Soups have no half portion]
        priority: Must
        estimate: 3
      - id: US-2
        type: story
        title: Menu of the day
        as_a: cook
        i_want: to write a menu for each day
        priority: Should
  - title: Next year
    items:
      - id: G-1
        type: goal
        title: Grow the share of families who order every week from 20 % to 30 %
        level: PM
`,
);
const files = [file];
const entries = entriesOf(files, lint({ files }));
const balance = balanceOf(entries);

describe('balanceOf', () => {
  it('counts every item once by level, file and sprint', () => {
    const sum = (rows: typeof balance.files): number =>
      rows.reduce(
        (total, { byLevel }) => total + byLevel.reduce((part, figure) => part + figure.entries.length, 0),
        0,
      );
    assert.equal(sum([balance.levels]), 3);
    assert.equal(sum(balance.files), 3);
    assert.deepEqual(
      balance.sprints.map(({ title }) => title),
      ['Sprint 4'],
    );
  });

  it('measures stories and goals apart', () => {
    const value = (title: string): string | undefined =>
      [...balance.poMeasures, ...balance.pmMeasures].find((measure) => measure.title === title)?.value;
    assert.equal(value('Stories'), '2');
    assert.equal(value('Stories with acceptance criteria'), '50 %');
    assert.equal(value('Stories with an estimate'), '50 %');
    assert.equal(value('Goals and initiatives'), '1');
  });

  it('counts what has no estimate and no priority, and orders sizes as they grow', () => {
    const titles = (figures: typeof balance.sizes): readonly string[] => figures.map(({ title }) => title);
    assert.deepEqual(titles(balance.sizes), ['3', 'No estimate']);
    assert.deepEqual(titles(balance.priorities), ['Must', 'Should', 'No priority']);
    const sizes = ['13', 'L', '2', 'XS'].map(
      (size) => `  - type: story\n    title: Bake\n    estimate: ${size}\n`,
    );
    const baked = entriesOf([readBacklogFile('b.backlog.yml', `items:\n${sizes.join('')}`)], []);
    assert.deepEqual(titles(balanceOf(baked).sizes), ['2', '13', 'XS', 'L']);
  });

  it('takes what differs in case alone for one, in the words of the first', () => {
    const items = ['Must', 'must', 'MUST ', 'Could'].map(
      (priority) => `  - type: story\n    title: Bake\n    priority: ${priority}\n    sprint: ${priority}\n`,
    );
    const baked = balanceOf(entriesOf([readBacklogFile('b.backlog.yml', `items:\n${items.join('')}`)], []));
    assert.deepEqual(
      baked.priorities.map(({ title, entries: { length } }) => [title, length]),
      [
        ['Must', 3],
        ['Could', 1],
      ],
    );
    assert.deepEqual(
      baked.sprints.map(({ title }) => title),
      ['Must', 'Could'],
    );
  });

  it('writes numbers as the reader does', () => {
    const average = (language: string): string | undefined =>
      balanceOf(entries, { language }).poMeasures.find(({ title }) => title === 'Criteria a story')?.value;
    assert.deepEqual([average('en'), average('de')], ['0.5', '0,5']);
  });

  it('counts the depth of a story in its own file', () => {
    const text = Array.from({ length: 8 }, (_, n) => `As a baker, I want to bake loaf ${n}.`).join('\n');
    const two = ['a', 'b'].map((name) => readBacklogFile(`${name}.stories.txt`, text));
    assert.deepEqual(
      balanceOf(entriesOf(two, [])).readiness.map(({ title, notReady }) => [title, notReady.entries.length]),
      [['Top 10', 16]],
    );
  });

  it('counts by dimension for which side the words of an item speak, be it both', () => {
    const [entry] = entries;
    const at = entry?.item.title;
    assert.ok(entry && at);
    const evidence = (
      [
        ['goal', -0.5],
        ['goal', 0.3],
        ['metrics', 0.4],
        ['scope', -0.2],
      ] as const
    ).map(([dimension, weight]) => ({ dimension, weight, text: 'words', at }));
    const counted = balanceOf([{ ...entry, level: { ...entry.level, evidence } }]).dimensions;
    assert.deepEqual(
      counted.map(({ dimension, po, pm }) => [dimension, po.entries.length, pm.entries.length]).sort(),
      [
        ['goal', 1, 1],
        ['metrics', 0, 1],
        ['scope', 1, 0],
      ],
    );
  });

  it('says where a backlog cannot tell', () => {
    assert.ok(balance.checklist.some(({ reading }) => reading === null));
  });
});

describe('the printed balance', () => {
  const html = printHtml(balance, { hrefOf: ({ path }) => path });

  it('needs nothing from anywhere and escapes what authors wrote', () => {
    assert.match(html, /Content-Security-Policy" content="default-src 'none'/);
    assert.doesNotMatch(html, /<script|https?:\/\/|<portions>/);
    assert.match(html, /Half &#60;portions&#62;/);
  });

  it('leads elsewhere where somebody else lists the items, and has no lists then', () => {
    const figures: string[] = [];
    const page = printHtml(balance, {
      figures: { hrefOf: (title, { length }) => `command:show?${figures.push(`${title} ${length}`)}` },
    });
    assert.ok(figures.includes('Items by level, All items 3'));
    assert.doesNotMatch(page, /id="items/);
    assert.match(page, /<a href="command:show\?1"/);
  });

  it('lets in a script only where an editor shows it, and only the one that it has', () => {
    const page = printHtml(balance, { isLive: true });
    const [, script = ''] = /<script>(.*?)<\/script>/s.exec(page) ?? [];
    const hash = createHash('sha256').update(script).digest('base64');
    assert.ok(page.includes(`; script-src 'sha256-${hash}'">`), hash);
    assert.doesNotMatch(html, /script-src/);
  });

  it('lets in its own style and no other', () => {
    const [, style = ''] = /<style>(.*?)<\/style>/s.exec(html) ?? [];
    const hash = createHash('sha256').update(style).digest('base64');
    assert.ok(html.includes(`style-src 'sha256-${hash}'"`), hash);
    assert.doesNotMatch(html, / style="/);
  });

  it('tells figures with the same name and number apart', () => {
    const text = ['Ovens', 'Bread']
      .map((title, index) => {
        const field = index === 0 ? 'estimate' : 'priority';
        return `  - id: B-${index}\n    type: story\n    title: ${title}\n    ${field}: 1\n`;
      })
      .join('');
    const both = entriesOf([readBacklogFile('b.backlog.yml', `items:\n${text}`)], []);
    const page = printHtml(balanceOf(both), { hrefOf: () => null });
    const listOf = (title: string): string | undefined =>
      new RegExp(`<h3>${title} \\(1\\)</h3><ul><li>(.*?) <span`).exec(page)?.[1];
    assert.equal(listOf('Stories by estimate, 1: item'), 'B-0 Ovens');
    assert.equal(listOf('Items by priority, 1: item'), 'B-1 Bread');
  });

  it('says in words that there is nothing to show, and draws no empty chart', () => {
    const goal = readBacklogFile('b.backlog.yml', 'items:\n  - type: goal\n    title: Bake\n    level: PM\n');
    const odd = entriesOf([goal], []).map((entry) => ({ ...entry, level: { ...entry.level, evidence: [] } }));
    for (const page of [printHtml(balanceOf(odd), {}), printMarkdown(balanceOf(odd))]) {
      assert.match(page, /No item has words that speak for either\./);
      assert.match(page, /There is no story to show\./);
      assert.match(page, /No item names a sprint\./);
      assert.doesNotMatch(page, /^\|[-| ]*\|\n\n|<ul class="legend"><\/ul>|<div class="chart"[^>]*><\/div>/m);
    }
  });

  it('says of a backlog without an item what one is and where it counts, and no figure', () => {
    const starts = [{ title: 'Begin <here>', href: 'command:begin?[]' }];
    const pages = [printHtml(balanceOf([]), { starts }), printMarkdown(balanceOf([]))];
    for (const page of pages) {
      assert.match(page, /There is no item to count yet\./);
      assert.match(page, /As a guest, I want/);
      assert.match(page, /product-backlog\.md/);
      assert.doesNotMatch(page, /none yet|\d of 0|No findings|By level/);
    }
    assert.match(pages[0] ?? '', /<li><a href="command:begin\?\[\]">Begin &#60;here&#62;<\/a><\/li>/);
    assert.equal((describeBalance(balanceOf([])) as { items: number }).items, 0);
  });

  it('tells nobody to begin whose items are out of sight alone', () => {
    const page = printHtml(balanceOf([]), {
      note: 'The hat is on.',
      starts: [{ title: 'Begin', href: 'x' }],
    });
    assert.match(page, /The hat is on\..*There is no item to show\./s);
    assert.doesNotMatch(page, /Begin|none yet/);
  });

  it('keeps in Markdown the words of authors words', () => {
    const item =
      '  - type: story\n    title: Bake\n    priority: <must>\n    sprint: Sprint *1* | <b> &lt; R&D\n';
    const odd = entriesOf([readBacklogFile('b.backlog.yml', `items:\n${item}`)], []);
    const page = printMarkdown(balanceOf(odd));
    assert.match(page, /^\| \\<must\\> \| 1 \|$/m);
    assert.match(page, /^\| Sprint \\\*1\\\* \\\| \\<b\\> \\&lt; R&D \| /m);
  });

  it('says in Markdown what is ready, and what is counted', () => {
    const page = printMarkdown(balance);
    assert.match(page, /Ready: it has criteria, no warning/);
    assert.match(page, /^\| Estimate \| Stories \|$/m);
    assert.match(page, /^\| Priority \| Items \|$/m);
  });

  it('reads well with one item as with many', () => {
    for (const { reading } of balance.checklist) if (reading) assert.match(reading, /^Items .*: \d of 3$/);
  });

  it('gives every part of a bar its number, however small it is beside the others', () => {
    const items = Array.from(
      { length: 121 },
      (_, n) =>
        `  - type: story\n    title: Bake loaf ${n}\n    estimate: ${n === 0 ? 2 : 3}\n    level: ${n === 0 ? 'PM' : 'PO'}\n`,
    );
    const many = entriesOf([readBacklogFile('b.backlog.yml', `items:\n${items.join('')}`)], []);
    const page = printHtml(balanceOf(many), {});
    const parts = page.match(/<rect class="[a-z]+" x=/g) ?? [];
    assert.equal(page.match(/<text class="in"/g)?.length, parts.length);
    for (const [, left, width] of page.matchAll(/<rect class="[a-z]+" x="([\d.]+)%" width="([\d.]+)%"/g)) {
      assert.ok(Number(width) >= 4.7, `${width} is too narrow`);
      assert.ok(Number(left) + Number(width) <= 100.02, `${left} and ${width} are too wide`);
    }
  });

  it('says why the parts of a dimension may be more than the number behind them', () => {
    assert.match(html, /An item may speak for both/);
    assert.match(printMarkdown(balance), /An item may speak for both/);
  });

  it('says what is left out', () => {
    const part = balanceOf(entries, { total: 'Items in sight' });
    const page = printHtml(part, { note: 'The <hat> is on.' });
    assert.match(page, /<strong>The &#60;hat&#62; is on\.<\/strong>/);
    assert.match(page, /<span class="name">Items in sight<\/span>/);
  });

  it('names every link in words for who points at it', () => {
    for (const [tag, title] of html.matchAll(/<a href="#[^>]*?(?: title="([^"]*)")?>/g))
      assert.ok(title, tag);
    assert.match(html, /title="Stories: 2">2</);
  });

  it('cuts a list that nobody would read to its end', () => {
    const items = Array.from({ length: 250 }, (_, n) => `  - id: B-${n}\n    title: Bake loaf ${n}\n`);
    const many = entriesOf([readBacklogFile('b.backlog.yml', `items:\n${items.join('')}`)], []);
    const page = printHtml(balanceOf(many), { hrefOf: () => null });
    assert.match(page, /<li class="where">and 50 more<\/li>/);
  });

  it('leads from every figure to a list that is there', () => {
    const anchors = [...html.matchAll(/href="#(?<anchor>[^"]+)"/g)].map(({ groups }) => groups?.['anchor']);
    assert.ok(anchors.length > 10);
    for (const anchor of anchors) assert.ok(html.includes(`id="${anchor ?? ''}"`), anchor);
  });

  it('says the same in Markdown and JSON', () => {
    assert.match(printMarkdown(balance), /\| Stories with acceptance criteria \| 50 % \|/);
    assert.equal((describeBalance(balance) as { items: number }).items, 3);
  });
});

describe('the levels view', () => {
  it('groups without losing an item and filters by words, level and finding', () => {
    for (const by of ['level', 'file', 'section', 'dimension'] as const) {
      const groups = groupEntries(entries, by);
      assert.equal(
        groups.reduce((sum, group) => sum + group.entries.length, 0),
        3,
      );
    }
    assert.deepEqual(
      filterEntries(entries, { texts: ['menu'] }).map(({ item }) => item.id?.text),
      ['US-2'],
    );
    assert.deepEqual(
      filterEntries(entries, { labels: ['PM'] }).map(({ item }) => item.id?.text),
      ['G-1'],
    );
    const found = filterEntries(entries, { findings: [''] });
    assert.ok(found.length > 0);
    assert.ok(found.every(({ findings }) => findings.length > 0));
    assert.deepEqual(
      filterEntries(entries, { findings: ['missing-criteria'] }).map(({ item }) => item.id?.text),
      ['US-2'],
    );
  });
});
