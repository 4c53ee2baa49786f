import type { Portable } from './portable';
import type { Writer } from './writer';
import { lineOf, nameOf, sentenceOf, stepWords } from './wording';

/** The law of Spec Kit: priorities are P1 to P3, and a criterion is a numbered Given/When/Then. */
export const toSpecKit: Writer = {
  capacity: { fields: ['priority'], ids: false, kinds: false, notes: true, sections: false, situation: true },
  write(items, name) {
    const lines = [
      `# Feature Specification: ${name}`,
      '',
      '**Status**: Draft',
      '',
      '## User Scenarios & Testing *(mandatory)*',
      '',
    ];
    items.forEach((item, index) => lines.push(...storyLines(item, index + 1)));
    return [{ path: 'spec.md', text: `${lines.join('\n').trimEnd()}\n` }];
  },
};

function storyLines(item: Portable, number: number): string[] {
  const priority = item.fields.get('priority');
  const sentence = sentenceOf(item.story);
  return [
    `### User Story ${number} - ${nameOf(item)}${priority === undefined ? '' : ` (Priority: ${priority})`}`,
    '',
    ...(sentence === null ? [] : [sentence, '']),
    ...item.notes.flatMap((note) => [note, '']),
    ...(item.criteria.length === 0 ? [] : ['**Acceptance Scenarios**:', '']),
    ...item.criteria.map((criterion, index) => `${index + 1}. ${scenarioOf(criterion)}`),
    ...(item.criteria.length === 0 ? [] : ['']),
  ];
}

function scenarioOf(criterion: Portable['criteria'][number]): string {
  if (criterion.steps.length === 0) return lineOf(criterion);
  return stepWords(criterion.steps)
    .map(({ keyword, text }, index) => `**${index === 0 || keyword !== 'And' ? keyword : 'and'}** ${text}`)
    .join(', ');
}
