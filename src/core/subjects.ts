import type { House } from './house';
import { levelOf, type Level } from './level';
import type { BacklogFile, Criterion, Item, Language, Story } from './model';
import type { Say } from './say';
import { languageOfItem } from './facts/item-language';

/** What is the same for all rules on one file. */
export interface Surroundings {
  readonly file: BacklogFile;
  readonly house: House;
  readonly say: Say;
}

/** What rules look at in one file, each with its place, in the order of the file. */
export interface Subjects {
  readonly items: readonly Placed<Item>[];
  readonly stories: readonly Placed<Story>[];
  readonly criteria: readonly Placed<Criterion>[];
}

interface Placed<Subject> {
  readonly subject: Subject;
  /** One for all that stands in an item. */
  readonly place: Surroundings & { readonly item: Item; readonly level: () => Level };
}

/**
 * Lists what rules look at once for all rules, for there are many of both.
 * @returns the subjects in the words of one language, or all of them where no language is named
 */
export function listSubjects(surroundings: Surroundings): (language: Language | undefined) => Subjects {
  const { file } = surroundings;
  const all = subjectsIn(
    file.items.map((item) => ({
      subject: item,
      place: { item, level: levelOnce(item, file), ...surroundings },
    })),
  );
  const byLanguage = new Map<Language | undefined, Subjects>([[undefined, all]]);
  return (language) => {
    const known = byLanguage.get(language);
    if (known) return known;
    const inWords = all.items.filter(({ subject }) => languageOfItem(subject, file) === language);
    const listed = inWords.length < all.items.length ? subjectsIn(inWords) : all;
    byLanguage.set(language, listed);
    return listed;
  };
}

function subjectsIn(items: readonly Placed<Item>[]): Subjects {
  const stories: Placed<Story>[] = [];
  const criteria: Placed<Criterion>[] = [];
  for (const { subject, place } of items) {
    if (subject.story) stories.push({ subject: subject.story, place });
    for (const criterion of subject.criteria) criteria.push({ subject: criterion, place });
  }
  return { items, stories, criteria };
}

/** Several rules ask for the level of the same item: it is worked out when the first of them does. */
function levelOnce(item: Item, file: BacklogFile): () => Level {
  let known: Level | undefined;
  return () => (known ??= levelOf(item, file));
}
