import { replace } from '../edit';
import { fieldValue } from '../facts/field-value';
import { isKeyResult } from '../level/structure';
import { quote } from '../message';
import type { BacklogFile, Item } from '../model';
import { nextFree } from '../next-ids';
import type { Phrase } from '../phrase';
import { defineRule } from '../rule';
import type { Say } from '../say';

export default defineRule({
  id: 'item-duplicate-id',
  on: 'backlog',
  severity: 'error',
  summary: 'An id names one item.',

  *check(backlog, { say }) {
    const first = new Map<string, { item: Item; file: BacklogFile }>();
    const items = backlog.files.flatMap((file) => file.items);
    const taken = new Set(items.flatMap(({ id }) => id?.text.trim().toLowerCase() ?? []));
    const reached = new Map<string, number>();
    for (const file of backlog.files) {
      for (const item of file.items) {
        const { id } = item;
        if (!id || isChecklist(item, file)) continue;
        const key = keyOf(id, item, file);
        const other = first.get(key);
        if (!other) first.set(key, { item, file });
        else {
          const free = nextFree(id.text, taken, reached);
          const suggestions =
            free === null || id.pieces
              ? []
              : [{ title: say('Call it "{0}"', free), edits: [replace(id, free)] }];
          yield { file, at: id, message: messageOf(id, other, file, say), suggestions };
        }
      }
    }
  },
});

/** An entry of a check list begins with the feature it belongs to: "- [ ] F4: …". */
function isChecklist({ kind, kindDeclared }: Item, { format }: BacklogFile): boolean {
  return format === 'markdown' && kind === 'task' && !kindDeclared;
}

const plainNumber = /^\d+(?:\.\d+)*[a-z]?$/;
/** Each quarter has its first objective. */
const objective = /^(?:o|kr)?[-_ ]?\d+(?:\.\d+)*$/;

/**
 * Case aside, as trackers compare. Plain numbers count what stands in one file, those of pieces and of key results what
 * stands in one item, those of a page written by hand, and of objectives, what stands below one heading; another file
 * that tells of story 1.1 means the same.
 */
function keyOf({ text }: Phrase, item: Item, file: BacklogFile): string {
  const { idScope, kind, parent, section } = item;
  const id = text.trim().toLowerCase();
  const isNumber = plainNumber.test(id);
  const named = kind === 'goal' ? fieldValue(item, 'parent')?.text : undefined;
  const isResult = named !== undefined || isKeyResult(item);
  if (idScope === 'backlog' && !isNumber && !isResult) return id;
  const above = parent?.id?.text ?? (parent ? String(parent.span.start) : '');
  const siblings = isNumber || isResult ? (named ?? above) : '';
  const counts = kind === 'goal' ? objective : file.layout === 'generic' ? /^\d+$/ : null;
  const isCount = file.format === 'markdown' && counts?.test(id) === true;
  return JSON.stringify([file.path, siblings, id, ...(isCount ? section : [])]);
}

function messageOf(
  id: Phrase,
  { item, file }: { item: Item; file: BacklogFile },
  here: BacklogFile,
  say: Say,
): string {
  const own = quote(id.text, 70);
  const words = item.title ?? item.story?.need;
  if (file !== here) return say('{0} is taken in {1}.', own, tail(file.path));
  return words
    ? say('{0} is taken by {1}.', own, quote(words.text, own.length + 14))
    : say('{0} is taken above.', own);
}

/** The end of a path, short enough for a message. */
function tail(path: string): string {
  const parts = path.split(/[\\/]/).slice(-2).join('/');
  return parts.length > 50 ? `…${parts.slice(-49)}` : parts;
}
