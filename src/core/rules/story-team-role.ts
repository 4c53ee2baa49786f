import { quote } from '../message';
import { inOrder } from '../pattern';
import { defineRule } from '../rule';

/** Those who build, and what they build: all of the role, with at most a word that says how senior. */
const team = inOrder(
  'i',
  /^(?:(?:senior|junior|lead|back-?end|front-?end|full[- ]stack|software|web|qa|test|scrum|product|devops|mobile)\s+)*/,
  [
    /developers?|devs?|programmers?|coders?|testers?|engineers?|qa/,
    /scrum masters?|product owners?|po|team|development team|system/,
    /application|app|api|database|service|server|back-?end|front-?end/,
  ],
  /$/,
);

export default defineRule({
  id: 'story-team-role',
  on: 'story',
  severity: 'off',
  language: 'en',
  summary: 'The role is somebody outside the team that builds.',

  *check({ role }, { house, say }) {
    if (!role || !team.test(role.text)) return;
    if (house.roles.some((known) => known.toLowerCase() === role.text.toLowerCase())) return;
    yield {
      at: role,
      message: say('Say who outside the team gains from it: {0} builds it.', quote(role.text, 44)),
    };
  },
});
