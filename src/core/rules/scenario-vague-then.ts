import { quote } from '../message';
import { inLines } from '../pattern';
import { defineRule } from '../rule';
import { vagueWordsIn } from '../words/vague-in-criteria';

/** Nothing but the claim that all went well. */
const claim = new RegExp(
  inLines`
    ^(?:
      (?:
        it|this|that|everything|all|things
        |the (?:
          system|app|application|feature|page|operation|action|process|result|results|output|outcome
          |function|functionality|test|request
        )
      )\s+
    )?(?:should\s+|must\s+|will\s+)?(?:be\s+|is\s+|are\s+)?(?:
      works?|succeeds?|success(?:ful)?|correct|right|ok(?:ay)?|fine|good
      |works? (?:fine|well|correctly|properly|as (?:expected|intended|designed))
      |(?:behaves?|functions?|performs?|responds?|runs?) (?:correctly|properly|as (?:expected|intended)|well)
      |(?:completes?|executed?|handled|done|processed) (?:successfully|correctly|properly)|as expected
      |no(?:thing)? (?:breaks|goes wrong|fails)|(?:there (?:is|are) )?no errors?(?: occurs?)?
    )[.!]?$
  `,
  'i',
);

export default defineRule({
  id: 'scenario-vague-then',
  on: 'criterion',
  severity: 'information',
  language: 'en',
  summary: 'A Then says what can be seen.',

  *check({ steps }, { say }) {
    const outcome = steps.at(-1);
    if (outcome?.kind !== 'then' || steps.at(-2)?.kind === 'then' || !claim.test(outcome.text.text)) return;
    // "as expected" and its like are vague in any criterion: another rule says so.
    if (vagueWordsIn(outcome.text)) return;
    yield { at: outcome.text, message: say('Say what one can see when {0}.', quote(outcome.text.text, 36)) };
  },
});
