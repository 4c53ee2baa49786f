import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

/** A text in the source: a string, or the fixed parts of a template with `{}` for the rest. */
export interface Literal {
  readonly file: string;
  readonly text: string;
  readonly node: ts.Node;
}

/** Every text in the TypeScript files of a folder; types and imports are none. */
export function literalsIn(folder: string): Literal[] {
  return filesIn(folder).flatMap((file) => literalsOf(file, readFileSync(file, 'utf8')));
}

export function literalsOf(file: string, source: string): Literal[] {
  const found: Literal[] = [];
  const walk = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) return;
    const text = textOf(node);
    if (text !== null) found.push({ file, text, node });
    ts.forEachChild(node, walk);
  };
  walk(parse(file, source));
  return found;
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name}`);
}

function parse(file: string, source: string): ts.SourceFile {
  return ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
}

function textOf(node: ts.Node): string | null {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return null;
  return [node.head, ...node.templateSpans.map(({ literal }) => literal)].map(({ text }) => text).join('{}');
}

/** What is called with the text as its first argument, as it is written: `l10n.t`, `say`. */
export function calleeOf({ node }: Literal): string | null {
  const { parent } = node;
  return ts.isCallExpression(parent) && parent.arguments[0] === node ? parent.expression.getText() : null;
}

/** What the calls of a function in a folder take as their first argument, as it is written. */
export function argumentsOf(folder: string, callee: string): string[] {
  const found: string[] = [];
  const walk = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText() === callee)
      found.push(node.arguments[0]?.getText() ?? '');
    ts.forEachChild(node, walk);
  };
  for (const file of filesIn(folder)) walk(parse(file, readFileSync(file, 'utf8')));
  return found;
}

/** Where the editor shows what stands there. */
const shownProperties =
  /^(?:label|description|detail|title|placeHolder|prompt|tooltip|text|\w*[mM]essage|name)$/;
const shownArguments = /\.(?:show\w*Message|appendMarkdown|appendText|appendPlaceholder)$|^Error$/;

/** Whether a text is one that a user comes to see as it is: by the place it stands in, or because it reads as words. */
export function isShown(literal: Literal): boolean {
  if (calleeOf(literal) === 'l10n.t') return false;
  const words = literal.text.replace(/\$\([\w-]+\)|\{\}|\b(?:PO|PM)\b/g, '');
  return (isInSight(literal.node) && /\p{L}/u.test(words)) || /\p{L}{2} \p{L}|^\p{Lu}\p{Ll}/u.test(words);
}

function isInSight(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isPropertyAssignment(parent)) return shownProperties.test(parent.name.getText());
  if (ts.isCallExpression(parent) || ts.isNewExpression(parent))
    return parent.expression !== node && shownArguments.test(parent.expression.getText());
  if (ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.EqualsToken)
    return ts.isPropertyAccessExpression(parent.left) && shownProperties.test(parent.left.name.text);
  const isPassedOn =
    ts.isConditionalExpression(parent) ||
    ts.isParenthesizedExpression(parent) ||
    ts.isBinaryExpression(parent);
  return isPassedOn && isInSight(parent);
}
