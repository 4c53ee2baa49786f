import { fieldNames, type Kind } from '../model';
import { generic } from '../parse/layouts/generic';
import { readTitleSuffix } from '../parse/markdown/item/read-fields';
import { aspects, placesFor, type Aspect } from './aspects';
import { fileStem } from './file-name';
import { markdownText, notesAround, storyParagraph } from './markdown-text';
import type { Portable, PortableCriterion } from './portable';
import { lineOf, sentenceOf, stepLines } from './wording';
import type { Writer } from './writer';
import { labelsIn } from './labels-in';

/** Headings go six levels deep: the title of the file, sections, the item and its notes. */
const deepestSection = 3;

/** Hand-written Markdown: a heading for each section and item, fields in bold, the sentence, criteria as check boxes. */
export const toMarkdown: Writer = {
  isMarkdown: true,
  places: [
    ...placesFor(...aspects.filter((aspect) => aspect !== 'section' && !isField(aspect))),
    { aspect: 'section', only: 'three deep', takes: (_, { section }) => isSectionHeld(section) },
    ...fieldNames.map((aspect) => ({ aspect, only: 'one line', takes: isFieldHeld })),
  ],
  write(items, name) {
    const lines: string[] = [`# ${markdownText(isHeadingOfItem(name) ? `Backlog of ${name}` : name)}`, ''];
    let open: readonly string[] = [];
    for (const item of items) {
      const section = item.section.filter((title) => !isHeadingOfItem(title)).slice(0, deepestSection);
      const shared = section.findIndex((title, index) => title !== open[index]);
      const from = shared < 0 ? section.length : shared;
      section.slice(from).forEach((title, index) => {
        lines.push(`${'#'.repeat(from + index + 2)} ${markdownText(title)}`, '');
      });
      open = section;
      lines.push(...itemLines(item, section.length + 2));
    }
    return [{ path: `${fileStem(name)}.backlog.md`, text: `${lines.join('\n').trimEnd()}\n` }];
  },
};

function itemLines(item: Portable, level: number): string[] {
  const { id, kind, title, fields, criteria, written, language } = item;
  const labels = labelsIn(language);
  const heading = id === null ? title : `${id}: ${title}`;
  const isClear = isRead(heading, id, title, kind);
  const titleText = markdownText(title, written?.title);
  const headingText = id === null ? titleText : markdownText(heading, `${id}: ${written?.title ?? title}`);
  const given: [string, string][] = [
    [labels.type, kind],
    ...(isClear || id === null ? [] : [['ID', markdownText(id)] satisfies [string, string]]),
    ...(isClear ? [] : [['Title', titleText] satisfies [string, string]]),
    ...[...fields].map(([name, value]): [string, string] => [
      labels[name],
      markdownText(value, written?.fields.get(name)),
    ]),
  ];
  // A heading that is the story, with no id before it, would be read as a story beside the one below it.
  const isToldAbove =
    (id === null || !isClear) && withoutStop(sentenceOf(item.story) ?? '') === withoutStop(title);
  const { before, behind } = notesAround(item, level + 1);
  return [
    `${'#'.repeat(level)} ${isClear ? headingText : titleText}`,
    '',
    ...given.map(([label, value]) => `- **${label}:** ${value}`),
    '',
    ...(isToldAbove ? [] : storyParagraph(item, true)),
    ...before,
    ...(criteria.length === 0
      ? []
      : [
          `**${labels.criteria}:**`,
          '',
          ...criteria.flatMap((criterion, index) => criterionLines(criterion, written?.criteria[index])),
          '',
        ]),
    ...behind,
  ];
}

function withoutStop(sentence: string): string {
  return sentence.replace(/\.$/, '');
}

function criterionLines(criterion: PortableCriterion, written = criterion): string[] {
  const { id, name, steps, isMet, language } = criterion;
  const box = `- [${isMet ? 'x' : ' '}] `;
  if (steps.length === 0) return [`${box}${markdownText(lineOf(criterion), lineOf(written))}`];
  const writtenLines = stepLines(written);
  const lines = stepLines(criterion).map((line, index) => markdownText(line, writtenLines[index]));
  if (name !== null)
    return [
      `${box}${labelsIn(language).scenario}: ${markdownText(name, written.name ?? name)}`,
      ...lines.map((line) => `  - ${line}`),
    ];
  const [first = '', ...others] = lines;
  return [`${box}${id === null ? '' : `${id}: `}${first}`, ...others.map((line) => `  ${line}`)];
}

/** Whether a heading without further words reads as an item with this id and title. */
function isRead(heading: string, id: string | null, title: string, kind: Kind): boolean {
  const match = generic.headings.map(({ pattern }) => pattern.exec(heading)).find(Boolean);
  const read = match ? (match.groups?.['title'] ?? heading) : heading;
  const isPlainTitle = readTitleSuffix({ text: read, start: 0, end: read.length }).fields.length === 0;
  return isPlainTitle && read === title && (match?.groups?.['id'] ?? null) === id && kind !== 'other';
}

function isField(aspect: Aspect): boolean {
  return fieldNames.some((name) => name === aspect);
}

/** A longer value is prose, and a bar parts two fields on one line. */
function isFieldHeld(value: string): boolean {
  return value.length <= 120 && !value.includes('|');
}

function isSectionHeld(section: readonly string[]): boolean {
  return section.length <= deepestSection && !section.some(isHeadingOfItem);
}

/** A heading of a section that would be taken for an item. */
function isHeadingOfItem(title: string): boolean {
  return generic.headings.some(({ pattern }) => pattern.test(title));
}
