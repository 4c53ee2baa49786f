import { quote } from '../message';
import { inLines } from '../pattern';
import { defineRule } from '../rule';
import { anyOf } from '../words/tokens';

/** Words for anybody at all, and adjectives that tell no one apart (Pichler, "10 tips for writing good user stories"). */
const anybody = new RegExp(
  inLines`
    ^(?:
      (?:
        normal|regular|typical|generic|general|average|ordinary|standard|basic|common|casual|given|certain
        |any|single|end|system|application|app|software|product|platform|service|final
        |every|each|all|some|another|particular|specific
      )[ -]
    )*(?:
      user|users|end-user|enduser|person|people|someone|somebody|anyone|anybody|everyone|everybody
      |individual|human|humans|individuals|end consumer|folks|human being
      |customer|customers|client|clients|stakeholder|stakeholders|actor|party
      |member of the public|consumer of the system
    )(?: (?:of|on|in|using|(?:who|that) (?:uses?|is using|visits?|works? with)) (?:the|this|our|my|a) (?:
      system|app|application|site|website|product|software|platform|tool|service|page
    ))?$
  `,
  'i',
);
/** "a user or customer": neither says who. */
const either = /\s+or\s+(?:an?\s+)?|\s*\/\s*/i;
const named = anyOf(
  ['service client', 'web client', 'mobile client', 'api client', 'system user', 'end system'],
  'i',
);

/** From this share of its stories on, a file has one role for everybody: said once, not at each story. */
const houseShare = 1 / 2;
/** Fewer stories say nothing about the house style. */
const fewest = 4;

export default defineRule({
  id: 'story-generic-role',
  on: 'file',
  severity: 'information',
  language: 'en',
  summary: 'The role says who it is, not just that there is somebody.',
  yieldsTo: { 'story-unknown-role': 'same' },

  *check({ items }, { house, say }) {
    const roles = items.flatMap(({ story }) => (story?.role && story.language === 'en' ? [story.role] : []));
    const known = new Set(house.roles.map((role) => role.toLowerCase()));
    const generic = roles.filter(({ text }) => isAnybody(text) && !known.has(text.toLowerCase()));
    const [first] = generic;
    if (first && generic.length >= fewest && generic.length > roles.length * houseShare) {
      const who = quote(first.text, 30);
      const message = say(
        '{0} of {1} stories only say {2} or the like: say who that is.',
        generic.length,
        roles.length,
        who,
      );
      yield { at: first, message };
      return;
    }
    for (const role of generic)
      yield {
        at: role,
        message: say('Say which {0} this is: what tells them from the others?', quote(role.text, 30)),
      };
  },
});

function isAnybody(role: string): boolean {
  return !named.test(role) && role.split(either).every((one) => anybody.test(one.trim()));
}
