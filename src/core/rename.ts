import { lineStart } from './line-start';
import { applyEdits, replace, type Edit } from './edit';
import type { Backlog, BacklogFile } from './model';
import { readBacklogFile } from './parse';
import type { Definition, Mention, References } from './references';

/** Why an id cannot have its new name. */
export type Refusal =
  /** It does not look like an id, and nobody would find it again. */
  | { readonly because: 'no-id' }
  /** Another item has it. */
  | { readonly because: 'taken'; readonly by: Definition }
  /** Several items have the old id: which of them is meant here nobody can tell. */
  | { readonly because: 'ambiguous'; readonly count: number }
  /** In this file it would no longer be read as the id of its item. */
  | { readonly because: 'unreadable'; readonly file: BacklogFile };

type Renaming =
  | { readonly refusal: Refusal }
  | { readonly edits: readonly { readonly file: BacklogFile; readonly edit: Edit }[] };

const likeAnId = /^\p{L}[\p{L}\d_.-]*\d[\p{L}\d_.-]*$/u;

/** Gives an item another id, wherever it is named: in all files, and in links to its heading. */
export function renameId(backlog: Backlog, references: References, from: Mention, to: string): Renaming {
  if (!likeAnId.test(to)) return { refusal: { because: 'no-id' } };
  const [taken] = to.toLowerCase() === from.id.toLowerCase() ? [] : references.definitionsOf(to);
  if (taken) return { refusal: { because: 'taken', by: taken } };

  const all = references.definitionsOf(from.id);
  const own = all.filter(({ file, at }) => file === from.file && at.start === from.at.start);
  if (all.length > 1 && own.length === 0) return { refusal: { because: 'ambiguous', count: all.length } };
  // One of two items with the same id gets another: what names the id goes on naming the other one.
  const definitions = all.length > 1 ? own : all;
  const unreadable = definitions.find((definition) => !staysReadable(definition, to));
  if (unreadable) return { refusal: { because: 'unreadable', file: unreadable.file } };

  const mentions = all.length > 1 ? [] : references.mentionsOf(from.id);
  const links = definitions.flatMap((definition) => linksTo(definition, to, backlog));
  return {
    edits: [
      ...[...definitions, ...mentions].map(({ file, at }) => ({ file, edit: replace(at, to) })),
      ...links,
    ],
  };
}

function staysReadable({ item, file, at }: Definition, to: string): boolean {
  const source = applyEdits(file.source, [replace(at, to)]);
  const { items } = readBacklogFile(file.path, source, file);
  return items[file.items.indexOf(item)]?.id?.text === to;
}

/** Markdown names a heading by its words: "[the lanes](#us-1-book-a-lane)". */
function linksTo(
  { file, at }: Definition,
  to: string,
  backlog: Backlog,
): { file: BacklogFile; edit: Edit }[] {
  if (file.format !== 'markdown') return [];
  const opening = lineStart(file.source, at.start);
  const line = /[^\r\n]*/.exec(file.source.slice(opening))?.[0] ?? '';
  const heading = /^ {0,3}#{1,6}[ \t]+/.exec(line)?.[0];
  if (heading === undefined) return [];
  const wordsAfter = line.slice(at.end - opening);
  const wordsBefore = line.slice(heading.length, at.start - opening);
  const before = `#${slugOf(wordsBefore + file.source.slice(at.start, at.end) + wordsAfter)}`;
  const after = `#${slugOf(wordsBefore + to + wordsAfter)}`;

  const name = /[^/\\]*$/.exec(file.path)?.[0] ?? '';
  return backlog.files
    .filter(({ format, source }) => format === 'markdown' && source.includes(before))
    .flatMap((one) =>
      [...one.source.matchAll(/\]\((?<path>[^()\s#]*)(?<anchor>#[^()\s]*)/g)].flatMap(
        ({ 0: link, index, groups = {} }) => {
          const { path = '', anchor = '' } = groups;
          const isMeant = path === '' ? one === file : path.split('/').at(-1) === name;
          if (anchor !== before || !isMeant) return [];
          const end = index + link.length;
          return [{ file: one, edit: replace({ start: end - anchor.length, end }, after) }];
        },
      ),
    );
}

/** How Markdown turns a heading into the name of a place: small letters, hyphens for spaces, no punctuation. */
function slugOf(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');
}
