import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { applyEdits, fill } from '../../src/core/edit';
import { readBacklogFile } from '../../src/core/parse';
import { inEnglish } from '../../src/core/say';
import { expectItems } from './summary';

describe('a feature file', () => {
  const source = `# Desk
@shelter @CAT-7
@priority:high
Feature: Adopt a cat

  In order to have company in the evening
  As a shelter visitor
  # not a helper
  I want to adopt it

  Background:
    Given the cat "Minka"

  @smoke
  Scenario: Adoption is possible
    Given it is healthy
      | by  |
      | Ana |
    And nobody asked before
    When I adopt it
    Then I get its papers
    But not its basket

  Rule: Few at a time

    Example: Two at most
      Given two cats
      When I adopt a third
      """
      Feature: not this one
        Scenario: nor this
      """
      Then I am told why not

    Scenario Outline: Visits
      When <count> ask
      Then I come on <day>

      Examples:
        | count | day     |
        | 2     | Tuesday |
`;

  for (const [ends, text] of [
    ['Unix', source],
    ['Windows', source.replaceAll('\n', '\r\n')],
  ] as const) {
    it(`is one item with a criterion for each scenario, with line ends of ${ends}`, () => {
      const { items, unreadable } = expectItems('adopt.feature', text, [
        {
          id: 'CAT-7',
          kind: 'feature',
          storyLevel: true,
          title: 'Adopt a cat',
          story: ['shelter visitor', 'adopt it', 'have company in the evening'],
          criteria: [
            'gherkin: Adoption is possible\nGiven it is healthy\nAnd nobody asked before\nWhen I adopt it\nThen I get its papers\nBut not its basket',
            'gherkin: Two at most\nGiven two cats\nWhen I adopt a third\nThen I am told why not',
            'gherkin: Visits\nWhen <count> ask\nThen I come on <day>',
          ],
          fields: ['tags: shelter', 'priority: high'],
          notes: [],
        },
      ]);
      assert.deepEqual(unreadable, []);
      const [first, , outline] = items[0]?.criteria ?? [];
      assert.deepEqual(
        first?.steps.map(({ kind }) => kind),
        ['given', 'given', 'when', 'then', 'then'],
      );
      assert.equal(first.name?.text, 'Adoption is possible');
      const spans = [first, outline].map((one) => text.slice(one?.span.start, one?.span.end));
      assert.match(spans[0] ?? '', /^@smoke[^]*But not its basket$/);
      assert.match(spans[1] ?? '', /^Scenario Outline: Visits[^]*Tuesday \|$/);
    });
  }

  for (const [what, narrative, story] of [
    [
      'role first',
      '  As a visitor\n  I want to adopt a cat\n  So that I am not alone\n',
      ['visitor', 'adopt a cat', 'I am not alone'],
    ],
    [
      'wrapped lines',
      '  As a visitor of the\n  town shelter I want to adopt\n  a cat\n',
      ['visitor of the town shelter', 'adopt a cat', null],
    ],
    [
      'words before it',
      '  Healthy cats can be adopted.\n\n  As a visitor\n  I want to adopt a cat\n',
      ['visitor', 'adopt a cat', null],
    ],
    ['no story', '  Healthy cats can be adopted.\n', null],
    ['nothing', '', null],
  ] as const) {
    it(`reads a narrative with ${what}`, () => {
      expectItems('a.feature', `Feature: Adopt\n${narrative}\nScenario: Any\nWhen I ask\nThen I get`, [
        { story, criteria: ['gherkin: Any\nWhen I ask\nThen I get'] },
      ]);
    });
  }

  for (const [language, source_, story, kinds] of [
    [
      'fr',
      '# language: fr\nFonctionnalité: Adopter\n  En tant que visiteur\n  Je veux adopter un chat\n  Afin de le soigner\n\n  Scénario: Possible\n    Étant donné un chat guéri\n    Et un panier vide\n    Quand je le choisis\n    Alors je reçois ses papiers\n',
      ['visiteur', 'adopter un chat', 'le soigner'],
      ['given', 'given', 'when', 'then'],
    ],
    [
      'es',
      '# language: es\nCaracterística: Adoptar\n  Como visitante\n  Quiero adoptar un gato\n  Para poder cuidarlo\n\n  Escenario: Posible\n    Dado un gato sano\n    Cuando lo elijo\n    Entonces recibo sus papeles\n',
      ['visitante', 'adoptar un gato', 'cuidarlo'],
      ['given', 'when', 'then'],
    ],
    [
      'ja',
      '# language: ja\nフィーチャ: 譲渡\n\n  シナリオ: 可能\n    前提元気な猫がいる\n    もし申し込む\n    ならば書類をもらう\n',
      null,
      ['given', 'when', 'then'],
    ],
    [
      'de',
      '# language: de\nFunktion: Vermitteln\n\n  Grundlage:\n    Angenommen eine Katze\n\n  Szenario: Möglich\n    Wenn ich sie auswähle\n    Dann bekomme ich ihre Papiere\n',
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
  const head = 'Feature: Adopt\n\n  Scenario: One\n    When I ask\n    Then I get\n';
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
      assert.equal(items[0]?.title?.text, 'Adopt');
      assert.equal(items[0].criteria.length, criteria);
      assert.match(unreadable[0]?.message(inEnglish) ?? '', message);
    });
  }

  it('has no items without a feature, and misses it once', () => {
    const { items, unreadable } = readBacklogFile('a.feature', 'As a visitor\nI want to adopt\n');
    assert.deepEqual(items, []);
    assert.deepEqual(
      unreadable.map(({ message }) => message(inEnglish)),
      ['No "Feature:" stands above "As a visitor".'],
    );
  });
});

describe('what is missing is written into a feature file', () => {
  const source =
    'Feature: Adopt\n  As a visitor\n  I want to adopt a cat\n\n  Scenario: One\n    When I ask\n    Then I get\n';
  for (const [slotName, content, written] of [
    ['benefit', 'I am not alone', source.replace('a cat\n', 'a cat\n  So that I am not alone\n')],
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
    expectItems('a.feature', '@level:PO @slow\nFeature: Adopt\n', [{ fields: ['level: PO', 'tags: slow'] }]);
  });
});
