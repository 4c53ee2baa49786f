import { lineEndOf } from '../line-end';
import { insertAt, remove, type Edit } from '../edit';
import type { BacklogFile } from '../model';
import type { Span } from '../phrase';
import { commentFormat, frontMatterEnd, isFenced } from './comments';
import { objectAround, textOfObject } from './json';
import { commentPlace } from './place';
import { lineAfter, lineAt } from './reach';
import { readSuppressions, type Suppression, type Target } from './read';

/** How much a person wants a rule turned off for. In JSON, which has no comments, a line means the object around it. */
export type SuppressionScope = 'line' | 'file';

type SourceFile = Pick<BacklogFile, 'path' | 'source' | 'format'>;

/**
 * The edit that turns a rule off at a finding, in the format's own syntax. Where a comment for the same place turns
 * off another rule already, the rule is added to it.
 * @returns null where nothing can hold it: CSV has no comments, code fences neither, and a JSON list no members
 */
export function suppressionEdit(
  file: SourceFile,
  finding: { readonly rule: string; readonly at: Span },
  scope: SuppressionScope,
): Edit | null {
  if (file.format === 'csv') return null;
  const { rule, at } = finding;
  const comment = commentToExtend(file, at, scope);
  if (comment) return addRule(file, comment, rule);
  if (file.format === 'json') return addMember(file.source, rule, scope === 'line' ? at.start : null);
  if (scope === 'file') return onFile(file, rule);
  return isFenced(file.source, file.format, at.start) ? null : onLine(file, rule, at.start);
}

/** The edit that takes one rule out of a suppression that names several. */
export function withoutTarget(file: SourceFile, { targets }: Suppression, target: Target): Edit | null {
  if (file.format === 'json') return null;
  const index = targets.indexOf(target);
  const next = targets[index + 1]?.rule;
  const before = targets[index - 1]?.rule;
  if (target.rule && next) return remove({ start: target.rule.start, end: next.start });
  return target.rule && before ? remove({ start: before.end, end: target.rule.end }) : null;
}

/** A comment with the white space before it, and with its line where nothing else stands there. */
export function withItsLine(source: string, at: Span): Span {
  const line = lineAt(source, at.start);
  const before = source.slice(line.start, at.start);
  const after = source.slice(at.end, lineAt(source, at.end).end);
  if (before.trim() !== '') return { start: line.start + before.trimEnd().length, end: at.end };
  if (after.trim() !== '') return at;
  return { start: line.start, end: lineAfter(source, lineAt(source, at.end))?.start ?? source.length };
}

function commentToExtend(file: SourceFile, at: Span, scope: SuppressionScope): Suppression | undefined {
  const fitting =
    scope === 'file'
      ? ['backlog-lens-disable-file']
      : ['backlog-lens-disable-line', 'backlog-lens-disable-next-line'];
  return readSuppressions(file).find(
    ({ directive, isKnown, targets }) =>
      isKnown &&
      fitting.includes(directive.text) &&
      targets.every(({ rule, covers }) => rule && covers.start <= at.start && at.start <= covers.end),
  );
}

function addRule({ source }: SourceFile, { targets, directive }: Suppression, rule: string): Edit {
  const last = targets[targets.length - 1]?.rule ?? directive;
  return insertAt(last.end, source.startsWith(',', last.end) ? ` ${rule}` : `, ${rule}`);
}

function onLine(file: SourceFile, rule: string, offset: number): Edit {
  const place = commentPlace(file, offset);
  const directive = place.kind === 'line' ? 'backlog-lens-disable-line' : 'backlog-lens-disable-next-line';
  const comment = commentOf(place.isHtml && commentFormat(file) !== 'text', `${directive} ${rule}`);
  return insertAt(
    place.at,
    place.kind === 'line' ? ` ${comment}` : place.indentation + comment + lineEndOf(file.source),
  );
}

function onFile(file: SourceFile, rule: string): Edit {
  const { source } = file;
  const format = commentFormat(file);
  const isHtml = format === 'markdown';
  const newLine = lineEndOf(source);
  const header = isHtml ? frontMatterEnd(source) : format === 'gherkin' ? languageEnd(source) : 0;
  const line = header > 0 ? lineAfter(source, lineAt(source, header)) : { start: 0 };
  const comment = commentOf(isHtml, `backlog-lens-disable-file ${rule}`);
  if (!line) return insertAt(source.length, newLine + comment + newLine);
  const start = line.start;
  const gap = isHtml && !/^\r?\n|^$/.test(source.slice(start, start + 2)) ? newLine : '';
  return insertAt(start, comment + newLine + gap);
}

/** The line "# language: de" stands first. */
function languageEnd(source: string): number {
  return /^\s*#\s*language\s*:[^\r\n]*/.exec(source)?.[0].length ?? 0;
}

function commentOf(isHtml: boolean, body: string): string {
  return isHtml ? `<!-- ${body} -->` : `# ${body}`;
}

function addMember(source: string, rule: string, offset: number | null): Edit | null {
  const object = objectAround(source, offset ?? source.search(/\S/) + 1);
  if (!object) return null;
  const isRoot = source.slice(0, object.start).trim() === '' && source.slice(object.end).trim() === '';
  if (offset === null && !isRoot) return null;
  const { member, isEmpty, indentation } = textOfObject(source, object);
  if (member) return insertAt(member.end, `, "${rule}"`);
  const written = `"backlog-lens-disable": ["${rule}"]${isEmpty ? '' : ','}`;
  return insertAt(object.start + 1, indentation === null ? ` ${written}` : indentation + written);
}
