import { earsOf } from './ears';
import type { Portable } from './portable';
import type { Writer } from './writer';
import { nameOf, sentenceOf } from './wording';

/** The law of Kiro: numbered requirements with a user story and numbered EARS criteria. */
export const toKiro: Writer = {
  capacity: { fields: [], ids: false, kinds: false, notes: true, sections: false, situation: true },
  write(items, name) {
    const system = `${name.replace(/[^\p{L}\p{N}]+/gu, '_').replace(/^_+|_+$/g, '') || 'Product'}_System`;
    const lines = [
      '# Requirements Document',
      '',
      '## Introduction',
      '',
      `${name}.`,
      '',
      '## Requirements',
      '',
    ];
    items.forEach((item, index) => lines.push(...requirementLines(item, index + 1, system)));
    return [{ path: 'requirements.md', text: `${lines.join('\n').trimEnd()}\n` }];
  },
};

function requirementLines(item: Portable, number: number, system: string): string[] {
  const sentence = sentenceOf(item.story);
  const criteria = item.criteria.map((criterion, index) => `${index + 1}. ${earsOf(criterion, system)}`);
  return [
    `### Requirement ${number}: ${nameOf(item)}`,
    '',
    ...(sentence === null ? [] : [`**User Story:** ${sentence}`, '']),
    ...item.notes.flatMap((note) => [note, '']),
    ...(criteria.length === 0 ? [] : ['#### Acceptance Criteria', '', ...criteria, '']),
  ];
}
