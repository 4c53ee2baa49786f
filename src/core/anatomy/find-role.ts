import { matchesOf, matchFrom } from '../matches';
import { matchAt, toMarker, type Marker } from './marker';
import type { Template } from './template';

/** Where a clause may begin, seen from its end. */
const clauseStart = /(?:^|[,.;:(\n–—|，。；：、-])\s*["'“(*]*$/;
/** "I, as a nurse, want …" */
const subjectAlone = /^(?:(?:I|we|ich|wir|je|yo|eu|io|ik|wij|ja|я|мы),?\s+|[我本]人?)$/iu;
/** A marker that ends with an article. */
const article = /\b(?:an?|the)\s*$/i;

/** A role opens the sentence, or a clause of it behind the benefit or the need. */
export function findRole(text: string, template: Template): Marker | undefined {
  if (template.roleIsBefore) return roleBefore(text, template);
  const roles = matchesOf(template.role, text)
    .map((match) => toMarker(match, 'role'))
    .filter((marker) => !isNoRole(text, marker, template));
  if (roles[0]?.start === 0) return roles[0];
  return roleInWish(text, template) ?? roles.find((marker) => isLater(text, template, marker));
}

/** What stands before a role must be the benefit or the need: anything else is prose with "as" in it. */
function isLater(text: string, template: Template, { start, end }: Marker): boolean {
  const before = text.slice(0, start);
  if (/^["'“(*\s]*$/.test(before) || subjectAlone.test(before)) return true;
  const isBehindBenefit = matchAt(template.benefitFirst, text, 0) !== null;
  if (clauseStart.test(before.slice(-8)))
    return (
      isBehindBenefit || matchAt(template.need, text, 0) !== null || isBehindSituation(text, template, end)
    );
  // "In order to save time as a clerk I want …": without a comma, the article tells a role from a comparison.
  return isBehindBenefit && article.test(text.slice(start, end)) && wishesSoon(text, template, end);
}

/** "When my train is late, as a commuter, I want …" */
function isBehindSituation(text: string, template: Template, from: number): boolean {
  if (matchAt(template.situation, text, 0) === null) return false;
  const wish = matchFrom(template.need, text.slice(from, from + 80));
  return wish !== null && /^[^,.;]{2,60},?\s*$/.test(text.slice(from, from + wish.index));
}

function wishesSoon(text: string, template: Template, from: number): boolean {
  const wish = matchFrom(template.need, text.slice(from, from + 80));
  return wish !== null && !text.slice(from, from + wish.index).includes(',');
}

/** An acronym in capitals is a name, whatever it spells: "As IT manager". */
function isNoRole(text: string, { start, end }: Marker, { noRole, noBareRole }: Template): boolean {
  const words = text.slice(end, end + 48);
  if (/^\p{Lu}{2,}/u.test(words)) return false;
  // "As a I want …": the article shows that a role was to stand there.
  if (/^I (?:want|need|wish|would)\b/.test(words) && article.test(text.slice(start, end))) return false;
  return noRole.test(words) || (!article.test(text.slice(start, end)) && (noBareRole?.test(words) ?? false));
}

/** Right behind the words of the wish, which must open the sentence or follow a benefit that does. */
function roleInWish(text: string, template: Template): Marker | undefined {
  const match = template.roleInWish && matchFrom(template.roleInWish, text);
  const role = match?.groups?.['role'];
  if (!match || role === undefined || template.noRole.test(role)) return undefined;
  const wish = matchesOf(template.need, text).find(
    ({ index, 0: words }) => index + words.trimEnd().length === match.index,
  );
  const opens = wish?.index === 0 || matchAt(template.benefitFirst, text, 0) !== null;
  if (!wish || !opens) return undefined;
  const start = match.index + match[0].indexOf(role);
  const resumesAt = match.index + match[0].length;
  return {
    part: 'role',
    start: match.index,
    end: start,
    holds: { start, end: start + role.length },
    resumesAt,
  };
}

/** Where the marker stands behind its role, as in Japanese, the role begins with its clause. */
function roleBefore(text: string, template: Template): Marker | undefined {
  const match = matchFrom(template.role, text);
  if (!match || match.index === 0 || match.index > 60) return undefined;
  const start = match.index;
  const from = Math.max(
    ...['、', '，', '。', '\n', ','].map((mark) => text.lastIndexOf(mark, start - 1) + 1),
  );
  const clause = text.slice(from, start);
  if (template.noRole.test(clause)) return undefined;
  const lead = template.beforeRole?.exec(clause)?.[0].length ?? 0;
  return { ...toMarker(match, 'role'), holds: { start: from + lead, end: start } };
}
