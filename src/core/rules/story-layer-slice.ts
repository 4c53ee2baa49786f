import { quote } from '../message';
import { inLines } from '../pattern';
import { slicePhrase } from '../phrase';
import { defineRule } from '../rule';

const lead = String.raw`^(?:to\s+)?(?:be able to\s+)?(?:have\s+)?`;
const verb = String.raw`(?:(?:set up|setup|create|build|implement|write|add|develop|design|define|code)\s+)`;
const article = String.raw`(?:(?:the|an?|all(?: the)?|our|new)\s+)?`;

/** One layer of the system as the thing that is wanted. */
const layers: readonly RegExp[] = [
  new RegExp(
    `${lead}${verb}?${article}(?<layer>(?:back-?end|front-?end|server[- ]side|client[- ]side|database|data model|UI|API) (?:for|of|part|code|logic)\\b)`,
    'iu',
  ),
  new RegExp(
    `${lead}${verb}${article}(?<layer>(?:database|db|sql)\\s+(?:tables?|schemas?|models?|migrations?|entit(?:y|ies)))\\b`,
    'iu',
  ),
  new RegExp(
    inLines`
      ${lead}${verb}${article}(?:[a-z-]+\s+)??(?<layer>
        (?:REST(?:ful)? )?(?:API )?(?:
          endpoints?|controllers?|repository (?:class|layer)|data access layer|service layer
          |service class(?:es)?
        )
      )\b
    `,
    'iu',
  ),
  new RegExp(
    inLines`
      ${lead}(?:set up|setup|configure|install)\s+${article}(?<layer>
        (?:
          database|server|repository|repo|project structure|framework|docker|CI\b|build pipeline
          |development environment|dev environment
        )\b
      )
    `,
    'iu',
  ),
];

export default defineRule({
  id: 'story-layer-slice',
  on: 'story',
  severity: 'information',
  language: 'en',
  summary: 'A story goes through all layers, and its user gets something.',

  *check({ need }, { item, say }) {
    if (!need || !item.storyLevel || item.kind === 'task' || item.kind === 'spike' || item.kind === 'bug')
      return;
    for (const layer of layers) {
      const match = layer.exec(need.text);
      const words = match?.groups?.['layer'];
      if (!match || words === undefined) continue;
      const start = match[0].lastIndexOf(words);
      yield {
        at: slicePhrase(need, start, start + words.length),
        message: say('Ask for what a user gets out of it: {0} is one layer.', quote(words, 50)),
      };
      return;
    }
  },
});
