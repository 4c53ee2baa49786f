/** A string, a comment to the end of its line, one between signs: also unclosed, or each sign in it would begin a search. */
const token = /"(?:[^"\\\n]|\\.)*"?|\/\/[^\n]*|\/\*[^]*?(?:(?<close>\*\/)|$)/g;

/** Comments as some editors allow them in JSON; they leave spaces, so that every place stays where it is. */
export function withoutComments(source: string): string {
  return source.replace(token, (found: string, close: string | undefined) => {
    const isComment = found.startsWith('//') || close !== undefined;
    return isComment ? found.replace(/[^\n]/g, ' ') : found;
  });
}

/** Whether a source is an object a line: its first two lines are one each. */
export function isJsonLines(source: string): boolean {
  return /^\uFEFF?\s*\{[^\n]*\}[ \t]*\r?\n\s*\{[^\n]*\}[ \t]*(?:\r?\n|$)/.test(source);
}

/** The lines of a source that is an object a line, with where each begins. */
export function linesOfJson(source: string): { text: string; at: number }[] {
  return [...source.matchAll(/[^\r\n]+/g)].map(({ 0: text, index }) => ({ text, at: index }));
}
