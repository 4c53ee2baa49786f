import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseConfig } from '../../src/core/config';
import { inEnglish } from '../../src/core/say';

/** What a person gets wrong, with «the words that are underlined», and what they are told. */
const mistakes: readonly { text: string; message: string; file?: string }[] = [
  {
    text: 'rules:\n  «story-missing-benefits»: off\n',
    message: 'Unknown rule "story-missing-benefits". Did you mean "story-missing-benefit"?',
  },
  { text: 'rules:\n  «made-up-entirely»: off\n', message: 'Unknown rule "made-up-entirely".' },
  {
    text: 'rules:\n  story-missing-benefit: «warn»\n',
    message: 'Write one of: off, information, warning, error.',
  },
  {
    text: 'rules:\n  story-missing-benefit: «waring»\n',
    message: 'Unknown value "waring". Did you mean "warning"?',
  },
  {
    text: '«rule»:\n  story-missing-benefit: off\n',
    message: 'Unknown setting "rule". Did you mean "rules"?',
  },
  {
    text: 'rules:\n«\tstory-missing-benefit: off»\n',
    message: 'Indent with spaces: a tab may not stand here.',
  },
  {
    text: 'language: de\n«language: en»\n',
    message: 'language stands here a second time. Put both together.',
  },
  { text: '«just a sentence»\n', message: 'Write "name: value" lines here.' },
  { text: 'rules: «all»\n', message: 'Write "name: value" lines here.' },
  { text: 'rules:\n  «story-missing-benefit:off»\n', message: 'A space is missing behind the colon.' },
  {
    text: 'rules:\n  «- story-missing-benefit: off\n»',
    message: 'Write "name: value" lines here, without dashes.',
  },
  { text: 'include:\n  - «**/*.md»\n', message: 'Put quotes around this: a value cannot begin with *' },
  {
    text: 'exclude: «"!docs"»\n',
    message: 'A glob cannot begin with "!": say under "exclude" what is left out.',
  },
  {
    text: 'include: «"docs/*.md, plan.md"»\n',
    message: 'Put brackets around several: ["docs/*.md", "plan.md"].',
  },
  { text: 'team:\n  priorities: «Must, Should»\n', message: 'Put brackets around several: [Must, Should].' },
  { text: 'team:\n  estimates: «1, 2, 3»\n', message: 'Put brackets around several: [1, 2, 3].' },
  { text: 'extends: «strict, ears»\n', message: 'Put brackets around several: [strict, ears].' },
  {
    text: 'include: «../plan/*.md»\n',
    message: 'A glob starts from the folder of the configuration and cannot leave it.',
  },
  {
    text: 'overrides:\n  - files: «C:\\plan\\*.md»\n',
    message: 'A glob starts from the folder of the configuration and cannot leave it.',
  },
  {
    text: 'rules:\n  «story-missing-benefit»:\n  story-not-atomic: off\n',
    message: 'A value is missing behind story-missing-benefit.',
  },
  { text: 'include: «5»\n', message: 'Write a glob here: docs/**/*.md.' },
  { text: 'exclude: [build, «7»]\n', message: 'Write a glob here: docs/**/*.md.' },
  {
    text: '{«"rules"»:}\n',
    file: 'backlog-lens.config.json',
    message: 'A value is missing behind rules.',
  },
  { text: 'include: «"*.{md,txt"»\n', message: 'The brackets {} in this glob do not match.' },
  {
    text: '{\n  «// ours\n  "language"»: "de"\n}\n',
    file: 'backlog-lens.config.json',
    message: 'JSON holds no comments. A YAML configuration does.',
  },
  {
    text: '{\n  «/* ours */ "language"»: "de"\n}\n',
    file: 'backlog-lens.config.json',
    message: 'JSON holds no comments. A YAML configuration does.',
  },
  // What is not closed is told where it begins.
  {
    text: '«{»\n  "rules": {\n    "story-missing-benefit": "off"\n  }\n',
    file: 'backlog-lens.config.json',
    message: 'A closing } is missing.',
  },
  {
    text: '{\n  "rules": «{»\n    "story-missing-benefit": "off"\n\n',
    file: 'backlog-lens.config.json',
    message: 'A closing } is missing.',
  },
  {
    text: '{\n  "include": «["docs",»\n  "language": "de"\n}\n',
    file: 'backlog-lens.config.json',
    message: 'A closing ] is missing.',
  },
  { text: 'team:\n  roles: [nurse]\n  tracker: «"https:»\n', message: 'A closing quote is missing.' },
  { text: 'overrides:\n  - «rules: {}\n»', message: '"files" is missing.' },
  { text: 'team:\n  largestEstimate: «many»\n', message: 'Write a number from 0 on.' },
  { text: 'team:\n  largestEstimate: «"8"»\n', message: 'Write this number without quotes.' },
  { text: 'team:\n  estimates: [1, «-2», 3]\n', message: 'Write a number from 0 on.' },
  {
    text: 'team:\n  estimates: «[S, M, L, XL]»\n',
    message: 'A scale is of numbers: 1, 2, 3, 5, 8. Sizes such as S, M and L need none.',
  },
  {
    text: 'team:\n  estimates: [1, 2, «large»]\n',
    message: 'A scale is of numbers: 1, 2, 3, 5, 8. Sizes such as S, M and L need none.',
  },
  { text: 'include: «[2024, 2025]»\n', message: 'Write a glob here: docs/**/*.md.' },
  {
    text: '«severity»: warning\n',
    message:
      'Unknown setting "severity". There are extends, rules, overrides, include, exclude, language, layout, team.',
  },
  {
    text: 'overrides:\n  - files: ideas\n    «exclude»: ideas/old\n',
    message: 'Unknown setting "exclude". There are files, rules, language, layout.',
  },
  { text: 'team:\n  roles:\n    - nurse\n    - «[]»\n', message: 'Write a text here.' },
  {
    text: 'team:\n  tracker: «https://tracker.example.org/browse/»\n',
    message: 'Write an address with {id} in it: https://tracker.example.org/browse/{id}.',
  },
  {
    text: 'language: «german»\n',
    message: 'Write one of: auto, en, de, fr, es, pt, it, nl, pl, ja, zh, ru.',
  },
  {
    text: '{\n  "layout": «"spec-kid"»\n}\n',
    file: 'backlog-lens.config.json',
    message: 'Unknown value "spec-kid". Did you mean "spec-kit"?',
  },
];

