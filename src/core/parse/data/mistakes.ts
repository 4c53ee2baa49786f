import type { YAMLError } from 'yaml';

/** The parser's errors as sentences for the author; others are said in the parser's own words. */
const sentences: ReadonlyMap<string, string> = new Map([
  ['TAB_AS_INDENT', 'Indent with spaces: YAML takes no tabs.'],
  ['BAD_INDENT', 'This is not indented as the lines around it.'],
  ['BLOCK_AS_IMPLICIT_KEY', 'There is a second ":" here: put the text in quotes.'],
  ['MULTILINE_IMPLICIT_KEY', 'A key with its ":" is missing here, or the line above wants quotes.'],
  ['MISSING_CHAR', 'Something is not closed: a quote, a bracket or a comma is missing.'],
  ['UNEXPECTED_TOKEN', 'This stands where nothing of the kind can: a comma or a quote may be missing.'],
  ['BLOCK_IN_FLOW', 'Inside brackets, entries are parted by commas.'],
  ['BAD_DQ_ESCAPE', 'There is no such escape: write "\\\\" for a backslash.'],
  ['BAD_SCALAR_START', 'A text that begins with this character wants quotes.'],
]);

/** What is wrong, as a sentence for the author. */
export function message({ code, message: words }: YAMLError, format: string): string {
  return sentences.get(code) ?? `This is no ${format.toUpperCase()}: ${words.split('\n')[0] ?? ''}.`;
}
