import fc from 'fast-check';
import { kinds } from '../../src/core/model';

/** Words of a toy library, a ward and an allotment: plain ones, and those that trip a writer over. */
const things = [
  'the waiting list',
  'a toy',
  'the rota',
  'plot 12',
  'two keys',
  'a bed',
  'the water butt',
  'a reminder',
];
const verbs = ['reserve', 'swap', 'print', 'hand over', 'look up', 'mend', 'share', 'cancel'];
const roles = [
  'parent',
  'night nurse',
  'allotment holder',
  'volunteer',
  'editor',
  '夜勤の看護師',
  'أمين المكتبة',
];
const states = ['the shop is open', 'a toy is overdue', 'the bed is free', 'two people wait', 'it rains'];
const events = ['the parent comes back', 'a shift ends', 'the key is turned', 'somebody presses "Go"'];
const outcomes = [
  'the toy is marked as lent',
  'a mail goes out',
  'the plot turns green',
  'nobody else sees it',
];
const awkward = [
  '"quoted" twice',
  "the driver's list",
  'ratio 3:1',
  'either | or',
  '`code` in ticks',
  '- led by a dash',
  '# led by a hash',
  '1. led by a number',
  '*stars* and _lines_',
  '<b>tags</b> & ends',
  '[ ] an open box',
  'a link [here](there)',
  'C:\\temp\\new',
  'emoji 🎲 inside',
  'family 👨‍👩‍👧',
  'שלום עולם',
  'قائمة الانتظار',
  '图书馆的玩具',
  '  spaces around  ',
  'two\nlines',
  'tab\there',
  'ends with a colon:',
  'ends with a hash #',
  'null',
  'true',
  '0123',
  '=SUM(A1)',
  '@home',
  '"""',
  '---',
  '%',
  'é combining',
  'comma, semicolon; done',
];

const phrase = (...lists: readonly (readonly string[])[]): fc.Arbitrary<string> =>
  fc.tuple(...lists.map((list) => fc.constantFrom(...list))).map((words) => words.join(' '));

const title = fc.oneof(
  phrase(verbs, things).map((words) => words.charAt(0).toUpperCase() + words.slice(1)),
  fc.constantFrom(...awkward),
  phrase(things, awkward),
);

/** A story under keys of its own; parts of it are missing now and then. */
const story = fc.oneof(
  { weight: 1, arbitrary: fc.constant({}) },
  {
    weight: 4,
    arbitrary: fc.record(
      {
        i_want: phrase(verbs, things),
        as_a: fc.constantFrom(...roles),
        so_that: phrase(['I', 'nobody', 'we'], ['waits', 'is late', 'has to call'], ['', 'again', '🎲']),
      },
      { requiredKeys: ['i_want'] },
    ),
  },
);

const words = (list: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...list) },
    { weight: 1, arbitrary: phrase(list, awkward) },
  );

/** Several of one kind are a list. */
const steps = (list: readonly string[]): fc.Arbitrary<string | string[]> =>
  fc.oneof(words(list), fc.array(words(list), { minLength: 2, maxLength: 3 }));

const scenario = fc.record(
  {
    scenario: phrase(['Late', 'First', 'No'], ['toy', 'shift', 'plot 🎲', '"bed"']),
    given: steps(states),
    when: steps(events),
    then: steps(outcomes),
  },
  { requiredKeys: ['when', 'then'] },
);

const plainCriterion = fc.oneof(
  fc.constantFrom(...outcomes).map((text) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`),
  phrase(outcomes, awkward),
  fc.constantFrom(
    'When it rains the plot is closed',
    'THE Shop_System SHALL print a list',
    'Tests: all are green',
  ),
);

const criterion = fc.oneof(
  plainCriterion,
  scenario,
  fc.record(
    {
      id: fc.integer({ min: 1, max: 40 }).map((number) => `AC-${number}`),
      criterion: plainCriterion,
      met: fc.boolean(),
    },
    { requiredKeys: ['criterion'] },
  ),
);

const fields = fc.record(
  {
    priority: fc.constantFrom('Must', 'P1', 'high', '2', 'Won’t: later'),
    estimate: fc.constantFrom('3', '0.5', 'L', '13', 8),
    status: fc.constantFrom('todo', 'In Progress', 'done', '進行中'),
    owner: fc.constantFrom('Kim', 'Ada "Ace" Lund', '@sam'),
    sprint: fc.constantFrom('14', 'Sprint 3', 'Q3: spring'),
    tags: fc.constantFrom(['ui'], ['ui', 'shop'], ['spare parts'], []),
    depends_on: fc.constantFrom(['TOY-1'], ['TOY-1', 'TOY-2']),
    parent: fc.constantFrom('EPIC-4', 'Opening hours'),
    level: fc.constantFrom('PO', 'PM'),
    date: fc.constantFrom('2031-05-04', 'end of May'),
    parked_because: fc.constantFrom('waits for the board', 'too dear #1'),
  },
  { requiredKeys: [] },
);

const note = fc.oneof(
  phrase(things, ['are what people ask for.', 'come next year.']),
  fc.constantFrom(
    ...awkward,
    'Priority: low',
    'As a parent, I want to wait.',
    'Given it rains, when I go, then I am wet.',
  ),
);

const item = fc
  .record({
    type: fc.constantFrom(...kinds),
    title,
    story,
    description: fc.array(note, { maxLength: 2 }).map((notes) => notes.join('\n\n')),
    acceptance_criteria: fc.array(criterion, { maxLength: 4 }),
    fields,
  })
  .map(({ story: parts, fields: given, ...rest }) => ({ ...rest, ...parts, ...given }));

const ids = [
  (number: number): object => ({ id: `TOY-${number}` }),
  (number: number): object => ({ id: `US${number}` }),
  (number: number): object => ({ id: String(number) }),
  (number: number): object => ({ id: `1.${number}` }),
  (number: number): object => ({ id: `FR-00${number}` }),
  (number: number): object => ({ id: `Plot ${number}` }),
  (): object => ({}),
];

const section = fc.oneof(
  fc.constantFrom('Sprint 3', 'Later: 2032', '图书馆', '*New* | old', 'Notes', 'Tests', 'Backlog'),
  phrase(['Sprint', 'Door'], ['A', 'B', 'A']),
);

/** A backlog as a JSON file: believable items with awkward words in them, in sections or in none. */
export const backlog: fc.Arbitrary<{ readonly items: number; readonly source: string }> = fc
  .tuple(
    fc.array(fc.tuple(fc.option(section), fc.array(item, { minLength: 1, maxLength: 3 })), {
      minLength: 1,
      maxLength: 3,
    }),
    fc.constantFrom(...ids),
  )
  .map(([groups, id]) => {
    let count = 0;
    const sections = groups.map(([heading, items]) => ({
      ...(heading !== null && { title: heading }),
      items: items.map((one) => ({ ...id(++count), ...one })),
    }));
    return { items: count, source: JSON.stringify({ sections }, null, 2) };
  });
