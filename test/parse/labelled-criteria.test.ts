import { describe, it } from 'node:test';
import { expectItems } from './summary';

const story = '## US-1: Bake to order\n\nAs a baker, I want to see the orders so that I bake enough.\n\n';

describe('a bullet that begins like a label', () => {
  for (const [what, below, criteria, notes] of [
    [
      'is a criterion with others around it',
      '**Acceptance criteria:**\n\n- Orders are sorted by hour\n- UI: late orders are red\n- API: answers in 1 s\n- Rolls are counted\n',
      ['Orders are sorted by hour', 'UI: late orders are red', 'API: answers in 1 s', 'Rolls are counted'],
      [],
    ],
    [
      'is one below a heading, in bold and at the head of the list',
      '### Acceptance criteria\n\n- **Design:** the list fits a tablet\n- **Notes:** are shown below the order\n- Rolls are counted\n- **Summary:** counts the loaves\n',
      [
        'Design: the list fits a tablet',
        'Notes: are shown below the order',
        'Rolls are counted',
        'Summary: counts the loaves',
      ],
      [],
    ],
    [
      'is one in a list that is nested below its label',
      '- Acceptance criteria:\n  - Orders are sorted by hour\n  - Review: needs two clicks\n  - Rolls are counted\n- Notes: ask Hanna\n',
      ['Orders are sorted by hour', 'Review: needs two clicks', 'Rolls are counted'],
      ['Notes: ask Hanna'],
    ],
    [
      'is one though it says acceptance',
      '**Acceptance criteria:**\n\n- Orders are sorted by hour\n- Acceptance: the customer signs\n- Rolls are counted\n',
      ['Orders are sorted by hour', 'Acceptance: the customer signs', 'Rolls are counted'],
      [],
    ],
    [
      'is none behind the last of them',
      '**Acceptance criteria:**\n\n- Orders are sorted by hour\n- Rolls are counted\n- Notes: ask Hanna\n- Links: the order form\n',
      ['Orders are sorted by hour', 'Rolls are counted'],
      ['Notes: ask Hanna', 'Links: the order form'],
    ],
    [
      'is none where it is a field of a list of fields',
      '- **Acceptance criteria:** rolls are counted\n- **Notes:** ask Hanna\n- **Owner:** Till\n',
      ['rolls are counted'],
      ['Notes: ask Hanna'],
    ],
    [
      'is none, and no end of them, where it names a part in several words',
      '**Acceptance criteria:**\n\n- Orders are sorted by hour\n- Out of scope: cakes\n- Rolls are counted\n',
      ['Orders are sorted by hour', 'Rolls are counted'],
      ['Out of scope: cakes'],
    ],
    [
      'opens another part with a list of its own below it',
      '**Acceptance criteria:**\n\n- Orders are sorted by hour\n- Rolls are counted\n- Notes:\n  - Hanna bakes at four\n- Ask Till about cakes\n',
      ['Orders are sorted by hour', 'Rolls are counted'],
      ['Notes:', 'Hanna bakes at four', 'Ask Till about cakes'],
    ],
    [
      'opens another part in a list of its own',
      '**Acceptance criteria:**\n\n- Orders are sorted by hour\n- Rolls are counted\n\n* Notes: ask Hanna\n* Till bakes on Sundays\n',
      ['Orders are sorted by hour', 'Rolls are counted'],
      ['Notes: ask Hanna', 'Till bakes on Sundays'],
    ],
  ] as const)
    it(what, () => {
      expectItems('plan.md', story + below, [{ criteria: criteria.map((text) => `rule: ${text}`), notes }]);
    });
});
