import type { BacklogFile, Item, Language } from '../model';
import { phraseOf, slicePhrase, trimPhrase, type Phrase } from '../phrase';
import { joinedOpening } from '../anatomy/benefit-opening';
import type { Reading } from './index';
import { languageOf } from './language';
import { readStoryLines } from './story-lines';

/** A bullet or number, and an id that is set off: "US-12:", "[HU 3]". */
const opening =
  /^(?:(?:[-*•+]|\d{1,4}[.)])\s+)?(?:\[(?<boxed>[A-Z]{1,8}[-_ ]?\d+(?:\.\d+)*)\]\s*[:–—-]?\s*|(?<id>[A-Z]{1,8}[-_ ]?\d+(?:\.\d+)*)(?:\s*[:：]\s*|\s+[–—-]\s+|\.\s+))?/;

/** A level behind the sentence: "(Level: PM)". */
const levelBehind = /\((?<label>level)[ \t]*[:：](?<level>[^()]+)\)$/i;

/** Reads a plain-text backlog: one story a line, `#` starts a comment. */
export function readText(path: string, source: string, reading: Reading): BacklogFile {
  const language = reading.language === 'auto' ? languageOf(source) : reading.language;
  const items: Item[] = [];
  for (const match of source.matchAll(/[^\r\n]+/g)) {
    const line = trimPhrase(phraseOf(source, match.index, match.index + match[0].length));
    if (line.text !== '' && !line.text.startsWith('#')) items.push(itemOf(line, language));
  }
  return { path, source, format: 'text', layout: 'generic', language, items, unreadable: [] };
}

function itemOf(whole: Phrase, language: Language): Item {
  const declared = levelBehind.exec(whole.text);
  const line = declared ? trimPhrase(slicePhrase(whole, 0, declared.index)) : whole;
  const match = opening.exec(line.text);
  const words = slicePhrase(line, match?.[0].length ?? 0);
  const title = words.text === '' ? line : words;
  const story = readStoryLines(title, language);
  const end = /[.。]$/.test(line.text) ? line.end - 1 : line.end;
  return {
    id: words.text === '' ? null : idOf(line, match),
    idScope: 'backlog',
    kind: 'story',
    kindDeclared: false,
    storyLevel: true,
    title,
    span: { start: whole.start, end: whole.end },
    section: [],
    parent: null,
    story,
    criteria: [],
    notes: [],
    fields: levelField(whole, declared),
    criteriaLabel: null,
    slots: {
      criterion: null,
      benefit:
        story?.need && !story.benefit ? { at: end, before: joinedOpening(story.language), after: '' } : null,
      level: { at: line.end, before: ' (Level: ', after: ')' },
    },
  };
}

function levelField(line: Phrase, match: RegExpExecArray | null): Item['fields'] {
  const level = match?.groups?.['level'];
  if (!match || level === undefined) return [];
  const start = match.index + match[0].lastIndexOf(level);
  return [{ name: 'level', value: trimPhrase(slicePhrase(line, start, start + level.length)) }];
}

function idOf(line: Phrase, match: RegExpExecArray | null): Phrase | null {
  const id = match?.groups?.['boxed'] ?? match?.groups?.['id'];
  if (id === undefined) return null;
  const start = line.text.indexOf(id);
  return slicePhrase(line, start, start + id.length);
}
