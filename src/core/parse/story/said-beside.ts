import type { Story } from '../../model';
import { joinPhrase, slicePhrase, trimPhrase, type Phrase } from '../../phrase';
import { labelKinds } from '../labels';
import { replaced } from '../markup/replaced';
import { splitOffCriteria } from '../criteria/split-off-criteria';
import { unmarkedCriteria } from '../criteria/unmarked-criteria';

/** What a text says beside the story and the criteria of its item. */
export function saidBeside(
  words: Phrase,
  told: { readonly story: Story | null; readonly sentence: Phrase | null } | null,
  withCriteria: Phrase | null,
): Phrase {
  const beside = words === withCriteria ? withoutCriteria(words, told?.story ?? null) : words;
  return withoutCode(words === told?.sentence && told.story ? besideStory(beside, told.story) : beside);
}

function withoutCriteria(words: Phrase, story: Story | null): Phrase {
  const split = splitOffCriteria(words);
  if (split) return split.beside;
  const below = story && unmarkedCriteria(words, story);
  return below ? slicePhrase(words, 0, words.text.length - below.text.length) : words;
}

const fenced = /^[ \t]*(?<fence>```|~~~)[^]*?^[ \t]*\k<fence>[^\n]*/gm;

/** A block of code is for machines. */
function withoutCode(words: Phrase): Phrase {
  const said = replaced(words, fenced, () => '');
  return said === words ? words : trimPhrase(said);
}

/** The heading that announces a story goes with it. */
function besideStory(text: Phrase, story: Story): Phrase {
  const { start, end } = story.text;
  const lines = [...text.text.matchAll(/[^\n]+\n?|\n/g)].map(({ 0: line, index }) =>
    slicePhrase(text, index, index + line.length),
  );
  const beside = lines.filter((line) => isBlank(line) || line.end <= start || line.start >= end);
  const told = beside.filter((line) => isBlank(line) || !labelKinds(line.text.trim()).includes('story'));
  return trimPhrase(joinPhrase(told));
}

function isBlank({ text }: Phrase): boolean {
  return text.trim() === '';
}
