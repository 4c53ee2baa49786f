import { frontMatterEnd } from '../suppressions/comments';

const statement = /^backlog[ \t]*:[ \t]*true[ \t]*(?:#.*)?\r?$/m;

/** Whether the front matter of a Markdown file says that it is a backlog: `backlog: true`. */
export function saysBacklog(source: string): boolean {
  return /^\uFEFF?---/.test(source) && statement.test(source.slice(0, frontMatterEnd(source)));
}

/** Whether a file may say so: one that is Markdown by its ending. */
export function maySayBacklog(path: string): boolean {
  return /\.(?:md|markdown|mdx)$/i.test(path);
}
