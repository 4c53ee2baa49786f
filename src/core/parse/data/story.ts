import type { Language } from '../../model';
import { joinLines, type Phrase } from '../../phrase';
import { wordSet } from '../../words/tokens';
import { occasionWords, questionWords } from '../story/question-words';
import { storyOfSentence, storyOfValues } from '../story/story-parts';
import type { ToldStory } from '../story/story-tail';
import { membersOf, plain } from './keys';
import { nameOf } from './names';
import { wordsOf, type Dict, type List, type Member } from './tree';

/** A story and where it was found: under keys of its own, or as a sentence under one. */
export interface StoryFound extends ToldStory {
  /** The scalar it stands in; null where its parts stand under keys of their own. */
  readonly sentence: Phrase | null;
  /** The members of its parts. */
  readonly parts: StoryParts | null;
}

interface StoryParts {
  readonly role: Member | null;
  readonly need: Member | null;
  readonly benefit: Member | null;
  /** The dict that holds them. */
  readonly dict: Dict;
}

/** The story of an item, from its parts or from the first sentence that is one. */
export function findStory(dict: Dict, language: Language): StoryFound | null {
  const fromParts = storyOfParts(dict, language) ?? storyInside(dict, language);
  if (fromParts) return fromParts;
  for (const meaning of ['story', 'description', 'title', 'text'] as const) {
    for (const { value } of membersOf(dict, meaning)) {
      if (value.type === 'list') {
        const told = meaning === 'story' ? storyOfList(value, language) : null;
        if (told) return { sentence: null, parts: null, ...told };
        continue;
      }
      const words = wordsOf(value);
      const told = words && storyOfSentence(words, language, meaning === 'story');
      if (told) return { sentence: words, parts: null, ...told };
    }
  }
  return null;
}

/** "user_story: {as_a: …}", "description: {as_a: …}". */
function storyInside(dict: Dict, language: Language): StoryFound | null {
  for (const { value } of [...membersOf(dict, 'story'), ...membersOf(dict, 'description')]) {
    const found = value.type === 'dict' ? storyOfParts(value, language) : null;
    if (found) return found;
  }
  return null;
}

/** So many entries the parts of a story make, with a further line for the need. */
const mostParts = 4;

/** "- As a …", "- I want …", "- so that …": a sentence in a list. */
function storyOfList({ entries }: List, language: Language): ToldStory | null {
  const lines = entries.flatMap((entry) => wordsOf(entry) ?? []);
  if (lines.length < 2 || lines.length > mostParts || lines.length < entries.length) return null;
  // Entries that are a story each are several stories.
  if (lines.slice(1).some((line) => storyOfSentence(line, language, false)?.story.role)) return null;
  const told = storyOfSentence(joinLines(lines), language, false);
  return told?.story.role ? told : null;
}

/** Whether the parts of a story stand apart: under keys of their own, or in a list. */
export function tellsInParts(dict: Dict): boolean {
  const isListed = ({ value }: Member): boolean => value.type === 'list' && storyOfList(value, 'en') !== null;
  return storyOfParts(dict, 'en') !== null || membersOf(dict, 'story').some(isListed);
}

function storyOfParts(dict: Dict, language: Language): StoryFound | null {
  if (isOccasion(dict)) return null;
  // "persona: {id: P-1, name: …}".
  const role = membersOf(dict, 'role').find(({ value }) => nameOf(value) !== null) ?? null;
  const benefit = first(dict, 'benefit') ?? (role ? first(dict, 'benefitBesideRole') : null);
  // A role with a goal is a person; with a benefit as well it is a story.
  const need = first(dict, 'need') ?? (role && benefit ? needBesideRole(dict) : null);
  if (!need || (!role && !/want|need|wish/i.test(need.key.text))) return null;
  const story = storyOfValues(nameOf(role?.value), wordsOf(need.value), wordsOf(benefit?.value), language);
  return story && { story, fields: [], sentence: null, parts: { role, need, benefit, dict } };
}

const who = new Set([...wordSet(questionWords.role)].map(plain));
const occasions = new Set([...wordSet(occasionWords)].map(plain));

/** "who", "what" and "when": an invitation, or a plan. */
function isOccasion({ members }: Dict): boolean {
  const has = (words: ReadonlySet<string>): boolean => members.some(({ key }) => words.has(plain(key.text)));
  return has(who) && has(occasions);
}

/** With role and benefit under keys of their own, what is left says the need. */
function needBesideRole(dict: Dict): Member | null {
  const members = (['needBesideRole', 'story', 'text', 'title'] as const).map((meaning) =>
    first(dict, meaning),
  );
  return members.find((member) => member !== null) ?? null;
}

function first(dict: Dict, meaning: Parameters<typeof membersOf>[1]): Member | null {
  return membersOf(dict, meaning).find(({ value }) => wordsOf(value) !== null) ?? null;
}
