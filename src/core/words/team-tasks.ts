import { eitherOf, inOrder } from '../pattern';

/** "is implemented": of the making, not of what is made. */
export const implemented =
  /\b(?:is|are|was|were|has been|have been|gets?|to be)\s+(?:fully\s+|correctly\s+)?(?:implemented|coded|developed|refactored|programmed)\b/i;
/** "The team must …": a task if the verb behind it is one. */
export const byTheTeam = inOrder(
  'i',
  /^(?:the )?/,
  [
    /team|developers?|devs|we/,
    /dev(?:elopment)? team/,
    /(?:front|back)-?end (?:team|devs?)/,
    /engineers?|qa|somebody|someone/,
  ],
  /\s+(?:still )?(?:will |must |should |shall |needs? to |has to |have to )?(?<verb>[a-zÀ-ɏ]+)/,
);
/** "Implementation of the export", "TODO: add …", "Need to migrate …": no verb says what is so afterwards. */
export const taskAsNoun = eitherOf(
  'i',
  inOrder(
    '',
    /^(?:the )?/,
    [/implementation|refactoring|coding|re-?write|re-?implementation/],
    / of\b(?![^.;]*\b(?:is|are|was|has|must|can|shows?|takes?|leads?)\b)/,
  ),
  /^(?:we )?(?:still )?needs? to be (?:implemented|built|developed|coded|refactored|migrated|written|designed|tested)\b/,
  // "Meeting with the caterer", but not "Meetings with parents are listed"
  inOrder(
    '',
    /^(?:the |an? )?(?:[a-z-]+ )?/,
    [/meeting|workshop|alignment|refinement|brainstorming/],
    / with\b(?![^.;]*\b(?:is|are|was|has|have|must|can|may|shows?|starts?|ends?|appears?)\b)/,
  ),
  inOrder(
    '',
    /^(?:get|obtain) (?:the |an? |written )?/,
    [/permission|approval|sign-?off|buy-in|budget/],
    / (?:from|of|by|for)\b/,
  ),
  inOrder(
    '',
    /^(?:align|consult|coordinate|liaise|talk|speak|check|clarify|agree|discuss)(?: [a-z]+){0,2} with (?:the |our )?(?:[a-z]+ )?/,
    [
      /team|department|council|legal|marketing|sales|support|customer|client|vendor|supplier|stakeholders?|owner|lab|lawyers?|management|experts?/,
    ],
    /\b/,
  ),
  // "Letter to be written", but not "A letter is to be written by the tenant"
  inOrder(
    '',
    /^(?:[a-zÀ-ɏ'’-]+ ){1,5}to be /,
    [/written|drafted|clarified|discussed|implemented|prepared|designed|decided|agreed|migrated/],
    /(?=[\s.!]*$)/,
    /(?<!\b(?:is|are|has|have|needs?|must|wants?|allows?|until|expected|supposed) (?:[a-z]+ )?to be [a-z]+)/,
  ),
  /^look into\b(?! the (?:camera|mirror|eyes?)\b)/,
  inOrder(
    '',
    /^/,
    [/find out|figure out|get rid of|come up with|reach out to|carry out/],
    / (?:the|an?|how|if|whether|why|what|all)\b/,
  ),
);
