import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { levelOf } from '../../src/core/level';
import { readBacklogFile } from '../../src/core/parse';
import { itemOf, type Sketch } from './item-of';

const delivery: readonly Sketch[] = [
  { text: 'Pricing page: show the yearly price next to the monthly one' },
  { text: 'Revenue report: add a column for refunds and export it as CSV', kind: 'story' },
  {
    text: 'As a product manager I want to filter the feedback list by release so that I find what belongs together',
    kind: 'story',
  },
  { text: 'Computer vision: the camera confuses pallets with crates when the light is low', kind: 'bug' },
  { text: 'Marketplace: show the rating of a seller in the list and let buyers filter by it' },
  { text: 'As a runner I want to mark an interval as a sprint so that it counts differently', kind: 'story' },
  { text: 'Strategy game: let the player undo the last move', kind: 'feature' },
  { text: 'Churn chart is empty when no customer left in that month', kind: 'bug', heading: 'Objectives' },
  { text: 'Survey tool: skip the second question when the first is answered with no', kind: 'task' },
  {
    text: 'As a vet I want to see the last weight on the stable door so that I need not wake the keeper',
    kind: 'story',
    criteria: ['Given three weights, when the door board lights up, then the latest is shown'],
  },
  { text: 'KR3: all forms can be filled in with the keyboard', kind: 'goal' },
];

const direction: readonly Sketch[] = [
  { text: 'Decide what to charge small bakeries: per oven, per month or per order', kind: 'task' },
  { text: 'Grow revenue from returning customers by 15 % until the end of the year', kind: 'goal' },
  {
    text: 'Find out why clinics leave us after the first year and whom they go to',
    heading: 'Sprint 7',
  },
  { text: 'Interview ten librarians about how they plan their opening hours and what they would pay for' },
  { text: 'Do we enter the Nordic market alone or with a partner?', kind: 'spike' },
  { text: 'Vision: in five years every village lends tools as easily as it lends books' },
  { text: 'Share of schools that renew their contract from 60 % to 80 %', kind: 'goal' },
  { text: 'Competitor analysis: who sells route planning to small bus companies, and at what price' },
  { text: 'Should we give up the phone line next year?', kind: 'decision' },
];

