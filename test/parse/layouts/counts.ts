import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Layout } from '../../../src/core/model';
import { readBacklogFile } from '../../../src/core/parse';

/** A file as somebody might write it, and how much of a backlog it holds. */
export interface Sample {
  /** What is unusual about it: the name of the test. */
  readonly what: string;
  readonly path: string;
  readonly source: string;
  readonly layout?: Layout;
  /** Items that a team takes into a sprint as one piece. */
  readonly items: number;
  /** How many of them name a role. */
  readonly roles: number;
  /** Criteria of all items, those of the document as well. */
  readonly criteria: number;
}

/** Reads each sample, also with the line ends of Windows, and counts. */
export function expectCounts(samples: readonly Sample[]): void {
  for (const { what, path, source, layout, ...counts } of samples) {
    it(what, () => {
      for (const text of [source, source.replace(/\n/g, '\r\n')]) {
        const file = readBacklogFile(path, text);
        const pieces = file.items.filter(({ storyLevel }) => storyLevel);
        assert.deepEqual(
          {
            items: pieces.length,
            roles: pieces.filter(({ story }) => story?.role).length,
            criteria: file.items.reduce((sum, { criteria }) => sum + criteria.length, 0),
          },
          counts,
          JSON.stringify(
            file.items.map(({ title, storyLevel, story, criteria }) => [
              storyLevel ? 'item' : 'other',
              title?.text,
              story?.role?.text,
              criteria.map(({ text: words }) => words.text),
            ]),
            null,
            1,
          ),
        );
        if (layout) assert.equal(file.layout, layout);
      }
    });
  }
}
