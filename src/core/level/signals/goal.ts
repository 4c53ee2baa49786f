import type { SignalGroup } from '../signal';

/** What is reached at the end: an increment that meets its criteria, or an outcome for the business. */
export const goal: SignalGroup = {
  dimension: 'goal',
  signals: [
    {
      id: 'move-number',
      name: 'wants a number to move',
      source: 'goal orientation: outcome (2); metrics: a number to be moved (1 2 3)',
      words: '',
      patterns: [
        'from <number> * to <number>',
        'from <percent> * to <percent>',
        '<number>|<percent> → <number>|<percent>',
        'to <number>|<percent>|<money> * up from',
        'up|down from <number>|<percent>|<money>',
        'grow|increase|raise|improve|lift|boost|double|triple|halve|reduce|cut|lower|decrease|bring|get|keep|hold|reach|hit|achieve|win * <number>|<percent>|<money>',
        'grow|increase|raise|improve|lift|boost|reduce|cut|lower|decrease * by <number>|<percent>',
        '+ <percent>|<number>',
        'at|below|above|under|over|least|than <percent>',
        'below|above|under|over|least|than <money>',
        '<percent> of|or',
        '≥|≤|>|< <number>|<percent>|<money>',
        '<number> +',
        '#market-measure * <number>|<percent>|<money>',
        '<number>|<percent>|<money> * #market-measure',
        '<number> customers|users|clients|members|subscribers|stores|shops|schools|clinics|hospitals|teams|companies|partners|agencies|countries|cities',
        '<number> paying|active|new|reference|lighthouse|happy',
      ],
    },
    {
      id: 'outcome-words',
      name: 'names an outcome for the business',
      source: 'goal orientation: outcome and business objective (2)',
      words: `
        growth, revenue growth, more customers, new customers, more users, first users, paying customers,
        paying users, first sale, loyalty, trust, satisfaction, retention, market share, traction,
        competitive, profitable growth, business goal, business objective, impact, mission impact,
        self-sustaining, viability, viable, success of the product, product success, expansion revenue,
        network effect, flywheel
      `,
    },
    {
      id: 'benefit-clause',
      name: 'gives a reason for a feature',
      source: 'goal orientation: a feature with an outcome as its reason stays with the Product Owner (2)',
      words: `
        so that, in order to, so i can, so they can, so users can, so we can, so the, which lets, so it
      `,
    },
    {
      id: 'must-behave',
      name: 'says how the product must behave',
      source: 'goal orientation: an increment that meets its criteria (2); acceptance (1 3)',
      words: `
        must, should be able to, can be, is able to, be able to, able to, when i, when the user,
        when a user, if the user, after clicking, given, then, automatically, by default, at most,
        at least, only if, unless, every time, each time, instead of, in addition, currently,
        at the moment, as before, like in, same as, it should, needs to, has to, should show, should be,
        will be, gets, is shown, is sent, is saved, is stored
      `,
    },
  ],
};
