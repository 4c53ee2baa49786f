import { determiners, pronouns } from '../words/function-words';
import type { PortableCriterion, PortableStep } from './portable';

const response = 'THE SYSTEM SHALL ensure that ';

/**
 * A criterion after one of the EARS templates (Mavin and others 2009). A Given becomes WHILE, a When becomes WHEN,
 * and the response says what the system shall ensure, so that the author's words stay as they are. Null where the
 * steps come in an order that no template has.
 */
export function earsOf({ text, steps }: Pick<PortableCriterion, 'text' | 'steps'>): string | null {
  if (steps.length === 0) return /\bSHALL\b/.test(text) ? text : `${response}${withFirst(text, 'small')}`;
  if (!isInOrder(steps)) return null;
  const of = (kind: PortableStep['kind']): string =>
    steps
      .filter((step) => step.kind === kind)
      .map((step) => step.text)
      .join(' AND ');
  const clauses = [
    ...(of('given') === '' ? [] : [`WHILE ${of('given')}`]),
    ...(of('when') === '' ? [] : [`WHEN ${of('when')}`]),
    `${response}${withFirst(of('then'), 'small')}`,
  ];
  return of('then') === '' ? null : clauses.join(', ');
}

/** An article or pronoun that opens a sentence, or goes on in one; other words may be names, and stay. */
function withFirst(text: string, letter: 'small' | 'capital'): string {
  // It may stand in bold type or open a link.
  const { marks = '', word = '' } =
    /^(?<marks>[*_~[]*)(?<word>\p{L}\p{Ll}*)(?=[\s*_~\]])/u.exec(text)?.groups ?? {};
  const first = word.toLowerCase();
  if (first === 'i' || !(determiners.has(first) || pronouns.has(first))) return text;
  const initial = word.charAt(0);
  const behind = text.slice(marks.length + 1);
  return marks + (letter === 'small' ? initial.toLowerCase() : initial.toUpperCase()) + behind;
}

/** The words or steps of which `earsOf` made this sentence; null for a sentence that somebody wrote in EARS. */
export function plainOfEars(text: string): Pick<PortableCriterion, 'text' | 'steps'> | null {
  const at = text.indexOf(response);
  if (at < 0) return null;
  const then = text.slice(at + response.length);
  if (at === 0) return { text: withFirst(then, 'capital'), steps: [] };
  const { given, when } =
    /^(?:WHILE (?<given>.+?)(?:, |$))?(?:WHEN (?<when>.+))?$/.exec(text.slice(0, at).replace(/, $/, ''))
      ?.groups ?? {};
  if ((given ?? when) === undefined) return null;
  // Several of a kind were joined.
  const steps = stepsFrom(given, when, then).flatMap(({ kind, text: words }) =>
    words.split(' AND ').map((part) => ({ kind, text: part })),
  );
  return { text, steps };
}

/** The steps of an EARS criterion; null where the sentence follows no template or has neither state nor event. */
export function stepsOfEars(text: string): PortableStep[] | null {
  const match =
    /^(?:WHERE (?<feature>.+?), )?(?:WHILE (?<state>.+?), )?(?:(?:WHEN|IF) (?<event>.+?)(?:, (?:THEN )?| THEN ))?(?<response>THE .+? SHALL .+)$/i.exec(
      text.trim(),
    );
  const { feature, state, event, response: whole } = match?.groups ?? {};
  if (whole === undefined || (feature ?? state ?? event) === undefined) return null;
  const then = whole.startsWith(response) ? whole.slice(response.length) : whole;
  const given = [feature, state].filter((part) => part !== undefined).join(' AND ');
  return stepsFrom(given === '' ? undefined : given, event, then);
}

function stepsFrom(given: string | undefined, when: string | undefined, then: string): PortableStep[] {
  return [
    ...(given === undefined ? [] : [{ kind: 'given' as const, text: given }]),
    ...(when === undefined ? [] : [{ kind: 'when' as const, text: when }]),
    { kind: 'then', text: then },
  ];
}

/** Whether Given, When and Then come one after the other. */
export function isInOrder(steps: readonly PortableStep[]): boolean {
  const rank = { given: 0, when: 1, then: 2 };
  return steps.every(({ kind }, index) => rank[kind] >= rank[steps[index - 1]?.kind ?? 'given']);
}
