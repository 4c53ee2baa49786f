import type { Edit } from './edit';
import type { House } from './house';
import type { Level } from './level';
import type { Backlog, BacklogFile, Criterion, Item, Language, Layout, Story } from './model';
import type { Span } from './phrase';
import type { Say } from './say';
import type { Suppression, Target } from './suppressions/read';

/** Quietest first. `off` is a setting, never the severity of a finding. */
export const severities = ['off', 'information', 'warning', 'error'] as const;

export type Severity = (typeof severities)[number];

/** What a rule may look at: the engine walks the backlog and hands each of them to the rule. */
interface Subjects {
  story: Story;
  criterion: Criterion;
  item: Item;
  file: BacklogFile;
  backlog: Backlog;
  suppression: Suppression;
}

/** Where the subject stands, for rules that judge it by its surroundings. */
interface Places {
  story: { item: Item; file: BacklogFile; house: House };
  criterion: { item: Item; file: BacklogFile; house: House };
  /** The level is worked out when a rule first asks for it. */
  item: { file: BacklogFile; house: House; level: () => Level };
  file: { house: House };
  /** What a team has settled may differ from file to file. */
  backlog: { houseOf: (file: BacklogFile) => House };
  suppression: { file: BacklogFile; idle: ReadonlySet<Target>; ruleIds: readonly string[] };
}

type SubjectName = keyof Subjects;

/** Where a subject stands, and how to word what there is to say of it. */
type Place<S extends SubjectName> = Places[S] & { readonly say: Say };

/** A change that the author is offered, by the words of the menu entry. */
export interface Change {
  /** An imperative without a closing stop: `Add "so that …"`. */
  readonly title: string;
  /** Disjoint. */
  readonly edits: readonly Edit[];
  /** Whether words go to a place that one may not have in sight: it is shown what would become of the file, and asked. */
  readonly isMove?: boolean;
}

/** What a rule yields. The engine adds id, severity and link, and it becomes a finding. */
export interface Problem {
  readonly at: Span;
  /** What to do, in the author's words: at most 90 characters, see `message.ts`. */
  readonly message: string;
  /** Quieter than the rule itself, where this case deserves it. */
  readonly severity?: 'information' | 'warning';
  /** Keeps the meaning, may be applied with all others. */
  readonly fix?: Change;
  /** Change the meaning or need the author's words; chosen one at a time. */
  readonly suggestions?: readonly Change[];
}

/** A problem of the whole backlog says in which file it stands. */
export interface BacklogProblem extends Problem {
  readonly file: BacklogFile;
}

interface RuleOn<S extends SubjectName> {
  /** Thing and problem in kebab-case; never renamed. */
  readonly id: string;
  readonly on: S;
  /** In the preset `recommended`. */
  readonly severity: Severity;
  /** What good looks like, in the present tense, with a full stop. Also the first line of the rule's page. */
  readonly summary: string;
  /** The one spoken language whose words the rule knows; absent where it needs no words. */
  readonly language?: Language;
  /** The layouts whose law the rule states; absent where it holds in all of them. */
  readonly layouts?: readonly Layout[];
  /** Rules that have more to say: where one speaks of the very same words, or shares some of them, this one is silent. */
  readonly yieldsTo?: Readonly<Record<string, 'same' | 'shared'>>;
  check(subject: Subjects[S], place: Place<S>): Iterable<S extends 'backlog' ? BacklogProblem : Problem>;
}

/** One rule, whatever it looks at: told apart by `on`. */
export type Rule = { [S in SubjectName]: RuleOn<S> }[SubjectName];

/** States a rule: gives `check` the type of what `on` names. */
export function defineRule<S extends SubjectName>(rule: RuleOn<S>): RuleOn<S> {
  return rule;
}

/** Where the page of a rule stands, from the folder of the program or the extension. */
export function pageOf(rule: string): string {
  return `docs/rules/${rule}.md`;
}
