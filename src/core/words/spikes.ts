import { eitherOf, inOrder } from '../pattern';

/** "Research history page" is a page: what is to be found out follows the verb. */
export const opensSpike = inOrder('i', /^\W*/, [
  /spike\b|investigate\b|look into\b/,
  /research (?:into|on|about|the|an?|possible|available|alternative|different|options)\b/,
  /explore (?:the|options|ways|possible|alternatives?)\b/,
]);

/** Whoever investigates a fault looks for its cause, and is done when it is found. */
export const fault = inOrder(
  'i',
  /\b/,
  [
    /bugs?|crash\w*|errors?|fail\w*|flak\w+|slow\w*|leaks?|regressions?|incidents?/,
    /outages?|broken|wrong|issues?|problems?|timeouts?|hangs?/,
  ],
  /\b/,
);

/** A question without its mark. */
export const asks = /^(?:does|do|is|are|can|could|should|will|would|has|have)\b/i;

/** A question, a decision, a test, a result, a figure or an end: each of them says when to stop. */
export const bound = eitherOf(
  'i',
  /\?|\d/,
  inOrder(
    '',
    /\b/,
    [
      /how|which|whether|why|what|if|who|where|or|versus|vs/,
      /decid\w+|decision|choos\w+|chosen|choice|select(?:ion)?|pick|compar\w+|recommend\w*|answers?|question/,
      /go[ /-]no[ -]go|trade-?offs?|pros and cons/,
      /prov(?:e|en)|confirm\w*|assum\w+|hypothes[ie]s|try|test\w*|benchmark|measure|evaluat\w+|assess\w*|reasons?/,
      /outcomes?|results?|findings|deliverables?|report|proposal|propose|write[- ]?up|document|adr|prototype/,
      /proof of concept|poc|estimate|root cause|cause of|list of|shortlist|feasib\w+/,
      /time[- ]?box\w*|at most|no more than|limit(?:ed)?|until|by the end/,
      /by (?:mon|tues|wednes|thurs|fri)day/,
      /(?:an?|one|two|three|four|five|six|half an?) (?:hours?|days?|weeks?|sprints?|afternoon|morning)/,
    ],
    /\b/,
  ),
);
