import { l10n, languages, window, WorkspaceEdit, type Disposable } from 'vscode';
import { itemName, renameId, type Refusal } from '../../core';
import { toRange } from '../backlogs/to-editor';
import { documents } from '../ids';
import { idAt } from './go-to-ids';
import { areSavable } from '../files/read-only';
import type { WholeBacklog } from '../backlogs/whole-backlog';

/** Gives an item another id wherever it is named. */
export function renameIds(whole: WholeBacklog): Disposable {
  return languages.registerRenameProvider(documents, {
    async prepareRename(document, position) {
      await whole.bringUpToDate();
      const named = await idAt(whole, document, position);
      if (!named) throw new Error(l10n.t('Only the id of a backlog item can be renamed here.'));
      return { range: toRange(named.report, named.at), placeholder: named.id };
    },
    async provideRenameEdits(document, position, newName) {
      await whole.bringUpToDate();
      const named = await idAt(whole, document, position);
      if (!named) return;
      const to = newName.trim();
      const renaming = renameId(whole.backlogOf(document.uri), whole.referencesOf(document.uri), named, to);
      const result = new WorkspaceEdit();
      if ('refusal' in renaming) {
        // Where we throw, the editor asks the next one, and Markdown would rename the whole heading.
        void window.showWarningMessage(sentenceOn(renaming.refusal, named.id, to));
        return result;
      }
      const places = renaming.edits.map(({ file, edit: { span, text } }) => {
        const { uri, range } = whole.locationOf({ file, at: span });
        return { uri, range, text };
      });
      // An id that is renamed in some of the files only would lead nowhere from the others.
      const uris = new Map(places.map(({ uri }) => [uri.toString(), uri]));
      if (!(await areSavable([...uris.values()]))) return result;
      for (const { uri, range, text } of places) result.replace(uri, range, text);
      return result;
    },
  });
}

function sentenceOn(refusal: Refusal, id: string, to: string): string {
  switch (refusal.because) {
    case 'no-id':
      return l10n.t('An id starts with a letter and has a digit in it, like US-12.');
    case 'taken':
      return l10n.t('{0} is another item already: "{1}".', to, itemName(refusal.by.item));
    case 'ambiguous':
      return l10n.t(
        '{0} items are called {1}. Rename one of them where it stands itself.',
        refusal.count,
        id,
      );
    case 'unreadable':
      return l10n.t('In {0}, {1} would not be read as an id. Write it like {2}.', refusal.file.path, to, id);
  }
}
