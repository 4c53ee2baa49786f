import { slicePhrase, trimPhrase, type Phrase } from '../../phrase';

/** Several criteria on one line: "1. … 2. …", "…; …", "… | …", or parts that begin with capitals and commas between them. */
export function splitLine(line: Phrase, isScenario: boolean): Phrase[] {
  if (isScenario) return splitAt(line, /;\s+(?=(?:given|dado|dada|angenommen|gegeben)\s)/gi);
  if (/^\(?1[.)]\s/.test(line.text) && /\s\(?2[.)]\s/.test(line.text))
    return splitAt(line, /\s+(?=\(?\d{1,2}[.)]\s)/g);
  const bullet = /^(?<bullet>[-•*])\s/.exec(line.text)?.groups?.['bullet'];
  if (bullet !== undefined) return splitAt(line, bullet === '•' ? /\s+(?=•\s)/g : /\s+(?=[-*]\s\p{Lu})/gu);
  if (/^[^|]+\s\|\s/.test(line.text)) return splitAt(line, /\s+\|\s+/g);
  if (/;\s*\S/.test(line.text)) return splitAt(line, /;\s*/g);
  const parts = splitAt(line, /,\s+/g);
  return isList(parts.map(({ text }) => text)) ? parts : [line];
}

/** Sentences with commas between them: each has words of its own, and no "and" before the last as in prose. */
function isList(parts: readonly string[]): boolean {
  if (parts.length < 3 || /^(?:and|or|und|oder|y|e|o|et|ou|but)\s/i.test(parts.at(-1) ?? '')) return false;
  if (parts.every((part) => /^[\p{Lu}\d]/u.test(part) && part.includes(' '))) return true;
  const isClause = /^(?:when|if|while|where|after|before|for|as|given|wenn|si|cuando|quando|quand)\s/i;
  return (
    !isClause.test(parts[0] ?? '') &&
    parts.every((part) => part.split(/\s+/).length > 1 && !/[.!?]\s/.test(part))
  );
}

function splitAt(line: Phrase, between: RegExp): Phrase[] {
  const parts: Phrase[] = [];
  let from = 0;
  for (const { 0: gap, index } of line.text.matchAll(between)) {
    parts.push(slicePhrase(line, from, index));
    from = index + gap.length;
  }
  parts.push(slicePhrase(line, from));
  return parts.map(trimPhrase).filter(({ text }) => text !== '');
}
