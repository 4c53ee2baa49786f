import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lint } from '../../src/core/lint';
import type { BacklogFile, Item } from '../../src/core/model';
import { readBacklogFile } from '../../src/core/parse';
import { spoken } from './spoken';

/** A sentence without the bars around its parts, and the parts. */
function taken(marked: string): { text: string; parts: (string | null)[] } {
  const pieces = marked.split('|');
  const parts = [1, 3, 5].map((at) => pieces[at] ?? null);
  return { text: pieces.join(''), parts };
}

function partsOf({ story }: Item): (string | null)[] {
  return [story?.role, story?.need, story?.benefit].map((part) => part?.text ?? null);
}

function expectPlaces({ source, items }: BacklogFile): void {
  for (const { story, criteria } of items) {
    for (const part of [story?.role, story?.need, story?.benefit, ...criteria.map(({ text }) => text)]) {
      if (part && !part.pieces) assert.equal(source.slice(part.start, part.end), part.text);
    }
  }
}

function criteriaOf({ criteria }: Item): string[] {
  return criteria.map(({ form, text }) => `${form}: ${text.text}`);
}

function fieldsOf({ fields }: Item): string[] {
  return fields.map(({ name, value }) => `${name}: ${value.text}`);
}

for (const words of spoken) {
  const { language, criteria, scenario, steps, fields, keys, heads } = words;
  const full = taken(words.story);
  const wish = taken(words.wish);
  const plainLines = taken(words.lines.join('\n').replaceAll('**', ''));
  const expectedFields = ['priority', 'estimate', 'status'].map(
    (name, at) => `${name}: ${fields[at]?.[1] ?? ''}`,
  );

  describe(`a backlog in ${language}`, () => {
    it('has stories of one line under headings, with fields and a list of criteria', () => {
      const source = `# ${words.stories}

## HS-1: 30 kg

${full.text}

${fields.map(([label, value]) => `- **${label}:** ${value}`).join('\n')}

### ${words.criteriaLabel}

- [ ] ${criteria[0]}
- [x] ${criteria[1]}
- [ ] ${scenario}

### ${words.done}

- [ ] 1
- [ ] 2

## HS-2: 3 kg

${wish.text}

**${words.criteriaLabel}**

1. ${criteria[0]}
2. ${criteria[1]}
`;
      const file = readBacklogFile('bees.md', source);
      assert.equal(file.language, language);
      assert.deepEqual(file.items.map(partsOf), [full.parts, wish.parts]);
      assert.deepEqual(file.items.map(criteriaOf), [
        [`checklist: ${criteria[0]}`, `checklist: ${criteria[1]}`, `gherkin: ${scenario}`],
        [`rule: ${criteria[0]}`, `rule: ${criteria[1]}`],
      ]);
      assert.deepEqual(file.items.map(fieldsOf), [expectedFields, []]);
      expectPlaces(file);
    });

    it('has stories over three lines in bold, with a label inside the paragraph and steps as lines', () => {
      const source = `## ${words.stories}

### 1. 30 kg

${words.lines.join('  \n').replaceAll('|', '')}

**${words.criteriaLabel}:**

${steps.map((step) => `- ${step}`).join('\n')}
`;
      const file = readBacklogFile('bees.md', source);
      assert.deepEqual(file.items.map(partsOf), [plainLines.parts]);
      assert.deepEqual(
        file.items.map(({ criteria: all }) => all.map(({ form, steps: own }) => [form, own.length])),
        [[['gherkin', 3]]],
      );
      assert.deepEqual(
        file.items[0]?.criteria[0]?.steps.map(({ kind }) => kind),
        ['given', 'when', 'then'],
      );
      expectPlaces(file);
    });

    it('has stories in a list, behind a label, with nested criteria', () => {
      const source = `# ${words.stories}

- **${words.storyLabel}:** ${full.text}
  - ${words.criteriaLabel}:
    - ${criteria[0]}
    - ${criteria[1]}
- **${words.storyLabel}**: ${wish.text}
`;
      const file = readBacklogFile('bees.md', source);
      assert.deepEqual(file.items.map(partsOf), [full.parts, wish.parts]);
      assert.deepEqual(file.items.map(criteriaOf), [criteria.map((one) => `rule: ${one}`), []]);
      expectPlaces(file);
    });

    it('has stories in a table', () => {
      const rows = [full, wish].map(
        ({ text }, at) =>
          `| HS-${at + 1} | ${at} kg | ${text} | ${criteria[at] ?? ''} | ${fields[0]?.[1] ?? ''} |`,
      );
      const source = `# ${words.stories}

| ID | ${heads.join(' | ')} |
| --- | --- | --- | --- | --- |
${rows.join('\n')}
`;
      const file = readBacklogFile('bees.md', source);
      assert.deepEqual(
        file.items.map(({ id }) => id?.text),
        ['HS-1', 'HS-2'],
      );
      assert.deepEqual(file.items.map(partsOf), [full.parts, wish.parts]);
      assert.deepEqual(
        file.items.map(({ criteria: all }) => all.map(({ text }) => text.text)),
        [[criteria[0]], [criteria[1]]],
      );
    });

    it('has stories as YAML with keys of its own', () => {
      const [title, role, need, benefit, list] = keys;
      const source = `items:
  - id: HS-1
    ${title}: 30 kg
    ${role}: ${full.parts[0] ?? ''}
    ${need}: ${full.parts[1] ?? ''}
    ${benefit}: ${full.parts[2] ?? ''}
    ${list}:
      - ${criteria[0]}
      - "${scenario}"
`;
      const file = readBacklogFile('bees.backlog.yml', source);
      assert.deepEqual(file.items.map(partsOf), [full.parts]);
      assert.deepEqual(file.items.map(criteriaOf), [[`rule: ${criteria[0]}`, `gherkin: ${scenario}`]]);
      assert.equal(file.items[0]?.title?.text, '30 kg');
    });

    it('has stories as rows of an export', () => {
      const source = `ID,${heads.join(',')}
HS-1,30 kg,"${full.text}","- ${criteria[0]}
- ${criteria[1]}",1
HS-2,3 kg,"${wish.text}",,2
`;
      const file = readBacklogFile('bees.csv', source);
      assert.deepEqual(file.items.map(partsOf), [full.parts, wish.parts]);
      assert.deepEqual(file.items.map(criteriaOf), [criteria.map((one) => `rule: ${one}`), []]);
      assert.deepEqual(file.items.map(fieldsOf), [['priority: 1'], ['priority: 2']]);
    });

    it('is offered a benefit in its own words, in every format that can hold one', () => {
      for (const [path, source] of [
        ['bees.md', `## HS-2: 3 kg\n\n${wish.text}\n`],
        ['bees.stories.txt', `${wish.text}\n`],
        [
          'bees.backlog.json',
          JSON.stringify({ stories: [{ id: 'HS-2', title: '3 kg', description: wish.text, status: 'x' }] }),
        ],
      ] as const) {
        const file = readBacklogFile(path, source, { layout: 'auto', language });
        const [finding] = lint({ files: [file] }).filter(({ rule }) => rule === 'story-missing-benefit');
        const [suggestion] = finding?.suggestions ?? [];
        assert.ok(suggestion, path);
        assert.equal(suggestion.title, words.addBenefit);
        const opening = /"(?<opening>[^…]*?) ?…/.exec(words.addBenefit)?.groups?.['opening'] ?? '';
        assert.ok(suggestion.edits[0]?.text.includes(opening), path);
      }
    });
  });
}
