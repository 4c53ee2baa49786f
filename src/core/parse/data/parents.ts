import { kindNamed } from '../kind';
import { fieldOfKey, membersOf } from './keys';
import { idOf } from './names';
import { wordsOf, type Dict } from './tree';

/** The ids that the stories of a list name as their parents: a feature that is named so is taken into no sprint itself. */
export function parentsOfStories(dicts: readonly Dict[]): ReadonlySet<string> {
  return new Set(
    dicts
      .filter(isStory)
      .flatMap(({ members }) =>
        members
          .filter(({ key }) => fieldOfKey(key.text) === 'parent')
          .flatMap(({ value }) => (value.type === 'dict' ? idOf(value) : wordsOf(value))?.text ?? []),
      ),
  );
}

function isStory(dict: Dict): boolean {
  const type = wordsOf(membersOf(dict, 'type')[0]?.value);
  const kind = type && kindNamed(type.text);
  return kind === 'story' || kind === 'requirement';
}
