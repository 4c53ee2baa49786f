import { quote } from '../message';
import { defineRule } from '../rule';
import { slicePhrase } from '../phrase';

/** The inside of a system, named as something to check. */
const inside =
  /\b(?:provide|expose|offer)s?\s+(?:a|an|the)\s+`?(?:(?:GET|POST|PUT|PATCH|DELETE)\s+)?\/[^\s`,]*`?\s+endpoint|\bJWT(?: tokens?)?\b|\b(?:stored procedure|REST API|HTTP (?:status|header)|WebSockets?|PostgreSQL|MySQL|MongoDB|database (?:table|column|transaction|index)|foreign key|primary key|SQL (?:query|statement)|within a transaction|singleton|event bus|message queue|Redis|Kafka|localStorage|sessionStorage|useState|useEffect|CSS class|DOM element|div|z-index)\b/u;
/** Whose items are about the inside. */
const technical =
  /\b(?:developer|engineer|api|sdk|cli|library|endpoint|devops|integrator|architect|administrator|database|migration|schema|backend|infrastructure|pipeline|docker|deploy\w*|code|package|module)\b/i;

export default defineRule({
  id: 'criterion-prescribes-solution',
  on: 'criterion',
  severity: 'information',
  language: 'en',
  summary: 'A criterion of a user-facing item names nothing that only its builders see.',

  *check({ text }, { item, say }) {
    const match = inside.exec(text.text);
    if (!match) return;
    const subject = `${item.title?.text ?? ''} ${item.story?.role?.text ?? ''}`;
    if (technical.test(subject)) return;
    const words = slicePhrase(text, match.index, match.index + match[0].length);
    yield { at: words, message: say('Say what the user notices, not {0}.', quote(words.text, 32)) };
  },
});
