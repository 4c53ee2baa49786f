import type { Backlog, BacklogFile } from '../model';
import type { Phrase } from '../phrase';
import { plainSpelling } from './spelling';

/** Where a role is named. */
interface Place {
  readonly role: Phrase;
  readonly file: BacklogFile;
  /** In a field of its own, where some begin with a capital letter that would be small in a sentence. */
  readonly isAlone: boolean;
}

/** One way in which a role is spelled, and where. */
interface Spelling {
  readonly text: string;
  readonly places: readonly Place[];
}

/** The spellings of each role, the most frequent one first; of equally many, the one that comes first. */
export function spellingsOfRoles({ files }: Backlog): Spelling[][] {
  const roles = new Map<string, Map<string, Place[]>>();
  for (const file of files) {
    for (const { story } of file.items) {
      const role = story?.role;
      if (!role) continue;
      const spellings = roles.get(keyOf(role.text)) ?? new Map<string, Place[]>();
      roles.set(keyOf(role.text), spellings);
      const place = { role, file, isAlone: story.roleMarker === null };
      const places = spellings.get(role.text);
      if (places) places.push(place);
      else spellings.set(role.text, [place]);
    }
  }
  return [...roles.values()].map((spellings) =>
    [...spellings]
      .map(([text, places]) => ({ text, places }))
      .sort((a, b) => b.places.length - a.places.length),
  );
}

/** Whether a role begins with another letter than usual only because it stands alone, or the usual one does. */
export function beginsAsItStands({ role, file, isAlone }: Place, usual: Spelling): boolean {
  if (role.text.slice(1) !== usual.text.slice(1)) return false;
  return !usual.places.some((one) => one.isAlone === isAlone && (!isAlone || one.file === file));
}

/** Case, spaces, hyphens and a plural aside. */
function keyOf(role: string): string {
  return plainSpelling(role).replace(/(?<=\p{L}{3})s$/u, '');
}
