import type { Backlog, BacklogFile } from './model';
import type { Phrase } from './phrase';

/** One way in which a role is spelled, and where. */
interface Spelling {
  readonly text: string;
  readonly places: readonly { readonly role: Phrase; readonly file: BacklogFile }[];
}

/** The spellings of each role, the most frequent one first; of equally many, the one that comes first. */
export function spellingsOfRoles({ files }: Backlog): Spelling[][] {
  const roles = new Map<string, Map<string, { role: Phrase; file: BacklogFile }[]>>();
  for (const file of files) {
    for (const { story } of file.items) {
      const role = story?.role;
      if (!role) continue;
      const spellings =
        roles.get(keyOf(role.text)) ?? new Map<string, { role: Phrase; file: BacklogFile }[]>();
      roles.set(keyOf(role.text), spellings);
      const places = spellings.get(role.text);
      if (places) places.push({ role, file });
      else spellings.set(role.text, [{ role, file }]);
    }
  }
  return [...roles.values()].map((spellings) =>
    [...spellings]
      .map(([text, places]) => ({ text, places }))
      .sort((a, b) => b.places.length - a.places.length),
  );
}

/** Case, spaces, hyphens and a plural aside. */
function keyOf(role: string): string {
  return plain(role).replace(/(?<=\p{L}{3})s$/u, '');
}

/** Whether two spellings differ in case, spaces and hyphens alone. */
export function isSameWord(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

function plain(role: string): string {
  return role.toLowerCase().replace(/[\s_-]+/g, '');
}
