import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { BacklogFile, Item } from '../../src/core/model';
import { readBacklogFile } from '../../src/core/parse';
import type { Phrase, Span } from '../../src/core/phrase';
import { inEnglish } from '../../src/core/say';

const names = [
  'plan.md',
  'plan.yaml',
  'plan.json',
  'plan.jsonl',
  'plan.feature',
  'plan.csv',
  'plan.tsv',
  'plan.txt',
];

const samples: Readonly<Record<string, string>> = {
  'plan.md':
    '# Backlog\n\n## US-1: Renew a loan\n\nAs a reader, I want to renew a loan, so that I keep the book.\n\n- [ ] AC-1: The due date moves\n',
  'plan.yaml':
    'items:\n  - id: US-1\n    title: "Renew \\u00e0 loan"\n    as_a: reader\n    i_want: >\n      to renew\n      a loan\n    acceptance_criteria:\n      - Given a loan, when I renew it, then the due date moves\n      - given: a loan\n        when: renewed\n        then: [shown, mailed]\n',
  'plan.json':
    '{"userStories": [{"id": "US-1", "title": "Renew", "description": "As a reader, I need to renew.\\nSoon.", "acceptanceCriteria": ["The \\"due\\" date moves"], "passes": false}]}',
  'plan.jsonl':
    '{"id": "a-1", "title": "Renew", "status": "open"}\n{"id": "a-2", "title": "Return", "status": "open"}\n',
  'plan.feature':
    '@US-1 @priority:high\nFeature: Renew\n  As a reader\n  I want to renew\n\n  Scenario Outline: In time\n    Given a <loan>\n    """\n    text\n    """\n    When I renew\n    Then it is <shown>\n\n    Examples:\n      | loan | shown |\n      | book | yes   |\n',
  'plan.csv':
    'ID,Type,Summary,Description,Acceptance Criteria,Story Points\nUS-1,Story,Renew,"As a reader, I want to ""renew""","- The date\n- A mail",3\n',
  'plan.tsv': 'Key\tIssue Type\tSummary\nUS-1\tStory\tRenew\n',
  'plan.txt': 'US-1: As a reader, I want to renew a loan, so that I keep the book.\n',
};

const pieces = [
  '\t',
  '\r',
  '\n',
  '\r\n',
  '\0',
  '\uFEFF',
  '\uFFFD',
  '"',
  "'",
  '"""',
  '```',
  '- ',
  '  ',
  ': ',
  ',',
  '{',
  '}',
  '[',
  ']',
  '|',
  '>',
  '&a',
  '*a',
  '<<: ',
  '#',
  '@',
  '\\',
  '\\u12',
  'Feature: ',
  'Scenario: ',
  'Given ',
  '---\n',
  '<!--',
  '**',
  '\ud83d',
  'As a ',
  'I want ',
  'so that ',
  'AC: ',
  'id',
  'title: ',
];

describe('any reader, on any text', () => {
  for (const name of names) {
    it(`reads what it can of ${name} with pieces put in, taken out and cut off`, () => {
      const sample = samples[name] ?? '';
      const edit = fc.tuple(fc.nat(sample.length), fc.nat(12), fc.constantFrom(...pieces));
      const text = fc
        .tuple(fc.array(edit, { maxLength: 8 }), fc.nat(sample.length))
        .map(([edits, cut]) =>
          edits
            .reduce((source, [at, gone, put]) => source.slice(0, at) + put + source.slice(at + gone), sample)
            .slice(0, cut + 40),
        );
      fc.assert(
        fc.property(text, (source) => {
          checkPlaces(readBacklogFile(name, source));
        }),
        { numRuns: 200, seed: 7 },
      );
    });

    it(`reads ${name} of any characters`, () => {
      const text = fc.oneof(
        fc.array(fc.nat(0x10ffff), { maxLength: 200 }).map((codes) => String.fromCodePoint(...codes)),
        fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((list) => list.join('')),
      );
      fc.assert(
        fc.property(text, (source) => {
          checkPlaces(readBacklogFile(name, source));
        }),
        { numRuns: 150, seed: 11 },
      );
    });

    for (const [what, source] of [
      ['one line of a million characters', 'As a reader, I want to renew. '.repeat(33_334)],
      ['many opening brackets', '['.repeat(30_000)],
      ['many quotes', '"'.repeat(30_000)],
      ['many open objects', '{"a":'.repeat(15_000)],
      ['many commas', ','.repeat(30_000)],
      ['many broken lines', 'Given a: b "c\n'.repeat(6_000)],
      ['many indents', Array.from({ length: 400 }, (_, depth) => `${' '.repeat(depth)}- a:\n`).join('')],
      ['UTF-16 that was read as UTF-8', (samples[name] ?? '').replace(/./g, '$&\0')],
      [
        'a sample with line ends of three kinds',
        (samples[name] ?? '').replace(/\n/g, (_, at: number) => ['\n', '\r\n', '\r'][at % 3] ?? '\n'),
      ],
    ] as const) {
      it(`reads ${name} with ${what} in a few seconds`, () => {
        const start = performance.now();
        checkPlaces(readBacklogFile(name, source));
        assert.ok(performance.now() - start < 5000, `took ${Math.round(performance.now() - start)} ms`);
      });
    }
  }
});

/** Every place lies in the source, in order; words that stand there one to one are the words. */
function checkPlaces(file: BacklogFile): void {
  const { source } = file;
  const isPlace = ({ start, end }: Span): void => {
    assert.ok(
      start >= 0 && start <= end && end <= source.length,
      `${file.path}: ${start}–${end} of ${source.length}`,
    );
  };
  for (const { at, message: saying } of file.unreadable) {
    isPlace(at);
    const message = saying(inEnglish);
    assert.ok(message.length > 10 && message.length <= 90, message);
  }
  for (const item of file.items) {
    isPlace(item.span);
    for (const phrase of phrasesOf(item)) {
      isPlace(phrase);
      if (!phrase.pieces) assert.equal(spaced(phrase.text), spaced(source.slice(phrase.start, phrase.end)));
      for (const piece of phrase.pieces ?? [])
        isPlace({ start: piece.source, end: piece.source + piece.width });
    }
  }
}

/** A line end inside a phrase may read as a space. */
function spaced(text: string): string {
  return text.replace(/\s/g, ' ');
}

function phrasesOf({ id, title, story, criteria, notes, fields }: Item): Phrase[] {
  const parts = story ? [story.text, story.role, story.need, story.benefit, story.situation] : [];
  const all = [id, title, ...parts, ...notes, ...fields.map(({ value }) => value)];
  return [
    ...all.flatMap((phrase) => phrase ?? []),
    ...criteria.flatMap(({ text, steps }) => [text, ...steps.map((step) => step.text)]),
  ];
}
