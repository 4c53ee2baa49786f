import { idsIn, keyOfId, prefixOf, type Named } from '../facts/dependencies';
import { replace } from '../edit';
import { quote } from '../message';
import type { Backlog, BacklogFile } from '../model';
import { nearest } from '../nearest';
import { defineRule, type BacklogProblem } from '../rule';
import type { Say } from '../say';

/** So many ids of a kind must be known before one that is not is missing: the others may lie in files not looked at. */
const fewestKnown = 3;

export default defineRule({
  id: 'item-broken-reference',
  on: 'backlog',
  severity: 'error',
  summary: 'What an item refers to exists.',

  *check(backlog, { say }) {
    const { keys, byPrefix, heads } = idsOf(backlog);
    for (const file of backlog.files) {
      for (const { fields } of file.items) {
        for (const field of fields.filter(({ name }) => name === 'parent' || name === 'depends')) {
          for (const named of idsIn(field)) {
            const prefix = prefixKey(named.id, file);
            if (field.name === 'parent' && mayBeCut(file) && !heads.has(prefix)) continue;
            const known = byPrefix.get(prefix) ?? [];
            if (known.length >= fewestKnown && !keys.has(keyOfId(named.id, file)))
              yield problemOf(named, known, file, say);
          }
        }
      }
    }
  },
});

/** A query of a tracker leaves the epics out that its stories name, or counts them apart: "epic_id: 300". */
function mayBeCut({ format }: BacklogFile): boolean {
  return format === 'csv' || format === 'json';
}

interface Ids {
  readonly keys: ReadonlySet<string>;
  readonly byPrefix: ReadonlyMap<string, string[]>;
  /** The prefixes of what stories stand below. */
  readonly heads: ReadonlySet<string>;
}

function idsOf({ files, beside = [] }: Backlog): Ids {
  const keys = new Set(
    beside.flatMap((file) => file.items.flatMap(({ id }) => (id ? [keyOfId(id.text, file)] : []))),
  );
  const byPrefix = new Map<string, string[]>();
  const heads = new Set<string>();
  for (const file of files) {
    for (const { id, kind, parent } of file.items) {
      if (parent?.id && !parent.storyLevel) heads.add(prefixKey(parent.id.text, file));
      if (!id) continue;
      keys.add(keyOfId(id.text, file));
      const prefix = prefixKey(id.text, file);
      if (kind === 'epic' || kind === 'initiative') heads.add(prefix);
      const list = byPrefix.get(prefix);
      if (list) list.push(id.text);
      else byPrefix.set(prefix, [id.text]);
    }
  }
  return { keys, byPrefix, heads };
}

/** Plain numbers are a kind of their own in each file. */
function prefixKey(id: string, file: BacklogFile): string {
  return prefixOf(id) || `\n${file.path}`;
}

function problemOf({ id, at }: Named, known: readonly string[], file: BacklogFile, say: Say): BacklogProblem {
  // All begin alike, so every letter that is wrong is one of the number.
  const meant = nearest(id, known, 1);
  const suggestions =
    meant === undefined ? [] : [{ title: say('Write "{0}"', meant), edits: [replace(at, meant)] }];
  return { file, at, message: say('There is no item {0}.', quote(id, 20)), suggestions };
}
