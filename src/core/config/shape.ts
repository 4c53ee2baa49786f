import { isAlias, isMap, isScalar, isSeq, type Document, type Node } from 'yaml';
import { didYouMean } from '../nearest';
import type { Phrase, Span } from '../phrase';

/** What may stand at a place of the configuration: it reads the value, and describes itself as JSON schema. */
export interface Shape<T> {
  readonly schema: object;
  /** The value, or undefined where it is none and the mistake was reported. */
  read(node: Node, place: ReadingPlace): T | undefined;
}

/** What a shape reads from, and whom it tells. */
export interface ReadingPlace {
  readonly document: Document;
  readonly report: (at: Span, message: string) => void;
}

/** Words with the place where they stand; an editor offers the usual ones. */
export function text(description: string, usual: readonly string[] = []): Shape<Phrase> {
  return {
    schema: {
      description,
      ...(usual.length > 0 ? { anyOf: [{ enum: usual }, { type: 'string' }] } : { type: 'string' }),
    },
    read(node, { report }) {
      const span = spanOf(node);
      const value = scalarOf(node);
      if (typeof value === 'string' && value.trim() !== '') return { text: value, ...span };
      if (typeof value === 'number') return { text: String(value), ...span };
      report(span, 'Write a text here.');
      return undefined;
    },
  };
}

/** A number from `least` on. */
export function number(description: string, least: number): Shape<number> {
  return {
    schema: { type: 'number', minimum: least, description },
    read(node, { report }) {
      const value = scalarOf(node);
      if (typeof value === 'number' && value >= least) return value;
      report(spanOf(node), `Write a number from ${least} on.`);
      return undefined;
    },
  };
}

/** One of a few words. */
export function choice<T extends string>(values: readonly T[], description?: string): Shape<T> {
  return {
    schema: { enum: values, ...(description && { description }) },
    read(node, { report }) {
      const value = scalarOf(node);
      const chosen = values.find((candidate) => candidate === value);
      if (chosen === undefined) {
        const hint = typeof value === 'string' ? didYouMean(value, values) : '';
        report(spanOf(node), hint ? `${unknown(value)}${hint}` : `Write one of: ${values.join(', ')}.`);
      }
      return chosen;
    },
  };
}

/** Several of a kind; one alone needs no list. */
export function list<T>(of: Shape<T>, description: string): Shape<readonly T[]> {
  return {
    schema: { description, anyOf: [of.schema, { type: 'array', items: of.schema }] },
    read(node, place) {
      const nodes = isSeq<Node>(node) ? node.items : [node];
      return nodes.flatMap((each) => {
        const value = of.read(resolved(each, place), place);
        return value === undefined ? [] : [value];
      });
    },
  };
}

/** Settings by name. A mistake in one leaves the others in force. */
export function settings<T extends object>(
  shapes: { readonly [K in keyof T]: Shape<T[K]> },
  description: string,
  required: readonly (keyof T & string)[] = [],
): Shape<Partial<T>> {
  const names = namesOf(shapes);
  const properties = Object.fromEntries(names.map((name) => [name, shapes[name].schema]));
  return {
    schema: {
      type: 'object',
      description,
      properties,
      additionalProperties: false,
      ...(required.length > 0 && { required }),
    },
    read(node, place) {
      const result: Partial<T> = {};
      for (const { key, value } of entries(node, place)) {
        const name = names.find((candidate) => candidate === key.name);
        if (name === undefined) place.report(key.at, unknownName('setting', key.name, names));
        else if (value) assign(result, name, shapes[name].read(value, place));
      }
      for (const name of required) {
        if (result[name] === undefined && isMap(node)) place.report(spanOf(node), `"${name}" is missing.`);
      }
      return result;
    },
  };
}

function assign<T extends object, K extends keyof T>(
  result: Partial<T>,
  name: K,
  value: T[K] | undefined,
): void {
  if (value !== undefined) result[name] = value;
}

/** A value for each of some known names. */
export function record<T>(
  noun: string,
  names: readonly string[],
  of: Shape<T>,
  description: string,
  describe: (name: string) => object = () => ({}),
): Shape<ReadonlyMap<string, T>> {
  const properties = Object.fromEntries(names.map((name) => [name, { ...of.schema, ...describe(name) }]));
  return {
    schema: { type: 'object', description, properties, additionalProperties: false },
    read(node, place) {
      const result = new Map<string, T>();
      for (const { key, value } of entries(node, place)) {
        if (!names.includes(key.name)) place.report(key.at, unknownName(noun, key.name, names));
        else if (value) {
          const read = of.read(value, place);
          if (read !== undefined) result.set(key.name, read);
        }
      }
      return result;
    },
  };
}

/** Where a node stands; an empty place where the parser kept none. */
export function spanOf(node: Node): Span {
  const [start, end] = node.range ?? [0, 0];
  return { start, end };
}

function* entries(
  node: Node,
  place: ReadingPlace,
): Iterable<{ key: { name: string; at: Span }; value: Node | null }> {
  if (!isMap<Node, Node | null>(node)) {
    if (scalarOf(node) !== null) place.report(spanOf(node), 'Write "name: value" lines here.');
    return;
  }
  for (const { key, value } of node.items) {
    yield {
      key: { name: String(scalarOf(key)), at: spanOf(key) },
      // "rules:" with nothing below it is a list that is still empty.
      value: value && scalarOf(value) !== null ? resolved(value, place) : null,
    };
  }
}

function resolved(node: Node, { document }: ReadingPlace): Node {
  return isAlias(node) ? (node.resolve(document) ?? node) : node;
}

function scalarOf(node: Node): unknown {
  return isScalar(node) ? node.value : undefined;
}

function unknown(value: unknown): string {
  return `Unknown value "${String(value)}".`;
}

function unknownName(noun: string, name: string, names: readonly string[]): string {
  return `Unknown ${noun} "${name}".${didYouMean(name, names)}`;
}

function namesOf<T extends object>(shapes: { readonly [K in keyof T]: Shape<T[K]> }): (keyof T & string)[] {
  const names: (keyof T & string)[] = [];
  for (const name in shapes) names.push(name);
  return names;
}
