import { inLines } from '../../../pattern';
import type { Phrase } from '../../../phrase';
import { groupOf } from './group-of';

const idFirst = new RegExp(
  inLines`
    ^(?:\W*\d{1,3}[.)]\s+)?\W*(?<id>
      (?!(?:sprint|phase|step|week|day|part|chapter|option|version|release|iteration|milestone|section|page)\b)
      \p{L}[\p{L}\d]{0,9}[-_ #]?\d+(?:[.-]\d+)*[a-z]?
    )(?:\]?\s*[:：.)|–—-]+\s*(?<title>\S.*)|(?<=[-_#]\d+(?:\.\d+)*)\s+(?<rest>\S.*)|\W*)$
  `,
  'iu',
);

/** The id of a heading over a story, whatever its letters: "T-1: Dues", "us-1: Dues", "US-12". */
export function idAndTitle(heading: Phrase): { id: Phrase | null; title?: Phrase } {
  const match = idFirst.exec(heading.text);
  const id = match && groupOf(heading, match, 'id');
  // "Top 10 Dues": in small letters it is an id only with a sign in it.
  if (!id || !/^\p{Lu}|[-_#]/u.test(id.text) || /^\p{Lu}?\p{Ll}+ /u.test(id.text)) return { id: null };
  const title = groupOf(heading, match, 'title') ?? groupOf(heading, match, 'rest');
  return { id, ...(title && { title }) };
}
