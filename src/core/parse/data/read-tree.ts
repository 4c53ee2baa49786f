import { isAlias, isMap, isScalar, isSeq, YAMLParseError, type Document, type YAMLError } from 'yaml';
import type { Unreadable } from '../../model';
import { phraseOf, type Phrase, type Span } from '../../phrase';
import { describeYamlError } from '../../yaml-mistake';
import { readDocuments } from './documents';
import { isJsonLines, linesOfJson, withoutComments } from './json-text';
import { richText } from './rich-text';
import { placeWords } from './scalar';
import { strayColons, withoutColons } from './stray-colons';
import { spaced, type Spaced } from './tabs';
import type { Dict, List, Member, Node, Scalar } from './tree';

interface Tree {
  /** One for each document of the file: JSON lines and YAML with `---` have several. */
  readonly documents: readonly Node[];
  readonly problems: readonly Unreadable[];
}

/** Deeper than any backlog; what lies deeper is not read. */
const deepest = 64;

/**
 * Reads YAML, or JSON, which is YAML but for its comments. Never throws.
 * @param within the part of the source that is data, where not all of it is
 */
export function readTree(source: string, format: 'yaml' | 'json', within?: Span): Tree {
  const start = within?.start ?? 0;
  const part = source.slice(start, within?.end);
  // The parser knows no line end of the old Macintosh.
  const unix = part.replace(/\r(?!\n)/g, '\n');
  const text = spaced(format === 'json' ? withoutComments(unix) : unix, format);
  const lines =
    format === 'json' && isJsonLines(part) ? linesOfJson(text.source) : [{ text: text.source, at: 0 }];
  const builder = new Builder(source, {
    tab: text.tab === null ? null : start + text.tab,
    offsetOf: (offset) => start + text.offsetOf(offset),
  });
  for (const line of lines) builder.read(line.text, line.at);
  return { documents: builder.documents, problems: builder.problems };
}

/** Turns what the parser found into our tree, with the places of the source as it was. */
class Builder {
  readonly documents: Node[] = [];
  readonly problems: Unreadable[] = [];
  /** What stands for a colon in what the parser read. */
  private colonSign: string | null = null;

  constructor(
    private readonly source: string,
    private readonly text: Pick<Spaced, 'tab' | 'offsetOf'>,
  ) {
    if (text.tab !== null) {
      const at = { start: text.tab, end: text.tab + 1 };
      this.problems.push({ at, message: (say) => say('Indent with spaces: a tab may not stand here.') });
    }
  }

  read(text: string, at: number): void {
    const place = (offset: number): number => this.text.offsetOf(at + offset);
    try {
      for (const document of this.parse(text, place)) {
        const node = this.node(document.contents, place, 0);
        if (node) this.documents.push(node);
        this.report(document.errors[0], text, place);
      }
    } catch {
      // The parser throws only where the nesting exhausts the stack.
      const start = place(0);
      this.problems.push({
        at: { start, end: start },
        message: (say) => say('This is nested too deeply to be read.'),
      });
    }
  }

  /** A value with a colon in it would take what stands below it along: it is told, and read as if it had quotes. */
  private parse(text: string, place: (offset: number) => number): Document.Parsed[] {
    const options = { schema: 'failsafe', strict: false } as const;
    const documents = readDocuments(text, options);
    const isColon = ({ code }: YAMLError): boolean => code === 'BLOCK_AS_IMPLICIT_KEY';
    if (!documents.some(({ errors }) => errors.some(isColon))) return documents;
    const colons = strayColons(text);
    const quoted = withoutColons(text, colons);
    this.colonSign = quoted.sign;
    const values = new Set(colons.map(({ value }) => value));
    for (const value of values)
      this.report(new YAMLParseError([value, value + 1], 'BLOCK_AS_IMPLICIT_KEY', ''), text, place);
    return readDocuments(quoted.source, options);
  }

