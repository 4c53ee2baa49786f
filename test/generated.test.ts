import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import written from '../package.json';
import { configShape } from '../src/core/config';
import { severities } from '../src/core/rule';
import { rules } from '../src/core/rules';
import { snippets, type Snippets } from '../src/vscode/writing/snippets';
import { pseudo } from './l10n/pseudo';
import { stringsUsed } from './l10n/strings-used';
import { notices } from './notices';
import { snippetPage } from './snippets/page';

/** What is derived from the rules and the configuration: `UPDATE=1 npm run test:unit` writes it anew. */
const generated: Readonly<Record<string, () => string>> = {
  'schema/backlog-lens.config.schema.json': schema,
  'docs/rules/README.md': ruleIndex,
  'package.json': manifest,
  'package.nls.json': manifestTexts,
  'package.nls.qps-plocm.json': () => print(pseudoTexts('package.nls.json')),
  'l10n/bundle.l10n.json': () => print(Object.fromEntries(stringsUsed().map((text) => [text, text]))),
  'l10n/bundle.l10n.qps-plocm.json': () => print(pseudoTexts('l10n/bundle.l10n.json')),
  'docs/snippets.md': snippetPage,
  'THIRD-PARTY-NOTICES.txt': notices,
  'snippets/by-name/markdown.json': () => withoutPrefixes(snippets.markdown),
  'snippets/by-name/yaml.json': () => withoutPrefixes(snippets.yaml),
  'snippets/by-name/plaintext.json': () => withoutPrefixes(snippets.plaintext),
};

describe('what is generated', () => {
  for (const [file, write] of Object.entries(generated)) {
    it(`is current: ${file}`, () => {
      const current = write();
      if (process.env['UPDATE'] === '1') writeFileSync(file, current);
      const stored = existsSync(file) ? readFileSync(file, 'utf8') : '';
      assert.equal(stored, current, `${file} is stale: run it with UPDATE=1`);
    });
  }
});

function schema(): string {
  return print({
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Backlog Lens',
    ...configShape.schema,
  });
}

/** For the command Insert Snippet, which lists them by their names. With a prefix each would be completed twice. */
function withoutPrefixes(all: Snippets): string {
  return print(
    Object.fromEntries(
      Object.entries(all).map(([name, { description, body }]) => [name, { description, body }]),
    ),
  );
}

function ruleIndex(): string {
  const things = [...new Set(rules.map(({ id }) => thingOf(id)))];
  const tables = things.map((thing) => {
    const rows = rules
      .filter(({ id }) => thingOf(id) === thing)
      .map(({ id, summary, severity }) => `| [${id}](${id}.md) | ${summary} | ${severity} |`);
    return [
      `## ${thing}`,
      '',
      '| rule | what good looks like | loudness |',
      '| --- | --- | --- |',
      ...rows,
    ].join('\n');
  });
  return `# Rules

${rules.length} rules, by the thing they look at. The loudness is that of the preset \`recommended\`; see
[configuration](../configuration.md) for how to change it.

${tables.join('\n\n')}
`;
}

/** The rules in the settings of the editor, so that it completes and explains them. */
function manifest(): string {
  const text = readFileSync('package.json', 'utf8');
  const setting = written.contributes.configuration.properties['backlogLens.rules'];
  const properties = Object.fromEntries(
    rules.map(({ id }) => [id, { description: `%rule.${id}%`, enum: severities }]),
  );
  const before = JSON.stringify(setting, null, 2);
  const after = JSON.stringify({ ...setting, properties }, null, 2);
  const indented = (block: string): string => block.replaceAll('\n', '\n        ');
  assert.ok(text.includes(indented(before)), 'package.json is formatted as JSON.stringify does');
  return text.replace(indented(before), () => indented(after));
}

/** The rules' summaries among the texts of the manifest, behind those that are written by hand. */
function manifestTexts(): string {
  const others = Object.entries(readTexts('package.nls.json')).filter(([key]) => !key.startsWith('rule.'));
  const summaries = rules.map(({ id, summary }) => [`rule.${id}`, summary] as const);
  return print(Object.fromEntries([...others, ...summaries]));
}

function pseudoTexts(file: string): object {
  return Object.fromEntries(Object.entries(readTexts(file)).map(([key, text]) => [key, pseudo(text)]));
}

function readTexts(file: string): Record<string, string> {
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
}

function thingOf(id: string): string {
  return id.split('-')[0] ?? id;
}

function print(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
