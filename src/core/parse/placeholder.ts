/** What templates leave for the author to fill in: "[role]", "<goal>", "{{benefit}}", "___", "…". */
const placeholder =
  /\[(?!x\])\p{L}[\p{L} ,/'’-]{0,60}\]|<\/?\p{L}[\p{L} _-]{0,40}>|\{\{[^}\n]*\}\}|\{[\p{L}][\p{L} _-]{0,40}\}|_{3,}|^\s*(?:…|\.\.\.|xxx+|tbd|lorem ipsum.*)\s*$/iu;

/** Whether these words are still the template's. Links in brackets have been resolved by then. */
export function isPlaceholder(words: string): boolean {
  return placeholder.test(words);
}

/** What is left of the words without what is to be filled in. */
export function withoutPlaceholders(words: string): string {
  return words.replace(new RegExp(placeholder, 'giu'), ' ');
}
