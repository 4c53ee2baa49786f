import { readStory } from '../../anatomy/read-story';
import type { Item, Kind, Language } from '../../model';
import { unwrapPhrase, type Phrase } from '../../phrase';
import { isStoryLevel } from '../kind';
import type { NamePromise } from '../name-promise';
import { containerNamed } from './containers';
import type { Place } from './item';
import type { List } from './tree';

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

/** What documents of a product list in sentences of their prose. */
const ofProse: ReadonlySet<Kind> = new Set<Kind>(['requirement', 'feature', 'research', 'decision']);

/** What the lines of a list are that tell no story; null where they are no items. */
export function kindOfLines(
  { entries }: List,
  key: Phrase | undefined,
  { parent }: Place,
  promise: NamePromise,
): Kind | null {
  const container = key && containerNamed(key.text);
  if (container?.holds === 'bucket' && /^(?:now|next|later)$/i.test(key?.text ?? '')) return 'roadmap';
  if (promise !== 'backlog' || parent?.storyLevel) return null;
  if (!key) return entries.length > 1 ? 'task' : null;
  if (container?.holds === 'bucket') return 'task';
  const areItems = container?.holds === 'items' && !container.arePieces;
  return areItems && !ofProse.has(container.kind) ? container.kind : null;
}
