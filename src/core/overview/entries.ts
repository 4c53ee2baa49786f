import { levelOf } from '../level';
import { itemAt } from '../item-at';
import type { Finding } from '../finding';
import type { BacklogFile, Item } from '../model';
import type { Entry } from './groups';

/** The findings of a file by the item they stand in, not by the items around it. */
export function findingsByItem(
  file: BacklogFile,
  findings: readonly Finding[],
): ReadonlyMap<Item, readonly Finding[]> {
  const byItem = new Map<Item, Finding[]>();
  for (const finding of findings) {
    const item = itemAt(file, finding.at.start);
    if (!item) continue;
    const known = byItem.get(item);
    if (known) known.push(finding);
    else byItem.set(item, [finding]);
  }
  return byItem;
}

/** The items of a backlog with what is known of each, in the order of files and places. */
export function entriesOf(files: readonly BacklogFile[], findings: readonly Finding[]): Entry[] {
  return files.flatMap((file) => {
    const byItem = findingsByItem(
      file,
      findings.filter((finding) => finding.file === file.path),
    );
    return file.items.map((item) => ({
      item,
      path: file.path,
      level: levelOf(item, file),
      findings: byItem.get(item) ?? [],
    }));
  });
}
