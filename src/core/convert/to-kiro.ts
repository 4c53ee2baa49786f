import { markupAspects, placesFor, storyAspects } from './aspects';
import { earsOf } from './ears';
import { fileStem } from './file-name';
import { markdownText, notesAround, storyParagraph } from './markdown-text';
import type { Portable, PortableCriterion } from './portable';
import { sentenceOfSteps } from './wording';
import type { Writer } from './writer';

/** The law of Kiro: numbered requirements with a user story and numbered EARS criteria. */
export const toKiro: Writer = {
  isMarkdown: true,
  places: placesFor(...storyAspects, 'criteria', 'notes', ...markupAspects),
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
  const { written } = item;
  const criteria = item.criteria.map((criterion, index) => {
    const asWritten = written?.criteria[index];
    return `${index + 1}. ${markdownText(sentenceOf(criterion), asWritten && sentenceOf(asWritten))}`;
  });
  const { before, behind } = notesAround(item, 4);
  return [
    `### Requirement ${number}: ${markdownText(item.title, written?.title)}`,
    '',
    ...storyParagraph(item, true),
    ...before,
    ...(criteria.length === 0 ? [] : ['#### Acceptance Criteria', '', ...criteria, '']),
    ...behind,
  ];
}

function sentenceOf(criterion: PortableCriterion): string {
  return earsOf(criterion) ?? sentenceOfSteps(criterion);
}
