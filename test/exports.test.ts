import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, it } from 'node:test';
import ts from 'typescript';

/** What one file gives to others and takes from them: names, by the file they come from. */
interface Trade {
  readonly file: string;
  readonly given: readonly string[];
  readonly taken: readonly (readonly [from: string, name: string])[];
}

/** All that a file has. */
const everything = '*';

describe('an export', () => {
  it('is imported by somebody: what nobody takes is no part of the interface', () => {
    const trades = ['src', 'test', 'fit', 'measure'].flatMap(sources).map(tradeOf);
    const taken = new Set(trades.flatMap((trade) => trade.taken.map((one) => one.join(' '))));
    const isTaken = (file: string, name: string): boolean =>
      taken.has(`${file} ${name}`) || taken.has(`${file} ${everything}`);
    const dead = trades
      .filter(({ file }) => file.startsWith('src/'))
      .flatMap(({ file, given }) =>
        given.filter((name) => !isTaken(file, name)).map((name) => `${file}: ${name}`),
      );
    assert.deepEqual(dead, []);
  });
});

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name}`);
}

function tradeOf(file: string): Trade {
  const given: string[] = [];
  const taken: [string, string][] = [];
  const take = (from: ts.Expression | undefined, names: readonly string[]): void => {
    const source = from && ts.isStringLiteral(from) ? sourceOf(file, from.text) : undefined;
    if (source !== undefined) for (const name of names) taken.push([source, name]);
  };
  for (const statement of ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest)
    .statements) {
    if (ts.isImportDeclaration(statement)) take(statement.moduleSpecifier, importedBy(statement));
    else if (ts.isExportDeclaration(statement)) {
      const { exportClause: clause, moduleSpecifier } = statement;
      const named = clause && ts.isNamedExports(clause) ? clause.elements : undefined;
      given.push(...(named ?? []).map(({ name }) => name.text));
      take(moduleSpecifier, named?.map(({ name, propertyName = name }) => propertyName.text) ?? [everything]);
    } else given.push(...declaredBy(statement));
  }
  return { file, given, taken };
}

function importedBy({ importClause }: ts.ImportDeclaration): string[] {
  const { name, namedBindings } = importClause ?? {};
  const others = !namedBindings
    ? []
    : ts.isNamespaceImport(namedBindings)
      ? [everything]
      : namedBindings.elements.map((one) => (one.propertyName ?? one.name).text);
  return [...(name ? ['default'] : []), ...others];
}

function declaredBy(statement: ts.Statement): string[] {
  if (ts.isExportAssignment(statement)) return ['default'];
  const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
  const has = (kind: ts.SyntaxKind): boolean => modifiers.some((one) => one.kind === kind);
  if (!has(ts.SyntaxKind.ExportKeyword)) return [];
  if (has(ts.SyntaxKind.DefaultKeyword)) return ['default'];
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap(({ name }) =>
      ts.isIdentifier(name) ? [name.text] : [],
    );
  const { name } = statement as ts.DeclarationStatement;
  return name && ts.isIdentifier(name) ? [name.text] : [];
}

/** The file that an import names; undefined for packages. */
function sourceOf(file: string, imported: string): string | undefined {
  if (!imported.startsWith('.')) return undefined;
  const path = relative('.', join(file, '..', imported));
  return [`${path}.ts`, `${path}/index.ts`].find(existsSync);
}
