import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { applyEdits, fill } from '../../src/core/edit';
import { readBacklogFile } from '../../src/core/parse';

const read = (source: string) => readBacklogFile('plan.stories.txt', source);

describe('a plain-text backlog', () => {
  it('has one story a line, without comments, blank lines and a byte order mark', () => {
    const source =
      '\uFEFF# Library, spring\r\n\r\nAs a reader, I want to renew a loan, so that I keep the book.\r\n  As a clerk, I want a list of late books.\n';
    const { items, language } = read(source);
    assert.equal(language, 'en');
    assert.deepEqual(
      items.map(({ title }) => title?.text),
      [
        'As a reader, I want to renew a loan, so that I keep the book.',
        'As a clerk, I want a list of late books.',
      ],
    );
    for (const { span, title } of items) assert.equal(source.slice(span.start, span.end), title?.text);
  });

  for (const [line, id] of [
    ['US-12: As a reader, I want to renew a loan.', 'US-12'],
    ['[LIB-7] As a reader, I want to renew a loan.', 'LIB-7'],
    ['HU 3: Como lector, quiero renovar un préstamo.', 'HU 3'],
    ['- US4 – As a reader, I want to renew a loan.', 'US4'],
    ['2. As a reader, I want to renew a loan.', undefined],
    ['As a reader, I want to renew a loan.', undefined],
  ] as const) {
    it(`takes the id off: ${line}`, () => {
      const [item] = read(line).items;
      assert.equal(item?.id?.text, id);
      if (item?.id) assert.equal(line.slice(item.id.start, item.id.end), id);
      assert.match(item?.title?.text ?? '', /^(?:As a|Como)/);
    });
  }

  for (const [line, title] of [
    [
      'As a tenant, I want to see my bills.  # backlog-lens-disable-line story-missing-benefit',
      'As a tenant, I want to see my bills.',
    ],
    ['As a tenant, I want to pay #Backlog-Lens-Disable-Line', 'As a tenant, I want to pay'],
    [
      'As a tenant, I want to see the # of bills. # by March',
      'As a tenant, I want to see the # of bills. # by March',
    ],
    [
      'As a tenant, I want to read about backlog-lens-disable',
      'As a tenant, I want to read about backlog-lens-disable',
    ],
  ] as const) {
    it(`takes a comment off that turns rules off: ${line}`, () => {
      const [item] = read(line).items;
      assert.equal(item?.title?.text, title);
      assert.equal(item.span.end, title.length);
    });
  }

  it('writes a benefit before the stop', () => {
    const source = 'As a reader, I want to renew a loan.';
    const slot = read(source).items[0]?.slots.benefit;
    assert.ok(slot);
    assert.equal(
      applyEdits(source, [fill(slot, 'I keep the book')]),
      'As a reader, I want to renew a loan, so that I keep the book.',
    );
  });

  it('has headings among bullets, and none among lines without', () => {
    const list =
      'Library\n\nSprint 3:\n- Renew a loan\n- As a reader, I want to see opening hours.\n\nLater\n* A wish list\n';
    assert.deepEqual(
      read(list).items.map(({ title, section }) => [title?.text, ...section]),
      [
        ['Renew a loan', 'Sprint 3'],
        ['As a reader, I want to see opening hours.', 'Sprint 3'],
        ['A wish list', 'Later'],
      ],
    );
    const lines = 'Renew a loan\nSee opening hours\n- A wish list\n- Late books\nFines\n';
    assert.deepEqual(
      read(lines).items.map(({ section }) => section.length),
      [0, 0, 0, 0, 0],
    );
  });

  for (const [source, language] of [
    ['Als Leserin möchte ich ein Buch verlängern, damit ich es behalten kann und nicht zahlen muss.', 'de'],
    ['En tant que lectrice, je veux prolonger mes prêts afin de garder les livres pour une semaine.', 'fr'],
    ['Como lectora, quiero renovar los préstamos para que el libro y mis notas duren con las clases.', 'es'],
    ['読者として、本を予約したい。', 'ja'],
    ['作为读者，我希望续借图书，以便我能读完。', 'zh'],
    ['Как читатель, я хочу продлить книгу, чтобы дочитать её.', 'ru'],
  ] as const) {
    it(`knows its language: ${source}`, () => {
      assert.equal(read(source).language, language);
    });
  }
});

describe('a plain-text backlog with more below its stories', () => {
  it('has these lines as parts of its stories', () => {
    const source = `ORDERS
======

1) As a customer I want to order bread for Saturday so that it is not sold out.
   - an order is accepted until Friday at six
   - the hour can be chosen
   Prio: 1
   Size: M

2) As a baker I want to see all orders at three so that I know how much dough to make.
   Prio: 2

NOTES
- Talk to Ines about flour
`;
    const { items } = read(source);
    assert.deepEqual(
      items.map(({ story, criteria, fields }) => [
        story?.role?.text,
        criteria.length,
        fields.map(({ value }) => value.text),
      ]),
      [
        ['customer', 2, ['1', 'M']],
        ['baker', 0, ['2']],
      ],
    );
  });

  it('may have boxes and bullets of other programs', () => {
    const { items } = read(
      '☐ As a visitor I want to see who can mend a toaster so that I bring it.\n    + name and date\n☑ As a fixer I want to say when I come so that Rita can plan.\n☐ Bug: past dates can be chosen\n',
    );
    assert.deepEqual(
      items.map(({ kind, story, criteria }) => [kind, story?.benefit?.text, criteria.length]),
      [
        ['story', 'I bring it', 0],
        ['story', 'Rita can plan', 0],
        ['bug', undefined, 0],
      ],
    );
  });

  it('has an item a line where its lines are mostly no stories', () => {
    const { items } = read(
      'As a reader I want to renew a loan\n  - by mail\nFix the door\nPaint the shelves\nOrder chairs\n',
    );
    assert.equal(items.length, 5);
  });
});
