import { levelOf, locate, type BacklogFile, type Item, type LevelLabel } from '../../core';
import type { Style } from '../style';
import { countOf } from './report';
import { visible } from './visible';

const levelNames: Readonly<Record<LevelLabel, string>> = {
  PO: 'Product Owner level',
  PM: 'Product Manager level',
  mixed: 'mixed',
  unclear: 'unclear',
};

/** What was read, as a person looks it over: a line for each item, indented by what it stands under. */
export function printItemList(files: readonly BacklogFile[], style: Style): string {
  const blocks = files.map((file) => {
    const position = locate(file.source);
    const width = String(position(file.source.length).line).length;
    const lines = file.items.map((item) => {
      const line = String(position(item.span.start).line).padStart(width);
      return `  ${style.dim(line)}  ${'  '.repeat(depthOf(item))}${describe(item, file, style)}`;
    });
    const name = file.layout === 'generic' ? file.format : `${file.layout}, ${file.format}`;
    return [`${style.underline(visible(file.path))} ${style.dim(`(${name})`)}`, ...lines].join('\n');
  });
  const items = files.reduce((sum, file) => sum + file.items.length, 0);
  const sum = style.bold(`${countOf(items, 'item')} in ${countOf(files.length, 'file')}.`);
  return `${[...blocks, sum].join('\n\n')}\n`;
}

function describe(item: Item, file: BacklogFile, style: Style): string {
  const { id, kind, title, story, criteria } = item;
  const { label } = levelOf(item, file);
  const words = (title ?? story?.text)?.text.replace(/\s+/g, ' ') ?? '';
  const extra = [levelNames[label]];
  if (criteria.length > 0) extra.push(countOf(criteria.length, 'criterion', 'criteria'));
  const parts = [
    ...(id ? [style.bold(visible(id.text))] : []),
    style.blue(kind),
    visible(words).slice(0, 100),
  ];
  return [...parts, style.dim(`· ${extra.join(' · ')}`)].join(' ');
}

function depthOf(item: Item): number {
  return item.parent ? depthOf(item.parent) + 1 : 0;
}
