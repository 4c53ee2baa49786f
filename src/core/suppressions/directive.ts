import { inOrder } from '../pattern';

const exact = /^backlog-lens-\S+/;
/** Nearly a directive, before the rules it turns off or its reason: prose about this program goes on otherwise. */
const alike = inOrder(
  'i',
  /^backlog[-_ ]?lens[-_: ]+(?:disable|enable)(?:[-_ ](?:next[-_ ]?line|line|file))?/,
  /(?=\s*$|\s+(?:--|[–—]|[a-z]+-[a-z-]+))/,
);

/** Whether a source needs to be searched for comments. */
export function mayHoldDirectives(source: string): boolean {
  return /backlog[-_ ]?lens[-_: ]/i.test(source);
}

/** What the body of a comment says it does, also where it is misspelt; undefined in a comment of another kind. */
export function directiveOf(body: string): string | undefined {
  return exact.exec(body)?.[0] ?? alike.exec(body)?.[0];
}
