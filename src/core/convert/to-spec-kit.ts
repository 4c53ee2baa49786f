import { markupAspects, placesFor, storyAspects } from './aspects';
import { fileStem } from './file-name';
import { markdownText, notesAround, storyParagraph } from './markdown-text';
import type { Portable, PortableCriterion } from './portable';
import { lineOf, stepWords } from './wording';
import type { Writer } from './writer';

/** The law of Spec Kit: stories are numbered, priorities are P1 to P3, and a criterion is a numbered Given/When/Then. */
export const toSpecKit: Writer = {
  isMarkdown: true,
  places: [
    ...placesFor(...storyAspects, 'criteria', 'criterion ids', 'notes', ...markupAspects),
    { aspect: 'priority', only: 'P0–P9', takes: (value) => /^P\d$/.test(value) },
  ],
  write(items, name) {
    const lines = [
      `# Feature Specification: ${markdownText(name)}`,
      '',
      '**Status**: Draft',
      '',
      '## User Scenarios & Testing *(mandatory)*',
      '',
    ];
    items.forEach((item, index) => lines.push(...storyLines(item, index + 1)));
    return [{ path: `specs/001-${fileStem(name)}/spec.md`, text: `${lines.join('\n').trimEnd()}\n` }];
  },
};

function storyLines(item: Portable, number: number): string[] {
  const { title, criteria, fields, written } = item;
  const priority = fields.get('priority') ?? '';
  const scenarios = criteria.map(
    (criterion, index) => `${index + 1}. ${scenarioOf(criterion, written?.criteria[index])}`,
  );
  const { before, behind } = notesAround(item, 4);
  return [
    `### User Story ${number} - ${markdownText(title, written?.title)}${/^P\d$/.test(priority) ? ` (Priority: ${priority})` : ''}`,
    '',
    ...storyParagraph(item, false),
    ...before,
    ...(scenarios.length === 0 ? [] : ['**Acceptance Scenarios**:', '', ...scenarios, '']),
    ...behind,
  ];
}

function scenarioOf(criterion: PortableCriterion, written = criterion): string {
  const { id, steps } = criterion;
  if (steps.length === 0) return markdownText(lineOf(criterion), lineOf(written));
  const words = stepWords(criterion).map(
    ({ keyword, text, isAnd }, index) =>
      `**${isAnd ? keyword.toLowerCase() : keyword}** ${markdownText(text, written.steps[index]?.text)}`,
  );
  return `${id === null ? '' : `${id}: `}${words.join(', ')}`;
}
