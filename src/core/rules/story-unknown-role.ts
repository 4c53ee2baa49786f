import { replace, type Edit } from '../edit';
import { quote } from '../message';
import type { Story } from '../model';
import { nearest } from '../nearest';
import { defineRule } from '../rule';
import { rightArticle } from '../words/articles';

/** More roles than these are looked up in the list rather than in a menu. */
const mostOffered = 5;

export default defineRule({
  id: 'story-unknown-role',
  on: 'story',
  severity: 'warning',
  summary: "A role is one of the team's list.",

  *check(story, { house: { roles }, say }) {
    const { role } = story;
    if (!role || roles.length === 0) return;
    const plain = plainOf(role.text);
    if (roles.some((known) => plainOf(known) === plain)) return;
    const like = nearest(role.text, roles);
    yield {
      at: role,
      message: say('Use a role of the list for {0}, or add it there.', quote(role.text, 48)),
      suggestions: (like === undefined ? roles.slice(0, mostOffered) : [like]).map((known) => ({
        title: say('Write "{0}"', known),
        edits: [...articleFor(known, story), replace(role, known)],
      })),
    };
  },
});

/** "As an usher" becomes "As a librarian". */
function articleFor(role: string, { language, roleMarker }: Story): Edit[] {
  const [article] = /\ban?$/i.exec(roleMarker?.text ?? '') ?? [];
  if (!roleMarker || article === undefined || language !== 'en') return [];
  const right = rightArticle(article, /^[\p{L}\d-]+/u.exec(role)?.[0] ?? '', 'As ');
  return right === null
    ? []
    : [replace({ start: roleMarker.end - article.length, end: roleMarker.end }, right)];
}

/** Case, hyphens and the plural make no other role. */
function plainOf(role: string): string {
  return role
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .replace(/(?<=[^s])s$/, '')
    .trim();
}
