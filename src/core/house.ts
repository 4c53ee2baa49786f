/** What a team has settled for itself; rules judge by it where it is stated. */
export interface House {
  /** The personas and roles of the product; empty where the team has no list. */
  readonly roles: readonly string[];
  /** The scale of estimates, ascending. */
  readonly estimates: readonly number[];
  /** An estimate above this wants splitting. */
  readonly largestEstimate: number;
  /** A story with fewer acceptance criteria is not told in full. */
  readonly fewestCriteria: number;
  /** A story with more acceptance criteria hides several. */
  readonly mostCriteria: number;
  /** Priorities, most important first; empty where the team has no list. */
  readonly priorities: readonly string[];
  /** Statuses from which on an item counts as ready for a sprint. */
  readonly readyStatuses: readonly string[];
  /** Terms and acronyms that need no explanation. */
  readonly glossary: readonly string[];
  /** Where an id leads in the team's tracker: an address with `{id}` in it; null where there is none. */
  readonly tracker: string | null;
  /** Who owns what: see docs/levels.md. */
  readonly model: 'scrum' | 'safe' | 'single';
}

/** What is usual where a team has settled nothing. */
export const defaultHouse: House = {
  roles: [],
  estimates: [0, 0.5, 1, 2, 3, 5, 8, 13, 20, 21, 34, 40, 55, 89, 100],
  largestEstimate: 13,
  fewestCriteria: 2,
  mostCriteria: 8,
  priorities: [],
  readyStatuses: [
    'ready',
    'ready for dev',
    'ready for development',
    'selected',
    'in sprint',
    'committed',
    'in progress',
  ],
  glossary: [],
  tracker: null,
  model: 'scrum',
};
