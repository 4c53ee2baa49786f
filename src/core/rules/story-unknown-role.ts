import { replace } from '../edit';
import { quote } from '../message';
import { nearest } from '../nearest';
import { defineRule } from '../rule';

export default defineRule({
  id: 'story-unknown-role',
  on: 'story',
  severity: 'warning',
  summary: "A role is one of the team's list.",

  *check({ role }, { house: { roles }, say }) {
    if (!role || roles.length === 0) return;
    const plain = plainOf(role.text);
    if (roles.some((known) => plainOf(known) === plain)) return;
    const like = nearest(role.text, roles);
    const message = say('Use a role of the list for {0}, or add it there.', quote(role.text, 48));
    yield like === undefined
      ? { at: role, message }
      : {
          at: role,
          message,
          suggestions: [{ title: say('Write "{0}"', like), edits: [replace(role, like)] }],
        };
  },
});

/** Case, hyphens and the plural make no other role. */
function plainOf(role: string): string {
  return role
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .replace(/(?<=[^s])s$/, '')
    .trim();
}
