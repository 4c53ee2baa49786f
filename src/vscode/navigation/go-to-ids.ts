import { Disposable, Hover, languages, MarkdownString, type Position, type TextDocument } from 'vscode';
import { plainInMarkdown, storySentence, type Definition, type Mention } from '../../core';
import type { Report } from '../backlogs/report';
import { toRange } from '../backlogs/to-editor';
import { counts } from '../wording/counts';
import { documents } from '../ids';
import { fieldWord, kindWord } from '../wording/item-words';
import type { WholeBacklog } from '../backlogs/whole-backlog';

/** Go to definition, references and hover for the ids of items, across files and formats. */
export function navigateIds(whole: WholeBacklog): Disposable {
  return Disposable.from(
    languages.registerDefinitionProvider(documents, {
      async provideDefinition(document, position) {
        const named = await idAt(whole, document, position);
        return (
          named &&
          whole
            .referencesOf(document.uri)
            .definitionsOf(named.id)
            .map((one) => whole.locationOf(one))
        );
      },
    }),
    languages.registerReferenceProvider(documents, {
      async provideReferences(document, position, { includeDeclaration }) {
        const named = await idAt(whole, document, position);
        if (!named) return;
        const references = whole.referencesOf(document.uri);
        const places = [
          ...(includeDeclaration ? references.definitionsOf(named.id) : []),
          ...references.mentionsOf(named.id),
        ];
        return places.map((one) => whole.locationOf(one));
      },
    }),
    languages.registerHoverProvider(documents, {
      async provideHover(document, position) {
        const named = await idAt(whole, document, position);
        const [definition] = named ? whole.referencesOf(document.uri).definitionsOf(named.id) : [];
        if (!named || !definition) return;
        // At its own definition the item is there to be read.
        if (definition.file === named.file && definition.at.start === named.at.start) return;
        return new Hover(describe(definition), toRange(named.report, named.at));
      },
    }),
  );
}

/** The id of an item at a place of an editor, in a workspace that has been read. */
export async function idAt(
  whole: WholeBacklog,
  document: TextDocument,
  position: Position,
): Promise<(Mention & { readonly report: Report }) | undefined> {
  // Most words are no ids, and most files no backlogs: for them nothing is read.
  if (!/\d/.test(wordAt(document, position)) || !(await whole.reportOn(document))) return undefined;
  await whole.complete();
  const report = await whole.reportOn(document);
  if (!report) return undefined;
  const found = whole.referencesOf(document.uri).idAt(report.file, document.offsetAt(position));
  return found && { ...found, report, file: report.file };
}

function wordAt(document: TextDocument, position: Position): string {
  const range = document.getWordRangeAtPosition(position, /[\p{L}\d_.-]+/u);
  return range ? document.getText(range) : '';
}

function describe({ id, item, file }: Definition): MarkdownString {
  const title = item.title?.text ?? kindWord(item.kind);
  const story = storySentence(item);
  const facts = item.fields.map(({ name, value }) => `${fieldWord(name)}: ${value.text}`);
  if (item.criteria.length > 0) facts.push(counts.criteria(item.criteria.length));
  const told = story !== null && story !== title ? [story] : [];
  const [name, ...rest] = [id, ...told, [...facts, file.path].join(' · ')].map(plainInMarkdown);
  return new MarkdownString([`**${name ?? ''}** ${plainInMarkdown(title)}`, ...rest].join('\n\n'));
}
