import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import picomatch from 'picomatch';
import manifest from '../package.json';
import texts from '../package.nls.json';
import { defaultInclude } from '../src/core/config/default-patterns';
import {
  commandIds,
  contextKeys,
  documents,
  section,
  settingIds,
  tokenTypes,
  viewIds,
} from '../src/vscode/ids';

const { contributes } = manifest;
/** The languages that may be a backlog. */
const languages = documents.flatMap(({ language }) => (language === undefined ? [] : [language]));
/** The texts of the welcome pages have links with commands. */
const text = JSON.stringify([contributes, texts]);

describe('the manifest', () => {
  it('contributes the commands of ids.ts', () => {
    const contributed = contributes.commands.map(({ command }) => command);
    assert.deepEqual(contributed.toSorted(), leaves(commandIds).toSorted());
  });

  it('offers in menus and welcome pages only commands that it contributes', () => {
    const known = new Set([
      ...leaves(commandIds),
      ...submenus(),
      ...leaves(viewIds).map((id) => `${id}.focus`),
    ]);
    const named = [...text.matchAll(/"command":"([^"]+)"|\(command:(backlogLens[^)?]+)/g)];
    for (const [, menu, link] of named) assert.ok(known.has(menu ?? link ?? ''), menu ?? link);
  });

  it('contributes the views of ids.ts', () => {
    const views: string[] = Object.entries(contributes.views).flatMap(([container, list]) => [
      container,
      ...list.map(({ id }) => id),
    ]);
    assert.deepEqual(views, leaves(viewIds));
    for (const { view } of contributes.viewsWelcome) assert.ok(views.includes(view), view);
  });

  it('contributes the settings of ids.ts, each explained', () => {
    const { properties } = contributes.configuration;
    assert.deepEqual(
      Object.keys(properties).toSorted(),
      leaves(settingIds)
        .map((id) => `${section}.${id}`)
        .toSorted(),
    );
    for (const [name, setting] of Object.entries(properties)) {
      const description = new Map(Object.entries(texts)).get(setting.markdownDescription.slice(1, -1));
      assert.match(description ?? '', /^[A-Z].*\.$/s, name);
      assert.match(setting.scope, /^(resource|window)$/, name);
    }
  });

  it('contributes the token types of ids.ts, each with a scope that a theme can colour', () => {
    const types = contributes.semanticTokenTypes.map(({ id }) => id);
    assert.deepEqual(types, leaves(tokenTypes));
    const scopes = contributes.semanticTokenScopes.flatMap((one) => Object.entries(one.scopes));
    assert.deepEqual(
      scopes.map(([type]) => type),
      types,
    );
    for (const [type, list] of scopes) assert.match(list.join(), /^[a-z.-]+\.backlog$/, type);
  });

  it('asks in "when" only for context keys of ids.ts', () => {
    const known = [
      ...leaves(contextKeys),
      ...leaves(viewIds),
      ...Object.keys(contributes.configuration.properties),
    ];
    const conditions = [...text.matchAll(/"when":"((?:[^"\\]|\\.)*)"/g)];
    assert.ok(conditions.length > 0);
    for (const [, condition = ''] of conditions) {
      for (const [key] of condition.matchAll(/backlogLens\.[\w.]+/g)) {
        assert.ok(
          known.some((id) => key === id || key === `config.${id}`),
          `${key} in: ${condition}`,
        );
      }
    }
  });

  it('offers no command by its name where its button is hidden because it would do nothing', () => {
    const { commandPalette, 'view/title': title, 'backlogLens.groupBy': grouping } = contributes.menus;
    const states = new Set<string>([contextKeys.filtered, contextKeys.grouping]);
    const stateOf = (when: string): string[] =>
      when.split(' && ').filter((part) => states.has(part.split(' ')[0] ?? ''));
    for (const { command, when } of [...title.filter((one) => 'command' in one), ...grouping]) {
      const named = commandPalette.find((one) => one.command === command);
      assert.deepEqual(stateOf(named?.when ?? ''), stateOf(when), command);
    }
  });

  it('wakes up for the languages that may be a backlog', () => {
    const events = manifest.activationEvents.flatMap((event) => /^onLanguage:(.+)/.exec(event)?.[1] ?? []);
    // For a language that it names itself the editor wakes it up without being told.
    const own: readonly string[] = contributes.languages.map(({ id }) => id);
    for (const language of languages) assert.ok([...events, ...own].includes(language), language);
    for (const event of events) assert.ok(languages.includes(event), event);
  });

  it('gives the language of texts to those that are backlogs by their names', () => {
    const [texts] = contributes.languages;
    const names = [
      ...(texts?.filenames ?? []),
      ...(texts?.extensions ?? []).map((ending) => `toys${ending}`),
    ];
    assert.ok(names.length > 3);
    const isBacklog = picomatch([...defaultInclude]);
    assert.deepEqual(
      names.filter((name) => !isBacklog(`docs/${name}`)),
      [],
    );
    for (const pattern of defaultInclude.filter((one) => one.endsWith('.txt')))
      assert.ok(
        names.some((name) => picomatch(pattern)(name)),
        pattern,
      );
  });

  it('knows the languages that the editor itself gives to the files of these endings', () => {
    const patterns = documents.flatMap(({ pattern }) => (typeof pattern === 'string' ? [pattern] : []));
    for (const language of ['csv', 'tsv', 'jsonl', 'feature']) {
      assert.ok(languages.includes(language), language);
      assert.ok(patterns.some((pattern) => pattern.includes(language)));
    }
  });

  it('has entries in the menu of an editor for the languages that may be a backlog', () => {
    for (const { command, when } of contributes.menus['editor/context']) {
      const named = /resourceLangId =~ \/\^\(([^)]+)\)\$\//.exec(when)?.[1]?.split('|') ?? [];
      assert.deepEqual(named.toSorted(), languages.toSorted(), command);
    }
  });

  it('takes a step of the walkthrough as done by what there is', () => {
    const known = [
      ...[...leaves(commandIds), `${viewIds.levels}.focus`].map((id) => `onCommand:${id}`),
      ...leaves(viewIds).map((id) => `onView:${id}`),
      ...leaves(contextKeys).map((key) => `onContext:${key}`),
    ];
    for (const { steps } of contributes.walkthroughs) {
      for (const event of steps.flatMap(({ completionEvents }) => completionEvents))
        assert.ok(known.includes(event) || event.startsWith('onCommand:editor.'), event);
    }
  });

  it('shows pictures whose parts have a colour in every theme: those of high contrast fill no lists', () => {
    for (const { steps } of contributes.walkthroughs) {
      for (const { media } of steps) {
        const picture = readFileSync(media.svg, 'utf8');
        assert.doesNotMatch(picture, /var\(--vscode-(?:list|contrast)[\w-]*\)/, media.svg);
      }
    }
  });

  it('names only files that are there', () => {
    const paths = [...text.matchAll(/"(?:url|icon|path|svg)":"(\.\/[^"]+|images\/[^"]+)"/g)];
    assert.ok(paths.length > 0);
    for (const [, path = ''] of paths) assert.ok(existsSync(path), path);
  });
});

describe('the extension', () => {
  it('writes no id but in ids.ts', () => {
    const ids = new Set([...leaves(commandIds), ...leaves(contextKeys), viewIds.levels]);
    for (const name of readdirSync('src/vscode', { recursive: true, encoding: 'utf8' })) {
      if (!name.endsWith('.ts') || name === 'ids.ts') continue;
      const source = readFileSync(`src/vscode/${name}`, 'utf8');
      for (const [, id = ''] of source.matchAll(/'(backlogLens\.[\w.]+)'/g))
        assert.ok(!ids.has(id), `${name}: ${id}`);
    }
  });
});

function submenus(): string[] {
  return contributes.submenus.map(({ id }) => id);
}

/** The ids at the ends of an object of objects. */
function leaves(ids: object): string[] {
  return Object.values(ids).flatMap((id: unknown) => {
    if (typeof id === 'string') return [id];
    return typeof id === 'object' && id !== null ? leaves(id) : [];
  });
}
