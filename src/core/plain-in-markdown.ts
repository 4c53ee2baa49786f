/** Words of an author within a table or a heading of Markdown: what would be markup there stays a sign of theirs. */
export function plainInMarkdown(words: string): string {
  return words.replace(/[\\`*_{}[\]<>#|~]|&(?=#?\w{1,31};)/g, '\\$&').replace(/\s+/g, ' ');
}
