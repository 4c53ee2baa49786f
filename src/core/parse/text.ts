import { readStory } from '../anatomy/read-story';
import type { BacklogFile, Item } from '../model';
import { phraseOf, trimPhrase, type Phrase } from '../phrase';
import type { Reading } from './index';

/** Reads a plain-text backlog: one story a line, `#` starts a comment. */
export function readText(path: string, source: string, reading: Reading): BacklogFile {
  const items: Item[] = [];
  for (const match of source.matchAll(/[^\r\n]+/g)) {
    const line = trimPhrase(phraseOf(source, match.index, match.index + match[0].length));
    if (line.text !== '' && !line.text.startsWith('#')) items.push(itemOf(line));
  }
  return {
    path,
    source,
    format: 'text',
    layout: 'generic',
    language: reading.language === 'auto' ? 'en' : reading.language,
    items,
    unreadable: [],
  };
}

function itemOf(line: Phrase): Item {
  const story = readStory(line);
  const end = line.text.endsWith('.') ? line.end - 1 : line.end;
  return {
    id: null,
    idScope: 'file',
    kind: 'story',
    kindDeclared: false,
    storyLevel: true,
    title: line,
    span: { start: line.start, end: line.end },
    section: [],
    parent: null,
    story,
    criteria: [],
    notes: [],
    fields: [],
    criteriaLabel: null,
    slots: {
      criterion: null,
      benefit: story?.need && !story.benefit ? { at: end, before: ', so that ', after: '' } : null,
      level: null,
    },
  };
}
