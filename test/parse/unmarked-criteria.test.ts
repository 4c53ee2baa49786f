import { describe, it } from 'node:test';
import { expectItems } from './summary';

const story = 'As a warden, I want to count the guests so that nobody is left in the hut.\n';

function reads(
  what: string,
  below: string,
  criteria: readonly string[],
  notes: readonly string[] = [],
): void {
  it(what, () => {
    expectItems('plan.md', `## US-1: Count the guests\n\n${story}${below}`, [
      { criteria: [...criteria], notes: [...notes] },
    ]);
  });
}

const list = '- Guests are counted at ten\n- A missing guest is named\n';
const both = ['rule: Guests are counted at ten', 'rule: A missing guest is named'];
const words = both.map((text) => text.replace('rule: ', ''));

describe('a label of criteria', () => {
  for (const label of [
    'Acceptance criteria are:',
    'Acceptance criteria for the evening round:',
    '**Acceptance criteria for the hut**',
    'Akzeptanzkriterien für die Hütte:',
    'Done when:',
    '**Done when**',
    'I know it is done when:',
    'Success criteria:',
    '**Success criteria**',
    '### Success criteria',
    '### Acceptance criteria for the hut',
    'Confirmation:',
    '**Confirmation:**',
  ])
    reads(`reads "${label}"`, `\n${label}\n\n${list}`, both);
  reads('stands in the line below the story', `Done when:\n${list}`, both);

  reads(
    'is none in a sentence',
    `\nAcceptance criteria for the hut are in the sheet\n\n${list}`,
    [],
    [
      'Acceptance criteria for the hut are in the sheet',
      'Guests are counted at ten',
      'A missing guest is named',
    ],
  );
  reads(
    'is the surest one: beside it "Success criteria" says what the team hopes for',
    `\n**Acceptance criteria:**\n\n${list}\n**Success criteria:**\n\n* Half the huts use it\n`,
    both,
    ['Success criteria:', 'Half the huts use it'],
  );
  reads(
    'is no heading of a page',
    `\n### Confirmation\n\n${list}`,
    [],
    ['Guests are counted at ten', 'A missing guest is named'],
  );
  reads(
    'is an entry with the others one space further in',
    '\n- Acceptance criteria:\n - Guests are counted at ten\n - A missing guest is named\n- Owner: Mia\n',
    both,
  );
});

it('"Success criteria" of Spec Kit are those of the feature', () => {
  expectItems(
    'specs/001-hut/spec.md',
    `# Feature Specification: Hut\n\n### User Story 1 - Count (Priority: P1)\n\n${story}\n**Success Criteria**:\n\n${list}`,
    [{ criteria: [] }],
  );
});

it('"Success criteria" of an epic are no criteria', () => {
  expectItems('plan.md', `## EPIC-1: Huts\n\n**Success criteria:**\n\n${list}\n### US-1: Count\n\n${story}`, [
    { criteria: [] },
    { criteria: [] },
  ]);
});

