import { fieldNames } from '../model';
import type { Portable } from './portable';
import type { Writer } from './writer';
import { lineOf, nameOf, sentenceOf } from './wording';

/** Hand-written Markdown: a heading for each section and item, the sentence, fields in bold, criteria as check boxes. */
export const toMarkdown: Writer = {
  capacity: { fields: fieldNames, ids: true, kinds: true, notes: true, sections: true, situation: true },
  write(items, name) {
    const lines: string[] = [`# ${name}`, ''];
    let section = '';
    for (const item of items) {
      const heading = item.section.filter((title) => title !== name).join(' / ');
      if (heading !== section && heading !== '') lines.push(`## ${heading}`, '');
      section = heading;
      lines.push(...itemLines(item));
    }
    return [{ path: 'backlog.md', text: `${lines.join('\n').trimEnd()}\n` }];
  },
};

function itemLines(item: Portable): string[] {
  const sentence = sentenceOf(item.story);
  const fields = [...item.fields].map(
    ([name, value]) => `- **${name.charAt(0).toUpperCase()}${name.slice(1)}:** ${value}`,
  );
  const type = item.kind === 'story' ? [] : [`- **Type:** ${item.kind}`];
  const criteria = item.criteria.map((criterion) => `- [ ] ${lineOf(criterion)}`);
  return [
    `### ${item.id === null ? '' : `${item.id}: `}${nameOf(item)}`,
    '',
    ...(sentence === null ? [] : [sentence, '']),
    ...item.notes.flatMap((note) => [note, '']),
    ...block([...type, ...fields]),
    ...(criteria.length === 0 ? [] : ['**Acceptance criteria:**', '', ...criteria, '']),
  ];
}

function block(lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [...lines, ''];
}
