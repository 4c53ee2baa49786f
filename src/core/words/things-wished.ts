/** Behind these a thing belongs to what it stands in: "a table with a name and a price". */
const holds =
  /\b(?:with|including|containing|showing|between|both|consisting|comprising|from|by|having|where|if|when|as|whether)\b/i;
/** "of a claim and a policy": both are what the list is of. */
const isWithin =
  /\b(?:of|for|to|in|on|at|per|into|about|via|and|or)\s+(?:[a-zÀ-ɏ]+\s+)?an?\s+[a-zÀ-ɏ-]+(?:\s[a-zÀ-ɏ-]+)?$/i;
const longest = 500;

/**
 * Where a need that asks for a thing joins another with an end of its own: "a list of the beds and an alarm for falls".
 * The place of its "and"; null where there is none.
 */
export function furtherThing(text: string): number | null {
  if (text.length > longest || !/^an?\s/i.test(text)) return null;
  const joined = /\s(?<joint>and (?:also )?an?\s)/i.exec(text);
  if (!joined) return null;
  const before = text.slice(0, joined.index);
  const after = /^[^,.;]*/.exec(text.slice(joined.index + joined[0].length))?.[0] ?? '';
  const hasEnd = /\s(?:to|for|of|that|which)\s/i;
  return hasEnd.test(before) && hasEnd.test(after) && !holds.test(before) && !isWithin.test(before)
    ? joined.index + 1
    : null;
}
