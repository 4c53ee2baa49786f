import type { Step } from '../model';

const action =
  /\b(?:clicks?|presses|navigates?|submits?|selects?|types?|enters?|opens?|taps?|scrolls?|chooses?|uploads?|goes)\b/i;
const state = /^(?:[a-zÀ-ɏ]+\s+){0,4}(?:exists?|has|have|(?:is|are|was|were)\s+(?![a-zÀ-ɏ]+(?:ed|en|wn)\b))/i;

/** The only When, where it stands behind all that comes of it; behind a Then before it the scene may have been checked. */
export function outcomeBeforeAction(steps: readonly Step[]): Step | undefined {
  const kinds = steps.map(({ kind }) => kind);
  const when = kinds.indexOf('when');
  return kinds.includes('then') && when > kinds.lastIndexOf('then') && kinds.indexOf('when', when + 1) < 0
    ? steps[when]
    : undefined;
}

/** A Given that tells the action, and a When that sets the scene. */
export function swappedSteps(steps: readonly Step[]): { readonly given: Step; readonly when: Step } | null {
  const given = steps.find(({ kind }) => kind === 'given');
  const when = steps.find(({ kind }) => kind === 'when');
  if (!given || !when || !action.test(given.text.text)) return null;
  return !action.test(when.text.text) && state.test(when.text.text) ? { given, when } : null;
}
