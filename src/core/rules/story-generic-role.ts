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

export default defineRule({
  id: 'story-generic-role',
  on: 'story',
  severity: 'information',
  language: 'en',
  summary: 'The role says who it is, not just that there is somebody.',

  *check({ role }, { house, say }) {
    if (!role || named.test(role.text) || !role.text.split(either).every((one) => anybody.test(one.trim())))
      return;
    if (house.roles.some((known) => known.toLowerCase() === role.text.toLowerCase())) return;
    yield {
      at: role,
      message: say('Say which {0} this is: what tells them from the others?', quote(role.text, 30)),
    };
  },
});
