import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { applyEdits } from '../../src/core/edit';
import { defaultSettings } from '../../src/core/file-settings';
import type { Finding } from '../../src/core/finding';
import { lint } from '../../src/core/lint';
import type { BacklogFile } from '../../src/core/model';
import { readBacklogFile } from '../../src/core/parse';
import { rules } from '../../src/core/rules';
import { suppressionEdit } from '../../src/core/suppressions/edit';
import { examples } from '../pages';

const loud = { ...defaultSettings, severityOf: () => 'warning' as const };

/** What every page says to avoid, in whatever format: each finding can be held back, and nothing else changes. */
describe('turning off what a page says to avoid', () => {
  for (const { id } of rules) {
    if (id.startsWith('suppression-')) continue;
    it(id, () => {
      for (const { file, text } of examples(readFileSync(`docs/rules/${id}.md`, 'utf8'), 'Avoid')) {
        const before = readBacklogFile(file, text);
        const findings = findingsOf(before, id);
        for (const finding of findings) {
          for (const scope of ['line', 'file'] as const) {
            const edit = suppressionEdit(before, finding, scope);
            if (!edit) continue;
            const after = readBacklogFile(file, applyEdits(text, [edit]));
            assert.ok(findingsOf(after, id).length < findings.length, after.source);
            assert.deepEqual(findingsOf(after, 'suppression-unused'), [], after.source);
            assert.deepEqual(words(after), words(before), after.source);
          }
        }
      }
    });
  }
});

function findingsOf(file: BacklogFile, rule: string): Finding[] {
  return lint({ files: [file] }, () => loud).filter((finding) => finding.rule === rule);
}

function words({ items }: BacklogFile): unknown {
  return items.map(({ id, title, story, criteria }) => [
    id?.text,
    title?.text,
    story?.text.text,
    criteria.map(({ text }) => text.text),
  ]);
}
