import type { BacklogFile } from '../model';
import { slicePhrase, type Phrase, type Span } from '../phrase';
import type { Saying } from '../say';
import { readComments, type LensComment } from './comments';
import { directiveOf } from './directive';
import { lineAt, reachOfNextLine } from './reach';

/** A comment of the author that keeps findings back. */
export interface Suppression {
  /** The whole comment. */
  readonly at: Span;
  /** What it says it does, as written: "backlog-lens-disable-next-line". */
  readonly directive: Phrase;
  /** Whether the directive is one of those that exist, and stands where it can hold. */
  readonly isKnown: boolean;
  /** Why it does nothing where it stands; null where it is only misspelt. */
  readonly fault: Saying | null;
  readonly targets: readonly Target[];
  readonly reason: Phrase | null;
}

/** One of the rules that a suppression is about, and where it holds. */
export interface Target {
  /** As written; null where the suppression names no rule and means them all. */
  readonly rule: Phrase | null;
  /** Findings that start in here are kept back. */
  readonly covers: Span;
  /** Where rules are turned on again one by one, though all are off; absent where none is. */
  readonly spares?: readonly Spared[];
}

interface Spared {
  readonly rule: string;
  readonly within: Span;
}

/** What a comment may say it does. */
export const directives = [
  'backlog-lens-disable-next-line',
  'backlog-lens-disable-line',
  'backlog-lens-disable-file',
  'backlog-lens-disable',
  'backlog-lens-enable',
] as const;

type Directive = (typeof directives)[number];

type SourceFile = Pick<BacklogFile, 'path' | 'source' | 'format'>;

/** The suppressions of a file, in source order. */
export function readSuppressions(file: SourceFile): Suppression[] {
  const { source, format } = file;
  const statements = readComments(file).map((comment) => stateOf(comment));
  return statements.flatMap((statement, index): Suppression[] => {
    const { directive, at, rules, reason, body, fault } = statement;
    const coverOf = (rule: Phrase | null): Span => {
      switch (directive) {
        case 'backlog-lens-disable-next-line':
          return reachOfNextLine(source, format, at.end);
        case 'backlog-lens-disable-line':
          return lineAt(source, at.start);
        case 'backlog-lens-disable-file':
          return { start: 0, end: source.length };
        case 'backlog-lens-disable':
          return statement.reach ?? { start: at.end, end: endOf(rule, statements.slice(index + 1), source) };
        default:
          return { start: at.start, end: at.start };
      }
    };
    const names = rules.length > 0 ? rules : [null];
    if (
      directive === 'backlog-lens-enable' &&
      names.every((rule) => isOpen(rule, statements.slice(0, index)))
    ) {
      return [];
    }
    return [
      {
        at,
        directive: body,
        isKnown: directive !== null,
        fault,
        targets:
          directive === null
            ? []
            : names.map((rule) => {
                const covers = coverOf(rule);
                const isRange = rule === null && directive === 'backlog-lens-disable';
                const spares = isRange ? sparedIn(covers, statements.slice(index + 1)) : [];
                return { rule, covers, ...(spares.length > 0 && { spares }) };
              }),
        reason,
      },
    ];
  });
}

/** A comment taken apart. */
interface Statement extends Pick<LensComment, 'at' | 'reach'> {
  readonly directive: Directive | null;
  readonly body: Phrase;
  readonly rules: readonly Phrase[];
  readonly reason: Phrase | null;
  readonly fault: Saying | null;
}

function stateOf({ at, body, reach, fault }: LensComment): Statement {
  const name = reach ? '' : (directiveOf(body.text) ?? '');
  const dash = /(?:^|\s)(?:--+|[–—])(?:\s|$)/.exec(body.text);
  const list = body.text.slice(name.length, dash?.index);
  const rules = [...list.matchAll(/[^\s,]+/g)].map((word) =>
    slicePhrase(body, name.length + word.index, name.length + word.index + word[0].length),
  );
  const reason = dash ? slicePhrase(body, dash.index + dash[0].length) : null;
  return {
    at,
    ...(reach && { reach }),
    directive: fault ? null : reach ? 'backlog-lens-disable' : knownDirective(name),
    fault: fault ?? null,
    body: slicePhrase(body, 0, name.length || undefined),
    rules,
    reason: reason?.text.trim() ? reason : null,
  };
}

function knownDirective(name: string): Directive | null {
  return directives.find((known) => known === name) ?? null;
}

/** Where a rule is turned on again, or the end of the file. */
function endOf(rule: Phrase | null, later: readonly Statement[], source: string): number {
  return later.find((statement) => enables(statement, rule))?.at.start ?? source.length;
}

/** "disable", then "enable story-not-atomic": all others stay off, and that one until it is turned off again. */
function sparedIn({ end }: Span, later: readonly Statement[]): Spared[] {
  return later.flatMap(({ at, directive, rules }, index): Spared[] => {
    if (directive !== 'backlog-lens-enable' || at.start >= end) return [];
    return rules.map(({ text }) => {
      const off = later.slice(index + 1).find((statement) => disables(statement, text));
      return { rule: text, within: { start: at.start, end: Math.min(end, off?.at.start ?? end) } };
    });
  });
}

function disables({ directive, reach, rules }: Statement, rule: string): boolean {
  const names = rules.length === 0 || rules.some(({ text }) => text === rule);
  return directive === 'backlog-lens-disable' && !reach && names;
}

function enables({ directive, rules }: Statement, rule: Phrase | null): boolean {
  if (directive !== 'backlog-lens-enable') return false;
  return rules.length === 0 || rules.some(({ text }) => text === rule?.text);
}

/** Whether a rule was turned off above and not on again. */
function isOpen(rule: Phrase | null, earlier: readonly Statement[]): boolean {
  const last = earlier.findLast(
    (statement) =>
      enables(statement, rule) ||
      (rule === null
        ? statement.directive === 'backlog-lens-disable' && !statement.reach
        : disables(statement, rule.text)),
  );
  return last?.directive === 'backlog-lens-disable';
}