describe('levelOf', () => {
  for (const sketch of delivery) {
    it(`reads as Product Owner level: ${sketch.text}`, () => {
      const { label, score } = levelOfSketch(sketch);
      assert.equal(label, 'PO', `score ${score}`);
    });
  }

  for (const sketch of direction) {
    it(`reads as Product Manager level: ${sketch.text}`, () => {
      const { label, score } = levelOfSketch(sketch);
      assert.equal(label, 'PM', `score ${score}`);
    });
  }

  it('reads two different kinds of work as mixed', () => {
    const text = 'Decide which customers we build the family plan for, then add it to the checkout form';
    assert.equal(levelOfSketch({ text }).label, 'mixed');
  });

  it('leaves an item without words unclear', () => {
    assert.deepEqual(levelOfSketch({ text: '' }), {
      label: 'unclear',
      score: 0,
      declared: false,
      evidence: [],
    });
  });

  it('gives no level without a reason', () => {
    for (const sketch of [...delivery, ...direction]) {
      const { score, evidence } = levelOfSketch(sketch);
      assert.ok(
        evidence.some(({ weight }) => Math.sign(weight) === Math.sign(score)),
        sketch.text,
      );
    }
  });

  it('quotes the author, where the words stand, and nothing twice', () => {
    for (const sketch of [...delivery, ...direction]) {
      const { item, file } = itemOf(sketch);
      const { evidence } = levelOf(item, file);
      for (const { at, text } of evidence) assert.equal(file.source.slice(at.start, at.end), text);
      const texts = evidence.map(({ text }) => text.toLowerCase());
      assert.equal(new Set(texts).size, texts.length, texts.join(', '));
    }
  });

  it('tells first what speaks for the level, then what speaks against it, the strongest first', () => {
    for (const sketch of [...delivery, ...direction]) {
      const { score, evidence } = levelOfSketch(sketch);
      const weights = evidence.map(({ weight }) => weight * Math.sign(score));
      const sorted = [
        ...weights.filter((weight) => weight > 0).toSorted((a, b) => b - a),
        ...weights.filter((weight) => weight < 0).toSorted((a, b) => a - b),
      ];
      assert.deepEqual(weights, sorted, sketch.text);
    }
  });

  for (const [format, source, shown] of [
    ['a sentence', '- story: As a beekeeper, I want to sort my hives', 'As a beekeeper, I want to'],
    ['fields', '- {title: Sort my hives, as_a: beekeeper, i_want: to sort my hives}', 'beekeeper'],
  ] as const) {
    it(`tells the words of the template as one reason: ${format}`, () => {
      const file = readBacklogFile('hives.backlog.yml', `items:\n  ${source}\n`);
      const [item] = file.items;
      assert.ok(item);
      const { evidence } = levelOf(item, file);
      const told = evidence.filter(({ signal }) => signal === 'is told as a user story');
      assert.deepEqual(
        told.map(({ text }) => text),
        [shown],
      );
      assert.ok(!evidence.some(({ text }) => text === 'I' || text === 'want'));
    });
  }

  it('reads what an epic says that it is for, and not the name of a goal', () => {
    const levelWith = (goal: string): ReturnType<typeof levelOf> => {
      const source = `# Epic: Lending\n\n**Goal:** ${goal}\n`;
      const file = readBacklogFile('toys.backlog.md', source);
      assert.ok(file.items[0]);
      return levelOf(file.items[0], file);
    };
    const said = levelWith('Grow lending from 20 % to 60 % of all families by June');
    assert.equal(said.label, 'PM');
    assert.ok(said.evidence.some(({ text }) => /%/.test(text)));
    assert.deepEqual(levelWith('Families come back'), levelWith('G-1'));
  });

  it('takes key results below an objective for a sign of direction', () => {
    const title = 'Members find their way back every week';
    const levelIn = (below: string) => {
      const file = readBacklogFile('okrs.md', `# OKRs\n\n## Objective 1: ${title}\n${below}`);
      const [item] = file.items;
      assert.equal(item?.title?.text, title);
      return levelOf(item, file);
    };
    const result = 'Returning members rise from 31 % to 45 %';
    const { label, evidence } = levelIn(`\n- KR1: ${result}\n`);
    assert.equal(label, 'PM');
    assert.ok(evidence.some(({ text, signal }) => text === result && signal === 'has key results below it'));
    assert.equal(levelIn('').label, 'unclear');
  });

  it('takes a key result of few words for what it is', () => {
    const result = 'Returning families from 31 % to 45 %';
    const labelIn = (source: string) => {
      const file = readBacklogFile('okrs.md', source);
      const item = file.items.at(-1);
      assert.equal(item?.title?.text, result);
      return levelOf(item, file).label;
    };
    assert.equal(labelIn(`# OKRs\n\n## O1: Families come back\n\n- KR1: ${result}\n`), 'PM');
    assert.equal(labelIn(`# OKRs\n\n## Goals\n\n- ${result}\n`), 'unclear');
  });

  for (const result of ['Churn below 3 %', 'CSAT 4.5', '500 sign-ups a week'])
    it(`takes the measure of an objective for direction, of whatever words it is: ${result}`, () => {
      const levelIn = (path: string, source: string) => {
        const file = readBacklogFile(path, source);
        const item = file.items.at(-1);
        assert.equal(item?.title?.text, result);
        return levelOf(item, file);
      };
      const { label, evidence } = levelIn(
        'okrs.md',
        `# OKRs\n\n## O1: Families come back\n\n- KR1: ${result}\n`,
      );
      assert.equal(label, 'PM');
      assert.ok(evidence.some(({ text, signal }) => text === result && signal === 'measures an objective'));
      assert.notEqual(levelIn('toys.backlog.yaml', `items:\n  - title: ${result}\n`).label, 'PM');
    });

  it('takes what a document of the product says of people and trials for research', () => {
    const experiment = 'Send ten reminders by hand';
    const levelIn = (path: string, source: string) => {
      const file = readBacklogFile(path, source);
      const [item] = file.items;
      assert.equal(item?.title?.text, experiment);
      return levelOf(item, file);
    };
    const { score, evidence } = levelIn(
      'docs/opportunity-solution-tree.md',
      `# Tree\n\n- Experiment: ${experiment}\n`,
    );
    assert.ok(evidence.some(({ signal }) => signal === 'is research in a product document'));
    assert.ok(
      score > levelIn('toys.backlog.yaml', `items:\n  - {type: experiment, title: ${experiment}}\n`).score,
    );
  });

  it('takes points and a sprint for signs of work for a team, which decide nothing alone', () => {
    const levelIn = (title: string, fields = '') => {
      const file = readBacklogFile('hives.backlog.yml', `items:\n  - title: ${title}\n${fields}`);
      const [item] = file.items;
      assert.ok(item);
      return levelOf(item, file);
    };
    const planned = '    estimate: 3\n    sprint: Sprint 7\n';
    const title = 'Decide what to charge small beekeepers, per hive or per year';
    assert.ok(levelIn(title, planned).score < levelIn(title).score);
    assert.equal(levelIn(title, planned).label, 'PM');
    assert.equal(levelIn('Payments', planned).label, 'unclear');
    const told = levelIn(title, planned).evidence.map(({ text, dimension }) => `${dimension}: ${text}`);
    assert.ok(told.includes('metrics: 3') && told.includes('horizon: Sprint 7'), told.join(', '));
    for (const same of ['estimate: 5 points', 'iteration: Iteration 4', 'sprint: 7'])
      assert.ok(levelIn(title, `    ${same}\n`).score < levelIn(title).score, same);
    for (const other of [
      'estimate: L',
      'estimate: 2 weeks',
      'estimate: 400',
      'sprint: later',
      'release: 2028',
      'release: v2.0',
    ])
      assert.equal(levelIn(title, `    ${other}\n`).score, levelIn(title).score, other);
  });

  it('leaves a bare name unclear', () => {
    for (const text of ['Payments', 'Oak', 'To do', 'Partner onboarding', 'Market entry'])
      assert.equal(levelOfSketch({ text }).label, 'unclear', text);
  });

  it('takes two words for enough where they name what is built, say what is done or ask something', () => {
    for (const text of ['Invoice archive', 'Dark mode', 'Fix the typos'])
      assert.equal(levelOfSketch({ text }).label, 'PO', text);
    for (const text of ['Join online', 'Borrow a tool'])
      assert.equal(levelOfSketch({ text, kind: 'story' }).label, 'unclear', text);
    for (const text of ['Set the prices for 2027', 'Why farmers leave', 'Free for schools?'])
      assert.equal(levelOfSketch({ text }).label, 'PM', text);
  });

  it('answers the same each time', () => {
    for (const sketch of [...delivery, ...direction]) {
      assert.deepEqual(levelOfSketch(sketch), levelOfSketch(sketch));
    }
  });
});

