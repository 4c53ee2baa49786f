import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { convert, targets, type Target } from '../../src/core/convert';
import { portablesOf, type Portable } from '../../src/core/convert/portable';
import { earsOf, stepsOfEars } from '../../src/core/convert/ears';
import { readBacklogFile } from '../../src/core/parse';

const source = `sections:
  - title: Sprint 4
    items:
      - id: US-1
        type: story
        title: Allergy filter
        as_a: guest
        i_want: to filter dishes by allergen
        so_that: I can order without asking
        acceptance_criteria:
          - Dishes with a chosen allergen disappear
          - Given a chosen allergen, when the guest comes back, then it is still chosen
        priority: Must
        estimate: 3
        status: todo
      - id: US-2
        type: story
        title: Menu of the day
        as_a: cook
        i_want: a menu for each day
        acceptance_criteria:
          - The menu changes at midnight
`;
const file = readBacklogFile('kitchen.backlog.yaml', source);

describe('convert', () => {
  for (const target of targets) {
    it(`to ${target} and back keeps items, stories and criteria`, () => {
      const before = portablesOf(file);
      const after = readBack(target);
      assert.deepEqual(after.map(storyOf), before.map(storyOf));
      assert.deepEqual(
        after.map(({ criteria }) => criteria.length),
        before.map(({ criteria }) => criteria.length),
      );
    });
  }

  it('tells what the target has no place for', () => {
    assert.deepEqual(
      convert(file, 'kiro').losses.map(({ item, what }) => `${item}: ${what}`),
      [
        'US-1: id US-1',
        'US-1: section "Sprint 4"',
        'US-1: priority Must',
        'US-1: estimate 3',
        'US-1: status todo',
        'US-2: id US-2',
        'US-2: section "Sprint 4"',
      ],
    );
  });

  it('loses nothing in YAML', () => {
    assert.deepEqual(convert(file, 'yaml').losses, []);
    assert.deepEqual(readBack('yaml'), portablesOf(file));
  });
});

describe('earsOf', () => {
  const criterion = {
    text: 'Given an oven, when it is full, then the order waits',
    name: null,
    steps: [
      { kind: 'given', text: 'an oven is on' },
      { kind: 'when', text: 'it is full' },
      { kind: 'then', text: 'the order waits' },
    ],
  } as const;

  it('writes steps as a template and reads them back', () => {
    const ears = earsOf(criterion, 'Kitchen_System');
    assert.equal(
      ears,
      'WHILE an oven is on, WHEN it is full, THE Kitchen_System SHALL ensure that the order waits',
    );
    assert.deepEqual(stepsOfEars(ears), criterion.steps);
  });

  it('knows no steps in a sentence that follows no template', () => {
    assert.equal(stepsOfEars('The order waits.'), null);
  });
});

function readBack(target: Target): Portable[] {
  return convert(file, target).files.flatMap(({ path, text }) => portablesOf(readBacklogFile(path, text)));
}

function storyOf({ story }: Portable): unknown {
  return [story?.role, story?.need, story?.benefit];
}
