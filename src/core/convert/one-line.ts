/** A text on one line: every run of white space reads as a space. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
