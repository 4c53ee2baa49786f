import {
  Composer,
  Lexer,
  Parser,
  type CST,
  type Document,
  type DocumentOptions,
  type ParseOptions,
} from 'yaml';

/** Behind this many mistakes the parser understands nothing any more, and still makes an object of each. */
const mostMistakes = 100;
/** Brackets inside of brackets: more exhaust the stack, wherever they end. */
const deepest = 2000;

type Options = ParseOptions & DocumentOptions & { readonly schema?: 'failsafe' };

/** The documents in YAML, the last one cut off where the source is nothing but mistakes. */
export function readDocuments(source: string, options: Options): Document.Parsed[] {
  const composer = new Composer({
    ...options,
    prettyErrors: false,
    uniqueKeys: false,
    logLevel: 'silent',
  });
  return [...composer.compose(tokensOf(source))];
}

function* tokensOf(source: string): Generator<CST.Token> {
  const parser = new Parser();
  let mistakes = 0;
  let depth = 0;
  for (const lexeme of new Lexer().lex(source)) {
    for (const token of parser.next(lexeme)) {
      // A directive here and there is none, but no file has many.
      if (token.type === 'error' || token.type === 'directive') mistakes++;
      yield token;
    }
    if (lexeme === '[' || lexeme === '{') depth++;
    else if (lexeme === ']' || lexeme === '}') depth--;
    if (mistakes >= mostMistakes || depth >= deepest) break;
  }
  yield* parser.end();
}
