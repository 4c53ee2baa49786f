import type { BacklogFile, Criterion } from '../model';

/** Signs of what counts to the letter: code, quotations, links and addresses. */
const exact = /[`"“”«»[\]<>@~]|:\/\//;

/** Whether nothing goes with a criterion that the one above does not say: no box, no address, nothing listed below it. */
export function isDispensable(
  { text, span, checked }: Criterion,
  before: Criterion,
  { source }: BacklogFile,
): boolean {
  const written = source.slice(text.start, span.end).trimEnd();
  const above = source.slice(before.text.start, before.span.end).trimEnd();
  const isBare = !/[\p{L}\p{N}]/u.test(source.slice(text.end, span.end));
  const isLoose = isBare && !exact.test(written) && !exact.test(above);
  return checked === before.checked && (written === above || isLoose);
}
