import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readBacklogFile } from '../../src/core/parse';
import { expectItems } from './summary';

const story = 'As a baker, I want to weigh flour, so that each loaf is alike.';

/** A page in one field, as trackers keep it, and the criteria read from it. */
const pages: readonly { text: string; criteria: readonly string[] }[] = [
  {
    text: `${story}\n\n**Acceptance criteria**\n- Weights are shown in kg\n- The bowl is not counted`,
    criteria: ['rule: Weights are shown in kg', 'rule: The bowl is not counted'],
  },
  { text: `${story}\n\nAC:\n- Weights are shown in kg`, criteria: ['rule: Weights are shown in kg'] },
  {
    text: `${story}\n\n## Acceptance criteria\n\n1. Weights are shown in kg\n\n## Notes\n\n- Ask the mill`,
    criteria: ['rule: Weights are shown in kg'],
  },
  {
    text: `## User story\n${story}\n\n## Acceptance criteria\n- Weights are shown in kg`,
    criteria: ['rule: Weights are shown in kg'],
  },
  {
    text: `### Context\n\nThe scale is new.\n\n### User story\n\n${story}\n\n### ✅ Acceptance Criteria (draft)\n\n- [ ] Weights are shown in kg\n\n**Definition of Done**\n- [ ] Reviewed`,
    criteria: ['checklist: Weights are shown in kg'],
  },
  {
    text: `# Weigh flour\n\n${story}\n\n## Scenarios\n\n### Scenario: Rye\nGiven an empty bowl\nWhen I pour rye\nThen its weight is shown\n\n### Scenario: Wheat\nGiven an empty bowl\nWhen I pour wheat\nThen its weight is shown`,
    criteria: [
      'gherkin: Rye\nGiven an empty bowl\nWhen I pour rye\nThen its weight is shown',
      'gherkin: Wheat\nGiven an empty bowl\nWhen I pour wheat\nThen its weight is shown',
    ],
  },
  {
    text: `${story}\n\n## Acceptance criteria\n\n### In the shop\n- Weights are shown in kg\n\n### At the oven\n- Weights are shown in g\n\n## Scenarios\n- The scale is off`,
    criteria: ['rule: Weights are shown in kg', 'rule: Weights are shown in g', 'rule: The scale is off'],
  },
  {
    text: `${story}\n\n## Acceptance criteria\n- It is weighed by\n\`\`\`sh\n# all of it\nweigh --all\n\`\`\`\n- Weights are shown in kg`,
    criteria: ['rule: It is weighed by ```sh # all of it weigh --all ```', 'rule: Weights are shown in kg'],
  },
  {
    text: `${story}\n\n## Acceptance criteria\n- Weights are shown in kg\n\n- The bowl is not counted\n\nSee the scale of the mill.\n\n![scale](scale.png)`,
    criteria: ['rule: Weights are shown in kg', 'rule: The bowl is not counted'],
  },
  { text: `**User story**\n${story}`, criteria: [] },
  { text: `**As a baker**\n**I want** to weigh flour\n**so that** each loaf is alike`, criteria: [] },
];

const parts = ['baker', 'weigh flour', 'each loaf is alike'];

describe('a page in one field', () => {
  for (const { text, criteria } of pages) {
    const lines = text.replace(/^(?=.)/gm, '      ');
    const cell = `"${text.replaceAll('"', '""')}"`;
    for (const [path, source] of [
      ['export.json', JSON.stringify([{ number: 7, title: 'Weigh flour', body: text, labels: [] }])],
      ['export.json', JSON.stringify([{ number: 7, title: 'Weigh', body: text.replaceAll('\n', '\r\n') }])],
      ['issue.json', JSON.stringify({ number: 7, title: 'Weigh flour', body: text, state: 'open' })],
      ['stories.json', JSON.stringify({ stories: [{ id: 'B-7', description: text }] })],
      ['stories.json', JSON.stringify({ stories: [{ id: 'B-7', story: text }] })],
      ['plan.yaml', `items:\n  - id: B-7\n    title: Weigh flour\n    content: |\n${lines}\n`],
      ['plan.csv', `ID,Title,Description,Status\nB-7,Weigh flour,${cell},open\n`],
      ['plan.csv', `ID,User story,Status\nB-7,${cell},open\n`],
    ] as const) {
      it(`is read in ${path}: ${source}`, () => {
        expectItems(path, source, [{ story: parts, criteria }]);
      });
    }
  }

  it('has its story for a title where there is no other', () => {
    const text = `## User story\n\n${story}\n\n## Acceptance criteria\n\n- Weights are shown in kg`;
    expectItems('stories.json', JSON.stringify([{ id: 'B-7', body: text }]), [{ title: story }]);
    expectItems('plan.csv', `ID,User story,Status\nB-7,"${text}",open\n`, [{ title: story }]);
  });

  it('keeps what stands beside the criteria', () => {
    const body = 'The scale is new.\n\n## Acceptance criteria\n\n- It is even\n\n## Notes\n\nAsk the mill.';
    const notes = ['The scale is new.\n## Notes\n\nAsk the mill.'];
    const title = 'Weigh flour';
    expectItems('stories.json', JSON.stringify([{ id: 'B-7', title, body }]), [{ notes }]);
    expectItems('plan.csv', `ID,Title,Body,Status\nB-7,${title},"${body}",open\n`, [{ notes }]);
  });

  it('keeps what stands beside the story, and no block of code', () => {
    const body = `The scale is new.\n\n## User story\n\n${story}\n\n\`\`\`sh\nweigh # TBD\n\`\`\`\n\n## Notes\n\nBy noon.\n\nAC:\n- It is even`;
    const told = [
      {
        story: parts,
        criteria: ['rule: It is even'],
        notes: ['The scale is new.\n\n\n\n\n\n## Notes\n\nBy noon.'],
      },
    ];
    expectItems('stories.json', JSON.stringify([{ id: 'B-7', title: 'Weigh', body }]), told);
    expectItems('plan.csv', `ID,Title,Body,Status\nB-7,Weigh,"${body}",open\n`, told);
  });

  it('keeps what goes on below the last criterion', () => {
    const body =
      'The scale is new.\n\nAC:\n- It is even\n  on stone\n\n  and on wood\n- It is dry\n\nAsk the mill.';
    const criteria = ['rule: It is even on stone and on wood', 'rule: It is dry'];
    const notes = ['The scale is new.\nAsk the mill.'];
    expectItems('stories.json', JSON.stringify([{ id: 'B-7', title: 'Weigh', body }]), [{ criteria, notes }]);
    expectItems('plan.csv', `ID,Title,Body,Status\nB-7,Weigh,"${body}",open\n`, [{ criteria, notes }]);
  });

  it('has no criteria in a heading that only resembles theirs', () => {
    const body = 'The scale is new.\n\n## Criteria for a new scale: the price\n\nIt is cheap.';
    expectItems('stories.json', JSON.stringify([{ id: 'B-7', title: 'Buy a scale', body }]), [
      { criteria: [], notes: [body] },
    ]);
  });

  it('may have more criteria than a function takes arguments', () => {
    const count = 200_000;
    const body = `AC:\n${'- a\n'.repeat(count)}`;
    const list = Array.from({ length: count }, () => 'a');
    for (const [path, source] of [
      ['plan.csv', `ID,Title,Body,Status\nB-7,Weigh,"${body}",open\n`],
      ['stories.json', JSON.stringify([{ id: 'B-7', title: 'Weigh', criteria: list }])],
    ] as const)
      assert.equal(readBacklogFile(path, source).items[0]?.criteria.length, count);
  });
});
