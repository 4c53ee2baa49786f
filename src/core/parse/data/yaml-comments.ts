import type { Span } from '../../phrase';
import { lexemesOf } from './lexemes';
import { spaced } from './tabs';

/** The comments of a YAML source: a "#" in quotes or in a text of several lines begins none. */
export function commentsOf(source: string): Span[] {
  const text = spaced(source.replace(/\r(?!\n)/g, '\n'), 'yaml');
  return [...lexemesOf(text.source)]
    .filter((lexeme) => lexeme.text.startsWith('#'))
    .map((lexeme) => ({
      start: text.offsetOf(lexeme.offset),
      end: text.offsetOf(lexeme.offset + lexeme.text.length),
    }));
}
