import type { Portable } from './portable';
import type { Writer } from './writer';
import { nameOf, stepWords, wish, withArticle } from './wording';

/** A feature file for each item: the story as its narrative, criteria as scenarios. */
export const toGherkin: Writer = {
  capacity: { fields: ['tags'], ids: true, kinds: false, notes: true, sections: false, situation: false },
  write: (items) =>
    items.map((item, index) => ({ path: `${fileName(item, index)}.feature`, text: featureOf(item) })),
};

function featureOf(item: Portable): string {
  const { id, story, notes, criteria, fields } = item;
  const tags = [...(id === null ? [] : [id]), ...(fields.get('tags')?.split(/[,;\s]+/) ?? [])].filter(
    Boolean,
  );
  const narrative = [
    ...(story?.benefit ? [`In order that ${story.benefit}`] : []),
    ...(story?.role ? [`As ${withArticle(story.role)}`] : []),
    ...(story?.need ? [`I want ${wish(story.need)}`] : []),
  ];
  const lines = [
    ...(tags.length > 0 ? [tags.map((tag) => `@${tag.replace(/[\s@]/g, '-')}`).join(' ')] : []),
    `Feature: ${nameOf(item)}`,
    ...[...narrative, ...notes].map((line) => `  ${line}`),
  ];
  for (const { text, name, steps } of criteria) {
    lines.push('', `  Scenario: ${steps.length === 0 ? text : (name ?? steps.at(-1)?.text ?? text)}`);
    lines.push(...stepWords(steps).map((step) => `    ${step.keyword} ${step.text}`));
  }
  return `${lines.join('\n')}\n`;
}

/** A name that every file system takes. */
export function fileName(item: Portable, index: number): string {
  const words = `${item.id ?? index + 1} ${nameOf(item)}`.normalize('NFKD').toLowerCase();
  return words
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
}
