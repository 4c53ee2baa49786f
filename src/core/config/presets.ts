import type { Rule, Severity } from '../rule';

/** A choice of rules under a name, to be extended: how loud each rule is, by how loud it is in `recommended`. */
export interface Preset {
  readonly summary: string;
  /** What becomes of each severity. */
  readonly severities: Readonly<Record<Severity, Severity>>;
  /** The rules it is about, by the beginnings of their ids; all others are off. Absent: all. */
  readonly only?: readonly string[];
  /** Single rules that are as loud as this, whatever they are by themselves. */
  readonly rules?: Readonly<Record<string, Severity>>;
}

const unchanged = { off: 'off', information: 'information', warning: 'warning', error: 'error' } as const;
const withAdvice = { ...unchanged, off: 'information' } as const;

/** Rules on the files themselves: a preset about a part of the backlog keeps them. */
const always = ['file-', 'suppression-', 'item-duplicate-id', 'item-placeholder-left'];

const named = {
  recommended: {
    summary: 'What nearly every backlog gains from; each rule as loud as its page says.',
    severities: unchanged,
  },
  refinement: {
    summary: 'For the refinement meeting: also the advice that is off by default.',
    severities: withAdvice,
  },
  strict: {
    summary: 'For a team that wants all of it: advice is a warning, and nothing is off but the domains.',
    severities: { ...withAdvice, information: 'warning' },
  },
  'gherkin-only': {
    summary: 'Only the rules on scenarios and their steps.',
    severities: unchanged,
    only: ['scenario-', ...always],
  },
  ears: {
    summary: 'For requirements written by the EARS templates: criteria have one shape and no loopholes.',
    severities: withAdvice,
    only: ['criterion-', 'item-escape-clause', 'item-mixed-criteria-style', ...always],
    rules: { 'criterion-malformed-ears': 'warning', 'criterion-weak-modal': 'warning' },
  },
  'product-management': {
    summary:
      'For roadmaps, goals and initiatives: the rules on goals and levels; stories are left to the team.',
    severities: withAdvice,
    only: [
      'goal-',
      'backlog-missing-goal',
      'item-level-',
      'item-mixed-level',
      'item-detail-in-strategy',
      'item-strategy-in-story',
      'item-orphan',
      'item-broken-reference',
      'item-open-marker',
      ...always,
    ],
  },
} as const satisfies Readonly<Record<string, Preset>>;

/** Every preset by its name. */
export const presets: ReadonlyMap<string, Preset> = new Map(Object.entries<Preset>(named));

/** How loud a rule is in a preset. Domain packs wait until they are asked for by name. */
export function severityInPreset({ severities, only, rules }: Preset, { id, severity }: Rule): Severity {
  const own = rules?.[id];
  if (own !== undefined) return own;
  if (only && !only.some((beginning) => id.startsWith(beginning))) return 'off';
  return severity === 'off' && id.startsWith('domain-') ? 'off' : severities[severity];
}
