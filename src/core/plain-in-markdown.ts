/** Words of an author within a table or a heading of Markdown: what would be markup there stays a sign of theirs. */
export function plainInMarkdown(words: string): string {
  return words.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&').replace(/\s+/g, ' ');
}
