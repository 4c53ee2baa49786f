import {
  Disposable,
  DocumentLink,
  Hover,
  l10n,
  languages,
  Location,
  MarkdownString,
  Uri,
  workspace,
  WorkspaceEdit,
  type Position,
  type Range,
  type TextDocument,
} from 'vscode';
import { References, type BacklogFile, type Definition, type Span } from '../core';
import type { Backlogs, Report } from './backlogs';
import { toRange } from './convert';
import { counts } from './counts';
import { documents, section, settingIds } from './ids';

/** Go to definition, references, hover, rename and tracker links for the ids of items, across files and formats. */
export function navigateIds(backlogs: Backlogs): Disposable {
  const at = (document: TextDocument, position: Position): Place | undefined =>
    placeAt(backlogs, document, position);

  return Disposable.from(
    languages.registerDefinitionProvider(documents, {
      provideDefinition(document, position) {
        const place = at(document, position);
        return place?.references
          .definitionsOf(place.id)
          .map((definition) => locationOf(backlogs, definition));
      },
    }),
    languages.registerReferenceProvider(documents, {
      provideReferences(document, position, { includeDeclaration }) {
        const place = at(document, position);
        if (!place) return;
        const places = [
          ...(includeDeclaration ? place.references.definitionsOf(place.id) : []),
          ...place.references.mentionsOf(place.id),
        ];
        return places.map((one) => locationOf(backlogs, one));
      },
    }),
    languages.registerHoverProvider(documents, {
      provideHover(document, position) {
        const place = at(document, position);
        const definition = place?.references.definitionsOf(place.id)[0];
        // At its own definition the item is there to be read.
        if (!place || !definition || definition.at.start === place.at.start) return;
        return new Hover(describe(definition), toRange(place.report, place.at));
      },
    }),
    languages.registerRenameProvider(documents, {
      prepareRename(document, position): Range {
        const place = at(document, position);
        if (!place) throw new Error(l10n.t('Only the id of a backlog item can be renamed here.'));
        return toRange(place.report, place.at);
      },
      provideRenameEdits(document, position, newName) {
        const place = at(document, position);
        if (!place) return;
        checkNewName(place, newName);
        const edit = new WorkspaceEdit();
        const places = [
          ...place.references.definitionsOf(place.id),
          ...place.references.mentionsOf(place.id),
        ];
        for (const one of places) {
          const { uri, range } = locationOf(backlogs, one);
          edit.replace(uri, range, newName);
        }
        return edit;
      },
    }),
    languages.registerDocumentLinkProvider(documents, {
      provideDocumentLinks(document) {
        const report = backlogs.get(document.uri);
        const pattern = workspace
          .getConfiguration(section, document.uri)
          .get<string>(settingIds.trackerUrl, '');
        if (!report || !pattern.includes('{id}')) return;
        const references = referencesOf(backlogs);
        const own = references.all().filter(({ file }) => file === report.file);
        return [...own, ...references.mentionsIn(report.file)].map(({ id, at: span }) => {
          const link = new DocumentLink(
            toRange(report, span),
            Uri.parse(pattern.replaceAll('{id}', encodeURIComponent(id))),
          );
          link.tooltip = l10n.t('Open {0} in the tracker', id);
          return link;
        });
      },
    }),
  );
}

interface Place {
  readonly report: Report;
  readonly references: References;
  readonly id: string;
  readonly at: Span;
}

function placeAt(backlogs: Backlogs, document: TextDocument, position: Position): Place | undefined {
  const report = backlogs.get(document.uri);
  if (!report || report.version !== document.version) return undefined;
  const references = referencesOf(backlogs);
  const found = references.idAt(report.file, document.offsetAt(position));
  return found && { report, references, ...found };
}

function referencesOf(backlogs: Backlogs): References {
  return new References({ files: backlogs.all().map(({ file }) => file) });
}

function checkNewName({ references, id }: Place, newName: string): void {
  if (!/^\p{L}[\p{L}\d_.-]*\d[\p{L}\d_.-]*$/u.test(newName)) {
    throw new Error(l10n.t('An id starts with a letter and has a digit in it, like US-12.'));
  }
  if (newName.toLowerCase() !== id.toLowerCase() && references.definitionsOf(newName).length > 0) {
    throw new Error(l10n.t('{0} is another item already.', newName));
  }
}

function locationOf(backlogs: Backlogs, { file, at }: { file: BacklogFile; at: Span }): Location {
  const report = backlogs.all().find((one) => one.file === file);
  if (!report) throw new Error(l10n.t('{0} is no longer known.', file.path));
  return new Location(report.uri, toRange(report, at));
}

function describe({ id, item }: Definition): MarkdownString {
  const text = new MarkdownString();
  text.appendMarkdown('**').appendText(id).appendMarkdown('** ');
  text.appendText(item.title?.text ?? item.story?.text.text ?? item.kind);
  const facts = item.fields.map(({ name, value }) => `${name}: ${value.text}`);
  if (item.criteria.length > 0) facts.push(counts.criteria(item.criteria.length));
  if (facts.length > 0) text.appendMarkdown('\n\n').appendText(facts.join(' · '));
  return text;
}
