import { eitherOf } from '../../pattern';
import type { Phrase } from '../../phrase';
import { replaced, type Groups } from './replaced';

/** Lists and headings that only the wiki markup of trackers writes: "h3. Notes", two numbers below each other, "**". */
const lines = eitherOf(
  'm',
  /^[ \t]*h[1-6]\.[ \t]+\S/,
  /^[ \t]*#[ \t]+\S[^\n]*\n[ \t]*#[ \t]+\S/,
  /^[ \t]*(?:\*{2,5}|#\*|\*#)[ \t]+\S/,
);
/** Its signs within a line. */
const signs = eitherOf(
  'm',
  /\{(?:color|code|noformat|quote|panel)(?::[^{}\n]{0,200})?\}/,
  /\{[*_+-]\}/,
  /^[ \t]*\*?\+\S[^+\n]{1,80}\+\*?:?[ \t]*$/m,
  /\[~[^\]\n]{1,100}\]/,
  /\[[^\]|[\n]{1,200}\|(?:https?:|mailto:|#)[^\]\n]{1,600}\]/,
  /!(?=\S)[^!\n|]{1,200}\.(?:png|jpe?g|gif|svg|webp|pdf|mp4)(?:\|[^!\n]{0,100})?!/,
);
const hasSigns = /[{[!]|^[ \t]*(?:h\d\.|[#*]|\+\S)/m;

const opening = eitherOf(
  'gm',
  /^[ \t]*h(?<depth>[1-6])\.[ \t]+/,
  /^[ \t]*(?<bullets>#|[*#]{2,5})[ \t]+(?=\S)/,
);
/** Code within a line, or in any other text a place that a template leaves open. */
const code = /\{\{(?<code>[^{}\n]{1,200})\}\}/;
const token = eitherOf(
  'gm',
  /^[ \t]*\*?\+(?<underlined>\S[^+\n]{1,80})\+\*?(?=:?[ \t]*$)/,
  /\{panel:(?:[^{}\n]{0,200}\|)?title=(?<title>[^{}|\n]{1,100})[^{}\n]{0,200}\}/,
  /(?<fence>\{(?:code|noformat)(?::[^{}\n]{0,200})?\})/,
  /(?<frame>\{(?:color|quote|panel)(?::[^{}\n]{0,200})?\}|\{[*_+-]\})/,
  code,
  /\[~(?:accountid:)?(?<user>[^\]\n]{1,100})\]/,
  /\[(?<label>[^\]|[\n]{1,200})\|(?:https?:|mailto:|#)[^\]\n]{1,600}\]/,
  /(?<image>!(?=\S)[^!\n|]{1,200}\.(?:png|jpe?g|gif|svg|webp|pdf|mp4)(?:\|[^!\n]{0,100})?!)/,
);

/**
 * What people wrote in the wiki markup of a tracker, as Markdown: of that, everything else here knows the signs.
 * @param isSure whether the tracker writes nothing else, and so no place that a template leaves open
 */
export function withoutWiki(words: Phrase, isSure = false): Phrase {
  if (!hasSigns.test(words.text)) return words;
  const hasLines = lines.test(words.text);
  const set = hasLines ? replaced(words, opening, openingOf) : words;
  const isWiki = signs.test(set.text) || ((isSure || hasLines) && code.test(set.text));
  return isWiki ? replaced(set, token, wordsOfToken) : set;
}

function openingOf({ depth, bullets = '' }: Groups): string {
  if (depth !== undefined) return `${'#'.repeat(Number(depth))} `;
  return `${'  '.repeat(bullets.length - 1)}${bullets.endsWith('#') ? '1.' : '-'} `;
}

function wordsOfToken({ underlined, title, fence, code: inner, user, label }: Groups, whole: string): string {
  if (underlined !== undefined) return `**${underlined}**`;
  if (inner !== undefined) return `\`${inner}\``;
  if (title !== undefined) return `### ${title}\n`;
  if (fence !== undefined) return '```';
  if (label !== undefined) return label;
  if (user === undefined) return '';
  return whole.startsWith('[~accountid:') ? '@user' : `@${user}`;
}
