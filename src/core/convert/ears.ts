import type { PortableCriterion } from './portable';

/**
 * A criterion after one of the EARS templates (Mavin and others 2009). A Given becomes WHILE, a When becomes WHEN,
 * and the response says what the system shall ensure, so that the author's words stay as they are.
 */
export function earsOf({ text, name, steps }: PortableCriterion, system: string): string {
  if (/\bshall\b/i.test(text) && steps.length === 0) return text;
  const of = (kind: 'given' | 'when' | 'then'): string =>
    steps
      .filter((step) => step.kind === kind)
      .map((step) => step.text)
      .join(' AND ');
  const state = of('given');
  const event = of('when');
  const response = of('then') || (steps.length === 0 ? text : (name ?? text));
  const clauses = [
    ...(state === '' ? [] : [`WHILE ${state}`]),
    ...(event === '' ? [] : [`WHEN ${event}`]),
    `THE ${system} SHALL ensure that ${response}`,
  ];
  return clauses.join(', ');
}

/** The steps of an EARS criterion, for a Given/When/Then; null where the sentence follows no template. */
export function stepsOfEars(text: string): PortableCriterion['steps'] | null {
  const match =
    /^(?:WHERE (?<feature>.+?), )?(?:WHILE (?<state>.+?), )?(?:(?:WHEN|IF) (?<event>.+?),? )?(?:THEN )?(?<response>THE .+? SHALL .+)$/i.exec(
      text.trim(),
    );
  const { feature, state, event, response } = match?.groups ?? {};
  if (response === undefined) return null;
  const ensured = /^THE .+? SHALL ensure that (?<what>.+)$/i.exec(response)?.groups?.['what'] ?? response;
  return [
    ...[feature, state].flatMap((given) =>
      given === undefined ? [] : [{ kind: 'given' as const, text: given }],
    ),
    ...(event === undefined ? [] : [{ kind: 'when' as const, text: event }]),
    { kind: 'then', text: ensured.replace(/\.$/, '') },
  ];
}
