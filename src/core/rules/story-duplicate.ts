import { quote } from '../message';
import type { BacklogFile, Item, Story } from '../model';
import { defineRule, type BacklogProblem } from '../rule';
import type { Say } from '../say';
import { exactKey, nearKey, storyWords } from '../facts/story-key';

/** A story in a file. */
interface Told {
  readonly story: Story;
  readonly item: Item;
  readonly file: BacklogFile;
}

/** Fewer words in the need are the same by chance: "sign in". */
const fewestWords = 4;

export default defineRule({
  id: 'story-duplicate',
  on: 'backlog',
  severity: 'warning',
  summary: 'No two stories ask for the same.',

  *check({ files }, { say }) {
    const exact = new Map<string, Told>();
    const near = new Map<string, Told>();
    for (const file of files) {
      for (const item of file.items) {
        const { story } = item;
        if (!story?.need || !item.storyLevel) continue;
        const told = { story, item, file };
        const words = storyWords(story);
        const same = remember(exact, exactKey(words), told);
        if (same) yield problemOf(told, same, sameAs, say);
        else if (file.language === 'en' && words.need.length >= fewestWords) {
          const alike = remember(near, nearKey(words), told);
          if (alike) yield { ...problemOf(told, alike, nearlySameAs, say), severity: 'information' };
        }
      }
    }
  },
});

/** The story that was told before under this key, unless the two have names that set them apart. */
function remember(stories: Map<string, Told>, key: string, told: Told): Told | undefined {
  const before = stories.get(key);
  if (!before) stories.set(key, told);
  return before && !isSameItem(told, before) && !isNarrative(told, before) ? before : undefined;
}

/** A story that an epic lists has a file of its own as well. */
function isSameItem(a: Told, b: Told): boolean {
  const [id, other] = [a, b].map(({ item }) => item.id?.text.trim().toLowerCase());
  return a.file !== b.file && id !== undefined && id === other;
}

/** Features may share a narrative: their names and scenarios say what each is about. */
function isNarrative(a: Told, b: Told): boolean {
  const [name, other] = [a, b].map(({ item }) => item.title?.text.trim().toLowerCase());
  return a.file.format === 'gherkin' && b.file.format === 'gherkin' && name !== other;
}

function problemOf(
  { story, file }: Told,
  { item, file: otherFile }: Told,
  wording: typeof sameAs,
  say: Say,
): BacklogProblem {
  const name = item.id?.text ?? item.title?.text ?? item.story?.need?.text ?? '';
  const place = otherFile === file ? null : (otherFile.path.split(/[\\/]/).at(-1)?.slice(-30) ?? '');
  const room = place === null ? 0 : place.length + 4;
  return { file, at: story.text, message: wording(quote(name, 36 + room), place, say) };
}

function sameAs(name: string, place: string | null, say: Say): string {
  return place === null
    ? say('This asks for the same as {0}.', name)
    : say('This asks for the same as {0} of {1}.', name, place);
}

function nearlySameAs(name: string, place: string | null, say: Say): string {
  return place === null
    ? say('This asks for nearly the same as {0}.', name)
    : say('This asks for nearly the same as {0} of {1}.', name, place);
}