describe('a declared level', () => {
  const text = 'Add a filter for opening hours to the map';
  const declared: readonly (readonly [string, string, number])[] = [
    ['PM', 'PM', 1],
    ['product manager', 'PM', 1],
    ['Product-Owner level', 'PO', -1],
    ['both', 'mixed', 0],
  ];

  for (const [level, label, score] of declared) {
    it(`wins over the words: ${level}`, () => {
      const found = levelOfSketch({ text, level });
      assert.equal(found.label, label);
      assert.equal(found.score, score);
      assert.equal(found.declared, true);
      assert.equal(found.evidence[0]?.dimension, 'declared');
      assert.equal(found.evidence[0].text, level);
    });
  }

  it('that nobody understands is passed over', () => {
    const found = levelOfSketch({ text, level: 'senior' });
    assert.equal(found.declared, false);
    assert.equal(found.label, 'PO');
  });
});

describe('an item in another language than the words were learnt in', () => {
  const source = `# Bibliothek

## BIB-1: Vormerken

Als Leserin möchte ich ein Buch vormerken, damit ich nicht vergebens komme.

## BIB-2: Zweigstellen

Wir entscheiden mit dem Vorstand, welche Zweigstellen wir bis 2029 schließen.

**Level:** PM
`;

  it('is told by its form, and by its words never', () => {
    const file = readBacklogFile('bibliothek.backlog.md', source.replace('**Level:** PM', ''));
    const [told, other] = file.items.map((item) => levelOf(item, file));
    assert.deepEqual([told?.label, told?.evidence.map(({ text }) => text)], ['PO', ['Leserin']]);
    assert.deepEqual([other?.label, other?.evidence], ['unclear', []]);
  });

  it('is told by where it stands too, and by an estimate alone not', () => {
    const labelIn = (path: string, text: string) => {
      const file = readBacklogFile(path, text);
      const item = file.items.at(-1);
      assert.equal(file.language, 'de');
      return item && levelOf(item, file).label;
    };
    const persona =
      '# Personas\n\n## Petra, Bibliothekarin\n\nSie möchte die Bücher nicht von Hand zählen.\n';
    assert.equal(labelIn('personas.md', persona), 'PM');
    const estimate = source.replace('**Level:** PM', '**Schätzung:** 3');
    assert.equal(labelIn('bibliothek.backlog.md', estimate), 'unclear');
  });

  it('has the level that its author gave it', () => {
    const file = readBacklogFile('bibliothek.backlog.md', source);
    const [, declared] = file.items.map((item) => levelOf(item, file));
    assert.deepEqual([declared?.label, declared?.declared], ['PM', true]);
  });
});

function levelOfSketch(sketch: Sketch): ReturnType<typeof levelOf> {
  const { item, file } = itemOf(sketch);
  return levelOf(item, file);
}