  /** Of the parser's errors the first is the author's; the others follow from it. */
  private report(error: YAMLError | undefined, text: string, place: (offset: number) => number): void {
    if (!error || (this.text.tab !== null && error.code === 'TAB_AS_INDENT')) return;
    const { at, message } = describeYamlError(error, text);
    const start = Math.min(place(at.start), this.source.length);
    const end = Math.min(Math.max(start, place(at.end)), this.source.length);
    this.problems.push({ at: { start, end }, message });
  }

  private node(node: unknown, place: (offset: number) => number, depth: number): Node | null {
    if (depth > deepest || isAlias(node)) return null;
    if (isScalar(node)) return this.scalar(node, place);
    if (isMap(node)) {
      const members = node.items.flatMap(({ key, value }) => this.member(key, value, place, depth));
      this.reportTwice(members);
      const span = this.span(node.range, place);
      const dict: Dict = { type: 'dict', members, isFlow: node.flow === true, ...span };
      const words = richText(dict);
      return words ? ({ type: 'scalar', words, style: 'double', ...span } satisfies Scalar) : dict;
    }
    if (!isSeq(node)) return null;
    const entries = node.items.flatMap((item) => this.node(item, place, depth + 1) ?? []);
    return {
      type: 'list',
      entries,
      isFlow: node.flow === true,
      ...this.span(node.range, place),
    } satisfies List;
  }

  private member(key: unknown, value: unknown, place: (offset: number) => number, depth: number): Member[] {
    if (!isScalar(key)) return [];
    const name = this.scalar(key, place).words;
    const node = this.node(value, place, depth + 1);
    return [{ key: name, value: node ? this.asWritten(name, node) : nothing(name) }];
  }

  /** "title: Note: change it" wants quotes; without them it is no YAML, and a text all the same. */
  private asWritten(key: Phrase, node: Node): Node {
    if (node.type !== 'dict' || node.isFlow || /[\n{}&*]/.test(this.source.slice(key.end, node.start)))
      return node;
    const words = phraseOf(this.source, node.start, node.end);
    return { type: 'scalar', words, style: 'plain', start: node.start, end: node.end };
  }

  private scalar(
    node: { value: unknown; type?: string; range?: readonly [number, number, number] | null },
    place: (offset: number) => number,
  ): Scalar {
    const { start, end } = this.span(node.range, place);
    const style = styles.get(node.type ?? '') ?? 'plain';
    const read = typeof node.value === 'string' ? node.value : '';
    const value = this.colonSign === null ? read : read.replaceAll(this.colonSign, ':');
    const isNull = style === 'plain' && /^(?:null|~|)$/i.test(value);
    const words = isNull
      ? phraseOf(this.source, start, start)
      : placeWords(this.source, start, end, style, value);
    return { type: 'scalar', words, style, start, end };
  }

  private span(
    range: readonly [number, number, number] | null | undefined,
    place: (offset: number) => number,
  ): { start: number; end: number } {
    const start = Math.min(place(range?.[0] ?? 0), this.source.length);
    const text = this.source.slice(start, Math.max(start, place(range?.[1] ?? 0)));
    return { start, end: start + text.trimEnd().length };
  }

  private reportTwice(members: readonly Member[]): void {
    const seen = new Set<string>();
    for (const { key } of members) {
      if (seen.has(key.text) && key.text !== '<<') {
        this.problems.push({
          at: key,
          message: (say) => say('"{0}" stands twice here: the last one counts.', key.text.slice(0, 40)),
        });
      }
      seen.add(key.text);
    }
  }
}

const styles: ReadonlyMap<string, Scalar['style']> = new Map([
  ['PLAIN', 'plain'],
  ['QUOTE_SINGLE', 'single'],
  ['QUOTE_DOUBLE', 'double'],
  ['BLOCK_LITERAL', 'block'],
  ['BLOCK_FOLDED', 'block'],
] as const);

/** A key without a value. */
function nothing(key: Phrase): Scalar {
  const words = { text: '', start: key.end, end: key.end };
  return { type: 'scalar', words, style: 'plain', start: key.end, end: key.end };
}
