import { Lexer } from 'yaml';

/** A word, a sign or a gap of a YAML source. */
interface Lexeme {
  readonly text: string;
  readonly offset: number;
  /** Whether it is a value or a key without quotes. */
  readonly isPlain: boolean;
}

/** Signs of the lexer that stand nowhere in the source. */
const plain = '\x1F';
const unwritten: ReadonlySet<string> = new Set(['\x02', '\x18', plain]);

/** A YAML source in its smallest pieces, in order and without gaps. */
export function* lexemesOf(source: string): Generator<Lexeme> {
  let offset = 0;
  let isPlain = false;
  for (const text of new Lexer().lex(source)) {
    if (unwritten.has(text)) {
      isPlain = text === plain;
      continue;
    }
    yield { text, offset, isPlain };
    isPlain = false;
    offset += text.length;
  }
}
