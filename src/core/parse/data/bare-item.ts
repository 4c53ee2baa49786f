import { readStory } from '../../anatomy/read-story';
import type { Item, Kind, Language } from '../../model';
import { unwrapPhrase, type Phrase } from '../../phrase';
import { isStoryLevel } from '../kind';
import type { Place } from './item';

/** An item that is a line and nothing else. */
export function bareItem(words: Phrase, kind: Kind, place: Place, language: Language): Item {
  const title = unwrapPhrase(words);
  return {
    id: place.key,
    idScope: 'backlog',
    kind,
    kindDeclared: false,
    storyLevel: isStoryLevel(kind),
    title,
    span: { start: place.key?.start ?? words.start, end: words.end },
    section: place.section,
    parent: place.parent,
    story: readStory(title, language),
    criteria: [],
    notes: [],
    fields: place.status ? [{ name: 'status', value: place.status }] : [],
    criteriaLabel: null,
    slots: { criterion: null, benefit: null, level: null },
  };
}
