import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { applyEdits, fill } from '../../src/core/edit';
import { readBacklogFile } from '../../src/core/parse';
import { expectItems } from './summary';

describe('a feature file', () => {
  const source = `# Desk
@library @LIB-7
@priority:high
Feature: Reserve a book

  In order to read a book that is lent out
  As a library member
  # not a guest
  I want to reserve it

  Background:
    Given the book "Momo"

  @smoke
  Scenario: Reservation is possible
    Given it is lent out
      | to  |
      | Ana |
    And nobody waits
    When I reserve it
    Then I am first in the queue
    But not the borrower

  Rule: Few at a time

    Example: Three at most
      Given three reservations
      When I reserve a fourth
      """
      Feature: not this one
        Scenario: nor this
      """
      Then I am told why not

    Scenario Outline: Queue
      When <count> wait
      Then I see <place>

      Examples:
        | count | place |
        | 2     | third |
`;

  for (const [ends, text] of [
    ['Unix', source],
    ['Windows', source.replaceAll('\n', '\r\n')],
  ] as const) {
    it(`is one item with a criterion for each scenario, with line ends of ${ends}`, () => {
      const { items, unreadable } = expectItems('reserve.feature', text, [
        {
          id: 'LIB-7',
          kind: 'feature',
          storyLevel: true,
          title: 'Reserve a book',
          story: ['library member', 'reserve it', 'read a book that is lent out'],
          criteria: [
            'gherkin: Reservation is possible\nGiven it is lent out\nAnd nobody waits\nWhen I reserve it\nThen I am first in the queue\nBut not the borrower',
            'gherkin: Three at most\nGiven three reservations\nWhen I reserve a fourth\nThen I am told why not',
            'gherkin: Queue\nWhen <count> wait\nThen I see <place>',
          ],
          fields: ['tags: library', 'priority: high'],
          notes: [],
        },
      ]);
      assert.deepEqual(unreadable, []);
      const [first, , outline] = items[0]?.criteria ?? [];
      assert.deepEqual(
        first?.steps.map(({ kind }) => kind),
        ['given', 'given', 'when', 'then', 'then'],
      );
      assert.equal(first.name?.text, 'Reservation is possible');
      const spans = [first, outline].map((one) => text.slice(one?.span.start, one?.span.end));
      assert.match(spans[0] ?? '', /^@smoke[^]*But not the borrower$/);
      assert.match(spans[1] ?? '', /^Scenario Outline: Queue[^]*third \|$/);
    });
  }

  for (const [what, narrative, story] of [
    [
      'role first',
      '  As a member\n  I want to reserve a book\n  So that I can read it\n',
      ['member', 'reserve a book', 'I can read it'],
    ],
    [
      'wrapped lines',
      '  As a member of the\n  town library I want to reserve\n  a book\n',
      ['member of the town library', 'reserve a book', null],
    ],
    [
      'words before it',
      '  Lent books can be reserved.\n\n  As a member\n  I want to reserve a book\n',
      ['member', 'reserve a book', null],
    ],
    ['no story', '  Lent books can be reserved.\n', null],
    ['nothing', '', null],
  ] as const) {
    it(`reads a narrative with ${what}`, () => {
      expectItems('a.feature', `Feature: Reserve\n${narrative}\nScenario: Any\nWhen I ask\nThen I get`, [
        { story, criteria: ['gherkin: Any\nWhen I ask\nThen I get'] },
      ]);
    });
  }

  for (const [language, source_, story, kinds] of [
    [
      'fr',
      '# language: fr\nFonctionnalité: Réserver\n  En tant que membre\n  Je veux réserver un livre\n  Afin de le lire\n\n  Scénario: Possible\n    Étant donné un livre prêté\n    Et une file vide\n    Quand je le réserve\n    Alors je suis premier\n',
      ['membre', 'réserver un livre', 'le lire'],
      ['given', 'given', 'when', 'then'],
    ],
    [
      'es',
      '# language: es\nCaracterística: Reservar\n  Como socio\n  Quiero reservar un libro\n  Para poder leerlo\n\n  Escenario: Posible\n    Dado un libro prestado\n    Cuando lo reservo\n    Entonces soy el primero\n',
      ['socio', 'reservar un libro', 'leerlo'],
      ['given', 'when', 'then'],
    ],
    [
      'ja',
      '# language: ja\nフィーチャ: 予約\n\n  シナリオ: 可能\n    前提貸出中の本がある\n    もし予約する\n    ならば最初になる\n',
      null,
      ['given', 'when', 'then'],
    ],
    [
      'de',
      '# language: de\nFunktion: Vormerken\n\n  Grundlage:\n    Angenommen ein Buch\n\n  Szenario: Möglich\n    Wenn ich es vormerke\n    Dann bin ich die Erste\n',
      null,
      ['when', 'then'],
    ],
  ] as const) {
    it(`is read in the language ${language}`, () => {
      const { items, language: spoken } = readBacklogFile('a.feature', source_);
      const parts = items[0]?.story;
      assert.equal(spoken, language);
      assert.deepEqual(parts ? [parts.role?.text, parts.need?.text, parts.benefit?.text] : null, story);
      assert.deepEqual(
        items[0]?.criteria.map(({ steps }) => steps.map(({ kind }) => kind)),
        [kinds],
      );
    });
  }
});

