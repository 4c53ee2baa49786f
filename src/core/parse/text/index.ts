import type { BacklogFile, Item, Language } from '../../model';
import { phraseOf, slicePhrase, trimPhrase, type Phrase } from '../../phrase';
import { joinedOpening } from '../../anatomy/benefit-opening';
import type { Reading } from '../index';
import { languageOf } from '../language';
import { withoutOpening } from '../line-opening';
import { objectiveWords } from '../plans/objective-words';
import { readStoryLines } from '../story/story-lines';
import { storyBehindLead } from '../story/story-parts';
import { withoutTail } from '../story/story-tail';
import { sentenceLead } from '../story/sentence-lead';

/** A comment behind the sentence that speaks to this program: another "#" is a word, as in "the # of bills". */
const commentBehind = /(?<=\s)#[ \t]*backlog[-_ ]?lens[-_: ].*$/i;

/** A level behind the sentence: "(Level: PM)". */
const levelBehind = /\((?<label>level)[ \t]*[:：](?<level>[^()]+)\)$/i;

/** A line of a list. */
const bullet = /^(?:[-*•–]|\d{1,3}[.)])[ \t]/;

/**
 * Reads a plain-text backlog: one story a line, `#` starts a comment. Among bullets, words on a line without one that
 * tell no story are the heading of what follows.
 */
export function readText(path: string, source: string, reading: Reading): BacklogFile {
  const language = reading.language === 'auto' ? languageOf(source) : reading.language;
  const read = [...source.matchAll(/[^\r\n]+/g)].flatMap((match) => {
    const end = match.index + match[0].replace(commentBehind, '').length;
    const line = trimPhrase(phraseOf(source, match.index, end));
    if (line.text === '' || line.text.startsWith('#')) return [];
    const item = itemOf(line, language);
    const isBullet = bullet.test(line.text);
    return [{ item, line, isBullet, mayHead: !isBullet && item.story === null && item.id === null }];
  });
  const bullets = read.filter(({ isBullet }) => isBullet).length;
  const isList = bullets > 1 && bullets >= read.filter(({ mayHead }) => mayHead).length;
  let section: string[] = [];
  const items: Item[] = [];
  let objective: Item | null = null;
  for (const { item, line, mayHead } of read) {
    const goal: Item | null = goalOf({ ...item, section }, line, objective);
    if (goal && !goal.parent) objective = goal;
    if (goal) items.push(goal);
    else if (isList && mayHead) section = [line.text.replace(/[:：]$/, '')];
    else items.push({ ...item, section });
  }
  return { path, source, format: 'text', layout: 'generic', language, items, unreadable: [] };
}

function withoutLevel(line: Phrase): { line: Phrase; declared: RegExpExecArray | null } {
  const declared = levelBehind.exec(line.text);
  return { line: declared ? trimPhrase(slicePhrase(line, 0, declared.index)) : line, declared };
}

/** "Objective 1: …", or "KR1: …" below one; null for any other line. */
function goalOf(item: Item, line: Phrase, objective: Item | null): Item | null {
  const said = item.story ? null : objectiveWords(withoutLevel(line).line);
  if (!said || (said.is === 'result' && !objective)) return null;
  const { id, title } = said;
  const parent = said.is === 'result' ? objective : null;
  return { ...item, id, title, kind: 'goal', kindDeclared: true, storyLevel: false, parent };
}

function itemOf(whole: Phrase, language: Language): Item {
  const { line, declared } = withoutLevel(whole);
  const { id, title, story, fields } = readLine(line, language);
  const end = /[.。]$/.test(line.text) ? line.end - 1 : line.end;
  return {
    id,
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
    fields: [...fields, ...levelField(whole, declared)],
    criteriaLabel: null,
    slots: {
      criterion: null,
      benefit:
        story?.need && !story.benefit
          ? { at: fields.length > 0 ? story.need.end : end, before: joinedOpening(story.language), after: '' }
          : null,
      level: { at: line.end, before: ' (Level: ', after: ')' },
    },
  };
}

/** A story, behind its id and title where these stand before it; another sentence is a title alone. */
function readLine(line: Phrase, language: Language): Pick<Item, 'id' | 'title' | 'story' | 'fields'> {
  const { id, words } = withoutOpening(line);
  const told = readStoryLines(words, language);
  if (told) return { id, title: words, ...withoutTail(told) };
  const behind = storyBehindLead(words, language);
  if (!behind) return { id, title: words, story: null, fields: [] };
  const lead = sentenceLead(words);
  return { id: id ?? lead?.id ?? null, title: lead?.title ?? lead?.words ?? words, ...behind };
}

function levelField(line: Phrase, match: RegExpExecArray | null): Item['fields'] {
  const level = match?.groups?.['level'];
  if (!match || level === undefined) return [];
  const start = match.index + match[0].lastIndexOf(level);
  return [{ name: 'level', value: trimPhrase(slicePhrase(line, start, start + level.length)) }];
}