const syntax: readonly (readonly [message: string, ...texts: string[]])[] = [
  ['A closing } is missing.', 'rules: {a: off\n'],
  ['A closing ] is missing.', 'include: [\n', 'include: [docs\nlanguage: de\n'],
  ['A closing quote is missing.', 'language: "de\n'],
  ['A colon or a comma is missing at the end of this line.', 'rules\n  a: off\n', '{\n"a": 1\n"b": 2\n}'],
  ['A comma or a colon is missing here.', '{"rules" 1}'],
  [
    'A colon too many: begin a new line at the right column, or put quotes around the value.',
    'rules: a: off\n',
    'rules:\n a: off\n   b: off\n',
  ],
  ['Lines that belong together begin at the same column.', 'rules:\n  a: off\n b: off\n'],
  ['Put quotes around this: a value cannot begin with @', 'include: @plan\n'],
  ['Put quotes around this: a value cannot begin with *', 'include: *\n'],
  ['Put quotes around this: a value cannot begin with !', 'exclude: !docs\n'],
  [
    'This does not belong here. Look for a quote, a bracket or a comma before it.',
    '{"a": 1}}',
    "a: 'it's'\n",
  ],
  [
    'JSON holds no comments. A YAML configuration does.',
    '{"language": "de" // Bern\n}',
    '// Bern\n{"language": "de"}',
  ],
  [
    'Here a comment begins with "#".',
    '// Bern\nlanguage: de\n',
    'rules:\n  // calm\n  story-not-atomic: off\n',
  ],
  ['Put quotes around this: a name is a single text.', '[a, b]: off\n'],
  [
    'Write single quotes around this: in double ones "\\" begins a sign of its own.',
    'include: "docs\\*.md"\n',
  ],
  ['The file ends above "---": what follows is not read.', 'language: de\n---\nlayout: kiro\n'],
];

describe('a mistake in the configuration', () => {
  for (const { text, message, file = 'backlog-lens.config.yml' } of mistakes) {
    it(`is told once: ${message}`, () => {
      const { problems } = parseConfig(text.replace(/[«»]/g, ''), file);
      assert.deepEqual(
        problems.map((problem) => problem.message(inEnglish)),
        [message],
      );
      const start = text.indexOf('«');
      assert.deepEqual(problems[0]?.at, { start, end: text.indexOf('»') - 1 });
    });
  }

  for (const [message, ...texts] of syntax) {
    it(`in the syntax is told once, and nothing is read: ${message}`, () => {
      for (const text of texts) {
        const { value, problems } = parseConfig(text, 'backlog-lens.config.yml');
        assert.deepEqual(
          problems.map((problem) => problem.message(inEnglish)),
          [message],
          text,
        );
        assert.deepEqual(value, {});
      }
    });
  }

  it('is told at each of several places where something else is right', () => {
    const { value, problems } = parseConfig('team:\n  estimates: [S, 3, L]\n', 'x.yml');
    assert.equal(problems.length, 2);
    assert.deepEqual(value.team?.estimates, [3]);
  });

  it('in every entry of a list leaves the default in force', () => {
    const { value } = parseConfig('include: [1, 2]\nexclude: []\nteam:\n  estimates: [S, M]\n', 'x.yml');
    assert.deepEqual(value, { exclude: [], team: {} });
  });

  it('leaves what is right in force', () => {
    const { value } = parseConfig('language: de\nrules:\n  nonsense: off\nlayout: kiro\n', 'x.yml');
    assert.equal(value.language, 'de');
    assert.equal(value.layout, 'kiro');
  });

  it('is none where there is nothing yet', () => {
    for (const text of [
      '',
      '# nothing yet\n',
      'rules:\n',
      'rules:\n  # story-missing-benefit: off\n',
      '{}',
    ]) {
      assert.deepEqual(parseConfig(text, 'x.yml').problems, [], text);
    }
  });

  it('is none in JSON that is indented with tabs', () => {
    const text = '{\n\t"rules": {\n\t\t"story-missing-benefit": "off"\n\t}\n}\n';
    assert.deepEqual(parseConfig(text, 'backlog-lens.config.json').problems, []);
  });
});
