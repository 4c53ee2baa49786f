import { placesFor } from './aspects';
import { earsOf } from './ears';
import { fileStem } from './file-name';
import { markdownText, notesAround, storyParagraph } from './markdown-text';
import type { Portable } from './portable';
import { sentenceOfSteps } from './wording';
import type { Writer } from './writer';

/** The law of Kiro: numbered requirements with a user story and numbered EARS criteria. */
export const toKiro: Writer = {
  places: placesFor('title', 'role, need and benefit', 'situation', 'criteria', 'notes'),
  write(items, name) {
    const lines = [
      '# Requirements Document',
      '',
      '## Introduction',
      '',
      `${markdownText(name)}.`,
      '',
      '## Requirements',
      '',
    ];
    items.forEach((item, index) => lines.push(...requirementLines(item, index + 1)));
    return [
      { path: `.kiro/specs/${fileStem(name)}/requirements.md`, text: `${lines.join('\n').trimEnd()}\n` },
    ];
  },
};

function requirementLines(item: Portable, number: number): string[] {
  const criteria = item.criteria.map(
    (criterion, index) =>
      `${index + 1}. ${markdownText(earsOf(criterion) ?? sentenceOfSteps(criterion.steps))}`,
  );
  const { before, behind } = notesAround(item, 4);
  return [
    `### Requirement ${number}: ${markdownText(item.title)}`,
    '',
    ...storyParagraph(item.story, true),
    ...before,
    ...(criteria.length === 0 ? [] : ['#### Acceptance Criteria', '', ...criteria, '']),
    ...behind,
  ];
}
