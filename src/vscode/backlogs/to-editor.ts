import {
  Diagnostic,
  DiagnosticSeverity,
  Position,
  Range,
  SnippetString,
  SnippetTextEdit,
  TextEdit,
  Uri,
  WorkspaceEdit,
  type TextDocument,
} from 'vscode';
import type { Change, Edit, Finding, Span } from '../../core';
import type { Report } from './report';
import { commandIds, source } from '../ids';

const severityOf = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
} as const;

/** A span of the text that was read, as the editor has it. */
export function toRange({ position }: Report, { start, end }: Span): Range {
  const from = position(start);
  const to = position(end);
  return new Range(new Position(from.line - 1, from.column - 1), new Position(to.line - 1, to.column - 1));
}

/** The way back of `toRange`, in a document whose text is the one that was read. */
export function toSpan(document: TextDocument, { start, end }: Range): Span {
  return { start: document.offsetAt(start), end: document.offsetAt(end) };
}

/** A finding as the list of problems shows it: its code leads to the page of its rule. */
export function toDiagnostic(report: Report, finding: Finding): Diagnostic {
  const diagnostic = new Diagnostic(
    toRange(report, finding.at),
    finding.message,
    severityOf[finding.severity],
  );
  diagnostic.source = source;
  diagnostic.code = { value: finding.rule, target: commandUri(commandIds.explainRule, finding.rule) };
  return diagnostic;
}

/** The edit of a change; what the author is to fill in becomes a tab stop. */
export function toWorkspaceEdit(report: Report, edits: Change['edits'], toFillIn = false): WorkspaceEdit {
  const result = new WorkspaceEdit();
  result.set(
    report.uri,
    edits.map((edit) => (toFillIn ? toSnippetEdit(report, edit) : toTextEdit(report, edit))),
  );
  return result;
}

/** An edit that puts the words as they are: an ellipsis is a sign among them. */
export function toTextEdit(report: Report, edit: Edit): TextEdit {
  return new TextEdit(toRange(report, edit.span), edit.text);
}

function toSnippetEdit(report: Report, { span, text }: Edit): SnippetTextEdit {
  return new SnippetTextEdit(toRange(report, span), toSnippet(text));
}

/** Text with a tab stop wherever the author is to go on. */
export function toSnippet(text: string): SnippetString {
  const snippet = new SnippetString();
  text.split('…').forEach((part, index) => {
    if (index > 0) snippet.appendPlaceholder('…');
    snippet.appendText(part);
  });
  return snippet;
}

/** A link that runs a command of ours, for places that only take a link. */
export function commandUri(command: string, ...args: readonly unknown[]): Uri {
  return Uri.parse(`command:${command}?${encodeURIComponent(JSON.stringify(args))}`);
}
