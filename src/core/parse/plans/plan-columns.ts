import type { Kind } from '../../model';
import { inLines } from '../../pattern';
import { resultHeads } from './objective-words';
import { timesByDate, timesByName } from './planned-times';

/** Columns of what is planned, by what their heads call it. */
const plannedColumns: readonly (readonly [kind: Kind, head: RegExp])[] = [
  [
    'initiative',
    /^\P{L}*(?:(?:strategic )?(?:initiatives?|pillars?)|bets?|themes?|initiativen|iniciativas?|thema|themen)\P{L}*$/iu,
  ],
  [
    'goal',
    new RegExp(
      String.raw`^\P{L}*(?:goals?|objectives?|${resultHeads}|outcomes?|ziele?|objetivos?|objectifs?)\P{L}*$`,
      'iu',
    ),
  ],
  [
    'requirement',
    /^\P{L}*(?:(?:non-?)?(?:functional|product) )?(?:requirements?|anforderung(?:en)?)\P{L}*$/iu,
  ],
  [
    'roadmap',
    new RegExp(
      inLines`
        ^\P{L}*(?:
          (?:roadmap )?items?|features?|milestones?|deliverables?
          |meilensteine?|funktion(?:en)?|jalons?|hitos?|fonctionnalités?|funcionalidad(?:e?s)?|projects?|what|was
        )\P{L}*$
      `,
      'iu',
    ),
  ],
];
/** Columns that only a plan has beside them: when it is to be, and by how much. */
export const when = new RegExp(
  inLines`
    ^\P{L}*(?:
      quarter|when|eta|time(?:line|frame)?|target (?:date|release)|horizon|phase|month|year|start|end|by
      |quartal|trimestre|datum|termin|zeitraum|zeit|wann|horizont|horizonte|fecha|échéance|prazo
    )\P{L}*$
  `,
  'iu',
);
/** Columns that say how far something is to move. */
export const howMuch = new RegExp(
  inLines`
    ^\P{L}*(?:
      from|to|baseline|current|today|target|measure|metric|von|auf|heute|startwert|zielwert|base|meta|cible
    )\P{L}*$
  `,
  'iu',
);
/** What is measured is a goal where the table says how far it is to move. */
export const measured =
  /^\P{L}*(?:(?:(?:key|success|input|north star) )?(?:metrics?|indicators?)|KPIs?|(?:key )?inputs?|kennzahl)\P{L}*$/iu;
/** A table of costs plans nothing but money. */
export const costs = /^\P{L}*(?:costs?|budget|price|amount|kosten|coste|coût)\P{L}*$/iu;
/** A column for each time: "Now", "Next", "Later"; "Q1", "Q2". */
export const aTime = new RegExp(
  String.raw`^\P{L}*(?:${timesByName}|${timesByDate})(?:\P{L}*\d*|\s*[(–—-].{1,30})$`,
  'iu',
);

/** What the rows of a table plan by its heads, and the column that names it; null where they plan nothing. */
export function columnOfPlan(heads: readonly string[]): readonly [Kind, number] | null {
  return plannedIn(heads) ?? measuredIn(heads);
}

function measuredIn(heads: readonly string[]): readonly [Kind, number] | null {
  const column = heads.findIndex((text) => measured.test(text));
  const isTold = heads.some((text, at) => at !== column && (howMuch.test(text) || aTime.test(text)));
  return column >= 0 && isTold ? ['goal', column] : null;
}

function plannedIn(heads: readonly string[]): readonly [Kind, number] | null {
  for (const [kind, named] of plannedColumns) {
    const column = heads.findIndex((text) => named.test(text));
    if (column >= 0) return [kind, column];
  }
  return null;
}

export const objectiveColumn = /^\P{L}*(?:objectives?|goals?|ziele?|objetivos?|objectifs?)\P{L}*$/iu;
export const resultColumn = new RegExp(String.raw`^\P{L}*(?:${resultHeads})\P{L}*$`, 'iu');

/** Whether a table has a column of objectives and one of their key results. */
export function listsObjectives(heads: readonly string[]): boolean {
  return [objectiveColumn, resultColumn].every((column) => heads.some((text) => column.test(text)));
}

/** Whether the rows of a table are key results, and of one objective. */
export function listsResults(heads: readonly string[]): boolean {
  const has = (column: RegExp): boolean => heads.some((text) => column.test(text));
  return has(resultColumn) && !has(objectiveColumn);
}
