import { matchesOf, matchFrom } from '../matches';
import { matchAt, toMarker, type Marker } from './marker';
import type { Template } from './template';

/** The wish: behind the role where there is one, else at the start, behind a benefit or behind a situation. */
export function findNeed(text: string, template: Template, role: Marker | undefined): Marker | undefined {
  const wishes = matchesOf(template.need, text).map((match) => toMarker(match, 'need'));
  if (role?.resumesAt !== undefined) {
    const before = wishes.findLast(({ end }) => end <= role.end);
    return before && { ...before, from: role.resumesAt };
  }
  const [first] = wishes;
  const isFirst = first?.start === 0 && (!role || /\w/.test(text.slice(first.end, role.start)));
  if (isFirst && (!role || role.start > 0)) return first;
  return role ? needBehind(text, template, role, wishes) : needAlone(text, template, wishes);
}

function needAlone(text: string, template: Template, wishes: readonly Marker[]): Marker | undefined {
  const opensOtherwise =
    matchAt(template.situation, text, 0) !== null || matchAt(template.benefitFirst, text, 0) !== null;
  if (!opensOtherwise) return undefined;
  const free = wishes.filter((wish) => !isSubordinate(text, template, wish));
  return free.find(({ start }) => /[,.\n]\s*$/.test(text.slice(0, start))) ?? free[0];
}

function needBehind(
  text: string,
  template: Template,
  role: Marker,
  wishes: readonly Marker[],
): Marker | undefined {
  const from = role.end;
  const wish = wishes.find(
    (one) =>
      one.start >= from &&
      (role.holds !== undefined || isNamed(text, from, one.start)) &&
      !isSubordinate(text, template, one),
  );
  const subject = subjectBefore(text, template, from, wish?.start ?? text.length);
  if (subject && !isInterrupted(text.slice(from, subject.start), template)) return subject;
  return wish && !isInterrupted(text.slice(from, wish.start), template) ? wish : undefined;
}

/** Whether a role stands before the wish, or its article shows that one was to: "As a, I want …". */
function isNamed(text: string, from: number, to: number): boolean {
  return /[^\s,.;:–—-]/.test(text.slice(from, to)) || /\b(?:an?|the)\s*$/i.test(text.slice(0, from));
}

/** How many UTF-16 units further a pattern may look whose match begins before the wish. */
const beyond = 48;

/** A subject that says its wish otherwise than in the words of the template, if it stands before those. */
function subjectBefore(text: string, template: Template, from: number, to: number): Marker | undefined {
  // Behind the wish there is none to be found: the rest of the sentence is not searched.
  const near = to < text.length ? text.slice(0, to + beyond) : text;
  const plain = firstFrom(template.subject, near, from);
  if (plain) return plain.start < to ? plain : undefined;
  const told = template.subjectOfTold && firstFrom(template.subjectOfTold, near, from);
  return told && told.start < to && firstFrom(template.benefit, text, told.end) ? told : undefined;
}

function firstFrom(pattern: RegExp, text: string, from: number): Marker | undefined {
  const match = matchFrom(pattern, text, from);
  return match ? toMarker(match, 'need') : undefined;
}

/** "because I want": the wish belongs to another clause. */
function isSubordinate(text: string, { subordinator }: Template, { start }: Marker): boolean {
  return subordinator?.test(text.slice(Math.max(0, start - 16), start)) ?? false;
}

/** Whether something else is said between the role and the wish: then it is prose. */
function isInterrupted(between: string, { clause, statement }: Template): boolean {
  if (!statement) return false;
  return statement.test(clause ? between.replace(clause, ' ') : between);
}