describe('criteria without bullets', () => {
  reads(
    'are a paragraph each',
    '\n**Acceptance criteria:**\n\nGuests are counted at ten.\n\nA missing guest is named.\n',
    ['rule: Guests are counted at ten.', 'rule: A missing guest is named.'],
  );
  reads(
    'are a line each',
    '\n### Acceptance criteria\n\nGuests are counted at ten.\nA missing guest is named.\n',
    ['rule: Guests are counted at ten.', 'rule: A missing guest is named.'],
  );
  reads(
    'end at a label and at a field',
    '\n**Acceptance criteria:**\n\nGuests are counted at ten.\n\nOwner: Mia\n\nMia has the keys.\n',
    ['rule: Guests are counted at ten.'],
    ['Mia has the keys.'],
  );
  for (const [what, words] of [
    ['lead to a list', `These hold in each hut.\n\n${list}`],
    ['lead to headings', 'Each hut counts alone.\n\n#### Evening\n\nMia counts.'],
  ] as const)
    it(`are none where they ${what}`, () => {
      const heading = `## US-1: Count\n\n${story}\n### Acceptance criteria\n\n`;
      const expected = what === 'lead to a list' ? both : [];
      expectItems('plan.md', `${heading}${words}\n`, [{ criteria: expected }]);
    });
  reads(
    'are none in prose',
    '\n**Acceptance criteria:**\n\nWardens count late. They forget who went out.\n',
    [],
    ['Wardens count late. They forget who went out.'],
  );
  reads(
    'are none where words point elsewhere',
    '\n**Acceptance criteria:**\n\nSee the sheet of the club\n',
    [],
    ['See the sheet of the club'],
  );

  reads(
    'are none where they tell of a talk',
    '\n**Acceptance criteria:**\n\nAgreed with the club on Monday\n',
    [],
    ['Agreed with the club on Monday'],
  );

  const whole = [
    'Given ten guests, when two are out, then both are named.',
    'Given no guest, when it is ten, then the round is skipped.',
  ];
  const read = whole.map((line) => `gherkin: ${line}`);
  reads('are scenarios of one line each', `\n**Acceptance criteria:**\n\n${whole.join('\n')}\n`, read);
  reads('are such scenarios without a label', `\n${whole.join('\n')}\n`, read);
  reads(
    'are one scenario with a line for each step',
    '\nGiven ten guests\nWhen two are out\nThen both are named\n',
    ['gherkin: Given ten guests\nWhen two are out\nThen both are named'],
  );
});

describe('check boxes without a label', () => {
  const boxes = '- [ ] Guests are counted at ten\n- [x] A missing guest is named\n';
  const read = both.map((text) => text.replace('rule', 'checklist'));
  reads('are criteria below the story', `\n${boxes}`, read);
  reads('are criteria below the fields', `\n**Priority:** Must · **Owner:** Mia\n\n${boxes}`, read);
  reads(
    'are none below other words',
    `\nThe club wants it.\n\n${boxes}`,
    [],
    ['The club wants it.', ...words],
  );
  reads('are none below another label', `\n**Tasks:**\n\n${boxes}`, [], ['Tasks:', ...words]);
  reads('are none below another heading', `\n### Work\n\n${boxes}`, [], words);
  reads(
    'are none beside a label of criteria',
    `\n${boxes}\n**Acceptance criteria:**\n\n${list}`,
    both,
    words,
  );
  reads(
    'are none where they say what to do',
    '\n- [ ] Write the list of guests\n- [ ] A missing guest is named\n',
    [],
    ['Write the list of guests', 'A missing guest is named'],
  );
  reads('are none where they are names', '\n- [ ] Backend\n- [ ] App\n', [], ['Backend', 'App']);
});

describe('plain bullets right below a story', () => {
  reads('are criteria where each states something', `\n${list}`, both);
  reads('are criteria whose verb may be a noun', '\n- The list names each guest\n', [
    'rule: The list names each guest',
  ]);
  it('are so in other languages where each is a whole sentence', () => {
    const german = 'Als Hüttenwart möchte ich die Gäste zählen, damit niemand fehlt.';
    const read = (second: string): string =>
      `## US-1: Zählen\n\n${german}\n\n- Die Liste nennt jeden Gast.\n- ${second}\n`;
    expectItems('plan.md', read('Ein Gast fehlt nie zweimal.'), [
      { criteria: ['rule: Die Liste nennt jeden Gast.', 'rule: Ein Gast fehlt nie zweimal.'] },
    ]);
    expectItems('plan.md', read('Abstimmung mit der Küche'), [{ criteria: [] }]);
  });
  for (const [what, other] of [
    ['a remark', 'Note: the hut opens in May'],
    ['a question', 'Who is to count them?'],
    ['what is said of the work', 'Blocked until the key is found'],
    ['a name', 'Lists of names the wardens keep'],
    ['a task', 'Count the guests'],
  ] as const)
    reads(`are notes beside ${what}`, `\n${list}- ${other}\n`, [], [...words, other]);
});

