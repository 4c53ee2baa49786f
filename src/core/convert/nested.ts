import type { BacklogFile, Criterion } from '../model';

/** An entry of a list, with its mark and its check box. */
const entry = /^(?:[-*+•]|\d+[.)])\s+(?:\[[ xX]?\]\s+)?(?<words>\S.*)$/;

/**
 * What is listed below a criterion that ends with a colon: "a record is made with:" means nothing without it. Empty
 * where nothing is listed, or something else than words.
 */
export function listedBelow({ text, steps, span }: Criterion, { format, source }: BacklogFile): string[] {
  if (format !== 'markdown' || steps.length > 0 || !/[:：]$/.test(text.text)) return [];
  const listed: string[] = [];
  for (const line of source.slice(text.end, span.end).split('\n')) {
    const words = line.trim();
    if (words === '') continue;
    if (/^(?:```|~~~|\||<|>)/.test(words)) return [];
    const next = entry.exec(words)?.groups?.['words'];
    if (next !== undefined) listed.push(next);
    else if (listed.length > 0) listed.push(`${listed.pop() ?? ''} ${words}`);
    // Behind the words themselves only their own marks may stand: "**with:**".
    else if (/[\p{L}\p{N}]/u.test(words)) return [];
  }
  return listed.map((words) => words.replace(/[`*]+/g, '').replace(/[.;,]+$/, ''));
}
