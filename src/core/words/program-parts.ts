import { eitherOf, inOrder } from '../pattern';

/** A part of a program, or code: what is made and not used, as in "Add weight column to the parcels list". */
export const partOfProgram = eitherOf(
  'i',
  /[`_]|--\w|\(\)/,
  inOrder(
    '',
    /\b/,
    [
      /columns?|tables?|fields?|options?|flags?|checks?|validation|migrations?|scripts?|endpoints?|tests?|api/,
      /components?|hooks?|handlers?|routes?|config(?:uration)?|logging|logs?|cache|caching|support|pages?|buttons?/,
      /filters?|dropdowns?|menus?|tabs?|dialogs?|templates?|middleware|index(?:es)?|queries|query|schema|latency/,
      /commands?|man pages?|parameters?|environment|variables?|dependenc(?:y|ies)|packages?|modules?|class(?:es)?|functions?/,
      /methods?|files?|code|jobs?|queues?|webhooks?|requests?|responses?|errors?|tooltips?|icons?|issues?/,
    ],
    /\b/,
  ),
);