describe('a label without criteria', () => {
  for (const none of ['none', 'None.', 'n/a', 'N/A', '-', '–', 'keine'])
    reads(`says "${none}"`, `\n**Acceptance criteria:** ${none}\n`, []);
  reads('says so in a list', '\n**Acceptance criteria:**\n\n- none\n', []);
  for (const open of ['TBD', 'tbd.', 'To be defined'])
    reads(
      `leaves open with "${open}"`,
      `\n**Acceptance criteria:** ${open}\n`,
      [],
      [`Acceptance criteria: ${open}`],
    );
  reads('leaves one of them open', `\n**Acceptance criteria:**\n\n- TBD\n${list}`, both, ['TBD']);
  reads('says none of something', '\n**Acceptance criteria:** None of the guests is missing\n', [
    'rule: None of the guests is missing',
  ]);
});

describe('a table among criteria', () => {
  const table = '| size | rent |\n| --- | --- |\n| small | 100 |\n| large | 250 |\n';
  reads('is data behind them', `\n**Acceptance criteria:**\n\n${list}\n${table}`, both);
  reads('is data below the label', `\n**Acceptance criteria:**\n\n${table}\n${list}`, both);
  reads(
    'holds them where it says so',
    `\n**Acceptance criteria:**\n\n${list}\n| # | Criterion |\n| --- | --- |\n| 1 | The round is logged |\n`,
    [...both, 'rule: The round is logged'],
  );
  reads(
    'holds them where its rows are sentences',
    '\n**Acceptance criteria:**\n\n| # | Rule |\n| --- | --- |\n| 1 | The round is logged |\n',
    ['rule: The round is logged'],
  );
});

describe('statements in the entry of a story', () => {
  const inEntry = (what: string, below: string, criteria: readonly string[]): void => {
    it(what, () => {
      expectItems('plan.md', `# Hut\n\n- ${story}${below}`, [{ criteria: [...criteria] }]);
    });
  };
  const told = '  - Guests are counted at ten\n  - A missing guest is named\n';
  const read = ['rule: Guests are counted at ten', 'rule: A missing guest is named'];
  inEntry('are its criteria', told, read);
  inEntry('are so beside its fields', `  - Priority: Must\n${told}`, read);
  inEntry('are none beside a remark', `${told}  - Note: the hut opens in May\n`, []);
  inEntry('are none beside a question', `${told}  - Who is to count them?\n`, []);
  inEntry('are none beside what is said of the work', `${told}  - Blocked until the key is found\n`, []);
  inEntry('are none where they say what to do', '  - Count the guests\n  - Name who is missing\n', []);
  inEntry('are none where they only name things', '  - first name and family name\n', []);
});

describe('a table that says that its rows are criteria', () => {
  const rows = '|---|---|\n| Guests are counted at ten | ✅ |\n| A missing guest is named | ❌ |\n';
  const read = both.map((text) => text.replace('checklist', 'rule'));
  reads('needs no label', `\n| Acceptance criterion | Met |\n${rows}`, read);
  reads('says so', `\n| What we saw | Met |\n${rows}`, []);
});

describe('criteria below headings of the ids of items', () => {
  const table = `# Hut\n\n| ID | Story |\n|---|---|\n| HUT-1 | ${story.trim()} |\n| HUT-2 | As a cook, I want to see the guests, so that I cook enough. |\n`;
  it('are those of the rows of a table', () => {
    expectItems(
      'hut.backlog.md',
      `${table}\n## Acceptance criteria\n\n### HUT-1\n\n${list}\n### HUT-9\n\n- Nobody is lost\n\n## Tests\n\n### HUT-2\n\n- Ten guests\n`,
      [
        { id: 'HUT-1', criteria: both.map((text) => text.replace('checklist', 'rule')) },
        { id: 'HUT-2', criteria: [] },
      ],
    );
  });
});
