import type { Span } from '../phrase';
import type { Template } from './template';

export type Part = 'role' | 'need' | 'benefit' | 'situation';

/** Words of the template, by their offsets in the sentence. */
export interface Marker extends Span {
  readonly part: Part;
  /** Where its part lies, for a language in which it stands before the marker. */
  readonly holds?: Span;
}

/** The markers of a sentence in the order they stand, at most one for each part. */
export function findMarkers(text: string, template: Template): Marker[] {
  const role = findRole(text, template);
  const first = role ? null : matchAt(template.situation, text, 0);
  const need = findNeed(text, template, role);
  if (!need && !role) return [];

  const markers: Marker[] = [];
  if (role) markers.push(role);
  if (need) markers.push(need);
  if (first && need && need.start > first.end) markers.push({ ...first, part: 'situation' });
  const benefit = findBenefit(text, template, role, need);
  if (benefit) markers.push(benefit);
  const inBetween = role && need ? findSituation(text, template, role, need) : undefined;
  if (inBetween) markers.push(inBetween);
  return markers.sort((a, b) => a.start - b.start);
}

/** A role opens the sentence, or a clause of it: after a comma, a stop or a line end. */
function findRole(text: string, template: Template): Marker | undefined {
  if (template.roleIsBefore) return roleBefore(text, template);
  for (const match of text.matchAll(template.role)) {
    const start = match.index;
    const end = start + match[0].length;
    if (!/(?:^|[,.;:(\n–—-])\s*["'“(*]*$/.test(text.slice(Math.max(0, start - 8), start))) continue;
    if (isNoRole(text.slice(end, end + 40), template)) continue;
    const marker: Marker = { start, end, part: 'role' };
    // What stands before a role must be the benefit or the need: anything else is prose with "as" in it.
    if (start > 0 && !startsWithPart(text, template)) continue;
    if (findNeed(text, template, marker)) return marker;
  }
  return undefined;
}

/** An acronym in capitals is a name, whatever it spells: "As IT manager". */
function isNoRole(words: string, { noRole }: Template): boolean {
  return noRole.test(words) && !/^\p{Lu}{2,}/u.test(words);
}

function startsWithPart(text: string, template: Template): boolean {
  return matchAt(template.benefitFirst, text, 0) !== null || matchAt(template.need, text, 0) !== null;
}

function roleBefore(text: string, template: Template): Marker | undefined {
  const match = [...text.matchAll(template.role)][0];
  if (!match || match.index === 0 || match.index > 60) return undefined;
  const start = match.index;
  const from = Math.max(
    ...['、', '，', '。', '\n', ','].map((mark) => text.lastIndexOf(mark, start - 1) + 1),
  );
  return { start, end: start + match[0].length, part: 'role', holds: { start: from, end: start } };
}

/** The wish: after the role where there is one, else at the start, after a benefit or after a situation. */
function findNeed(text: string, template: Template, role: Marker | undefined): Marker | undefined {
  const matches = [...text.matchAll(template.need)].filter(
    ({ index }) => !role || index >= role.end || index === 0,
  );
  const wish = matches.find(({ index }) => {
    if (role) return index === 0 || role.holds !== undefined || text.slice(role.end, index).trim().length > 0;
    return (
      index === 0 || /[,.\n]\s*$/.test(text.slice(0, index)) || matchAt(template.situation, text, 0) !== null
    );
  });
  if (wish && (role || index0(wish) || opensOtherwise(text, template))) return toMarker(wish, 'need');
  const subject = role && [...text.matchAll(template.subject)].find(({ index }) => index >= role.end);
  return subject ? toMarker(subject, 'need') : undefined;
}

function index0(match: RegExpExecArray): boolean {
  return match.index === 0;
}

function opensOtherwise(text: string, template: Template): boolean {
  return matchAt(template.situation, text, 0) !== null || matchAt(template.benefitFirst, text, 0) !== null;
}

function findBenefit(
  text: string,
  template: Template,
  role: Marker | undefined,
  need: Marker | undefined,
): Marker | undefined {
  const from = Math.max(role?.start === 0 || !role ? 0 : role.end, need?.end ?? 0);
  const after = [...text.matchAll(template.benefit)].filter(({ index }) => index >= from);
  const [strongest] = [...after].sort((a, b) => strength(b) - strength(a) || a.index - b.index);
  if (strongest) return toMarker(strongest, 'benefit');
  const first = matchAt(template.benefitFirst, text, 0);
  const others = [role, need].filter((marker) => marker !== undefined);
  return first && others.every(({ start }) => start > first.end) ? { ...first, part: 'benefit' } : undefined;
}

/** "so that" says it is the benefit; a bare "so", "because" or "in order to" may stand in a need or a benefit. */
function strength(match: RegExpExecArray): number {
  return /\bthat\b|^\P{ASCII}/u.test(match[0].trim()) && match[0].trim().length > 4 ? 1 : 0;
}

/** A clause between role and wish that says when: "As a guest, when I arrive late, I want …". */
function findSituation(text: string, template: Template, role: Marker, need: Marker): Marker | undefined {
  const comma = text.indexOf(',', role.end);
  if (comma < 0 || comma >= need.start) return undefined;
  const start = comma + 1 + (/^\s*/.exec(text.slice(comma + 1))?.[0].length ?? 0);
  const match = matchAt(template.situation, text.slice(start), 0);
  return match && start + match.end < need.start
    ? { start, end: start + match.end, part: 'situation', holds: { start, end: need.start } }
    : undefined;
}

function matchAt(pattern: RegExp, text: string, offset: number): Span | null {
  const [match] = text.matchAll(pattern);
  return match?.index === offset ? { start: offset, end: offset + match[0].length } : null;
}

function toMarker(match: RegExpExecArray, part: Part): Marker {
  return { start: match.index, end: match.index + match[0].length, part };
}
