import type { Language } from '../../model';
import type { Phrase } from '../../phrase';
import { storyOfSentence, storyOfValues } from '../story/story-parts';
import type { ToldStory } from '../story/story-tail';
import { membersOf } from './keys';
import { wordsOf, type Dict, type Member } from './tree';

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
  const nested = membersOf(dict, 'story').find(({ value }) => value.type === 'dict')?.value;
  const fromParts = [dict, ...(nested?.type === 'dict' ? [nested] : [])]
    .map((holder) => storyOfParts(holder, language))
    .find((found) => found !== null);
  if (fromParts) return fromParts;
  for (const meaning of ['story', 'description', 'title', 'text'] as const) {
    for (const { value } of membersOf(dict, meaning)) {
      const words = wordsOf(value);
      const told = words && storyOfSentence(words, language, meaning === 'story');
      if (told) return { sentence: words, parts: null, ...told };
    }
  }
  return null;
}

function storyOfParts(dict: Dict, language: Language): StoryFound | null {
  const role = first(dict, 'role');
  const benefit = first(dict, 'benefit') ?? (role ? first(dict, 'benefitBesideRole') : null);
  // A role with a goal is a person; with a benefit as well it is a story.
  const need = first(dict, 'need') ?? (role && benefit ? needBesideRole(dict) : null);
  if (!need || (!role && !/want|need|wish/i.test(need.key.text))) return null;
  const story = storyOfValues(wordsOf(role?.value), wordsOf(need.value), wordsOf(benefit?.value), language);
  return story && { story, fields: [], sentence: null, parts: { role, need, benefit, dict } };
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