describe('a broken feature file', () => {
  const head = 'Feature: Reserve\n\n  Scenario: One\n    When I ask\n    Then I get\n';
  const tail = '\n  Scenario: Two\n    When I return\n    Then it is free\n';
  for (const [what, source, criteria, message] of [
    ['a line that is no step', `${head}    Then\n    click here\n${tail}`, 2, /is no step/],
    ['a tag with a blank', `${head}  @slow test${tail}`, 2, /tag/i],
    ['a doc string that is open', `${head}    """\n    text\n${tail}`, 2, /not closed|no step/],
    ['tags above nothing', `${head}${tail}  @slow\n`, 2, /No scenario follows/],
    ['a table with a short row', `${head}      | a | b |\n      | c |\n${tail}`, 2, /cells/],
    ['a language that is none', `# language: xx\n${head}${tail}`, 2, /language/],
    ['words above it', `A note\n${head}${tail}`, 2, /No "Feature:"/],
    ['a second feature', `${head}${tail}\nFeature: Return\n`, 2, /keyword/],
  ] as const) {
    it(`keeps what can be read: ${what}`, () => {
      const { items, unreadable } = readBacklogFile('a.feature', source);
      assert.equal(items[0]?.title?.text, 'Reserve');
      assert.equal(items[0].criteria.length, criteria);
      assert.match(unreadable[0]?.message ?? '', message);
    });
  }

  it('has no items without a feature', () => {
    const { items, unreadable } = readBacklogFile('a.feature', 'As a member\nI want to reserve\n');
    assert.deepEqual(items, []);
    assert.equal(unreadable.length, 2);
  });
});

describe('what is missing is written into a feature file', () => {
  const source =
    'Feature: Reserve\n  As a member\n  I want to reserve a book\n\n  Scenario: One\n    When I ask\n    Then I get\n';
  for (const [slotName, content, written] of [
    ['benefit', 'I can read it', source.replace('a book\n', 'a book\n  So that I can read it\n')],
    ['criterion', 'Two', `${source.trimEnd()}\n\n  Scenario: Two\n    Given …\n    When …\n    Then …\n`],
    ['level', 'PO', `@level:PO\n${source}`],
  ] as const) {
    it(slotName, () => {
      const slot = readBacklogFile('a.feature', source).items[0]?.slots[slotName];
      assert.ok(slot);
      const text = applyEdits(source, [fill(slot, content)]);
      assert.equal(text, written);
      assert.deepEqual(readBacklogFile('a.feature', text).unreadable, []);
    });
  }

  it('is read back as a level', () => {
    expectItems('a.feature', '@level:PO @slow\nFeature: Reserve\n', [
      { fields: ['level: PO', 'tags: slow'] },
    ]);
  });
});
