import { matchesOf, matchFrom } from '../matches';
import type { Span } from '../phrase';
import { findNeed } from './find-need';
import { matchAt, toMarker, type Marker } from './marker';
import type { Template } from './template';

/** The markers of a sentence in the order they stand, at most one for each part: that of its role, and the others. */
export function findMarkers(text: string, template: Template, role: Marker | undefined): Marker[] {
  const need = findNeed(text, template, role);
  if (!role && !need) return [];
  const before = benefitBefore(text, template, role);
  const benefit = before ?? findBenefit(text, template, role, need);
  // A role alone is a heading or a remark; with a benefit it is a story that lacks its need.
  if (!need && !(role && benefit && isSure(benefit, text, template))) return [];

  const wish = need && before ? { ...need, from: before.end } : need;
  const markers = [role, wish, benefit, findSituation(text, template, role, need)];
  return markers.filter((marker) => marker !== undefined).sort((a, b) => a.start - b.start);
}

function findBenefit(
  text: string,
  template: Template,
  role: Marker | undefined,
  need: Marker | undefined,
): Marker | undefined {
  const from = role && !role.holds && role.start === 0 ? role.end : (need?.end ?? 0);
  const after = matchesOf(template.benefit, text)
    .filter(({ index, 0: words }) => index >= from && (words.trim() !== '' || index > from))
    .map((match) => toMarker(match, 'benefit'));
  const behindNeed = after.filter(({ start }) => !need || start >= need.end);
  const strongest = behindNeed.find((marker) => isSure(marker, text, template)) ?? behindNeed[0];
  if (strongest) return strongest;
  const first = matchAt(template.benefitFirst, text, 0);
  if (first && [role, need].every((marker) => !marker || marker.start > first.end))
    return { ...first, part: 'benefit' };
  return (
    after.find((marker) => isSure(marker, text, template)) ?? benefitBehindRole(text, template, role, need)
  );
}

/** "As a guest, in order to find the hut, I want …" */
function benefitBehindRole(
  text: string,
  template: Template,
  role: Marker | undefined,
  need: Marker | undefined,
): Marker | undefined {
  const start = role && need ? clauseBehind(role, need, text) : null;
  const match = start === null ? null : matchAt(template.benefitFirst, text.slice(start), 0);
  if (start === null || !match || !need || !/,\s*$/.test(text.slice(0, need.start))) return undefined;
  const end = start + match.end;
  return end < need.start
    ? { start, end, part: 'benefit', holds: { start: end, end: need.start } }
    : undefined;
}

/** Where a clause begins that stands between commas behind the role and before the wish; null where none does. */
function clauseBehind(role: Marker, need: Marker, text: string): number | null {
  const comma = text.indexOf(',', role.end);
  if (comma < 0 || comma >= need.start) return null;
  return comma + 1 + (/^\s*/.exec(text.slice(comma + 1))?.[0].length ?? 0);
}

/** Where the marker stands behind its benefit, as in Japanese, the benefit ends before the wish begins. */
function benefitBefore(text: string, template: Template, role: Marker | undefined): Marker | undefined {
  const match = role && template.benefitIsBefore && matchFrom(template.benefitIsBefore, text);
  if (!match) return undefined;
  const { index: end } = match;
  const isBehindRole = end > role.end;
  const start = isBehindRole ? role.end : 0;
  if (!isBehindRole && (role.holds?.start ?? 0) < end) return undefined;
  const marker = { ...toMarker(match, 'benefit'), holds: { start, end } };
  return isBehindRole ? marker : { ...marker, end: role.end };
}

/** "so that" says it is the benefit; a bare "so", "because" or "in order to" may stand in a need or a benefit. */
function isSure({ start, end }: Span, text: string, { sureBenefit }: Template): boolean {
  if (sureBenefit) return matchAt(sureBenefit, text, start) !== null;
  const words = text.slice(start, end).trim();
  return words.length > 4 && /\bthat\b|^[,;，。、]?\s*\P{ASCII}/iu.test(words);
}

/** When it holds: the opening of a job story, or a clause between role and wish: "As a guest, when I arrive late, …". */
function findSituation(
  text: string,
  template: Template,
  role: Marker | undefined,
  need: Marker | undefined,
): Marker | undefined {
  if (!need) return undefined;
  const first = matchAt(template.situation, text, 0);
  if (first && (role ?? need).start > first.end) return { ...first, part: 'situation' };
  const start = role ? clauseBehind(role, need, text) : null;
  if (start === null) return undefined;
  const match = matchAt(template.situation, text.slice(start), 0);
  return match && start + match.end < need.start
    ? { start, end: start + match.end, part: 'situation', holds: { start, end: need.start } }
    : undefined;
}
