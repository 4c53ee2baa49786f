import { DocumentLink, l10n, languages, Uri, workspace, type Disposable, type TextDocument } from 'vscode';
import { isAddressOfId } from '../../core';
import { toRange } from '../backlogs/to-editor';
import { documents, section, settingIds } from '../ids';
import type { Report } from '../backlogs/report';
import type { WholeBacklog } from '../backlogs/whole-backlog';

/** Makes ids links into the tracker, where the team or the user has said its address. */
export function linkToTracker(whole: WholeBacklog): Disposable {
  return languages.registerDocumentLinkProvider(documents, {
    async provideDocumentLinks(document) {
      const report = await whole.reportOn(document);
      const address = report && addressFor(document, report);
      if (!report || !address || !isAddressOfId(address)) return;
      return whole
        .referencesOf(document.uri)
        .namesIn(report.file)
        .map(({ id, at }) => {
          const target = Uri.parse(address.replaceAll('{id}', encodeURIComponent(id)));
          const link = new DocumentLink(toRange(report, at), target);
          link.tooltip = l10n.t('Open {0} in the tracker', id);
          return link;
        });
    },
  });
}

/** The user's own setting wins over the team's. */
function addressFor(document: TextDocument, { treatment }: Report): string | null {
  const own = workspace.getConfiguration(section, document.uri).get<string>(settingIds.trackerUrl, '');
  return own || treatment.rules.house.tracker;
}
