import { isMap, isScalar, isSeq, type Node } from 'yaml';
import { shorten } from '../message';
import { didYouMean } from '../nearest';
import type { Span } from '../phrase';
import { inEnglish, type Saying } from '../say';
import { resolved, scalarOf, spanOf, type ReadingPlace } from './nodes';
import type { Shape } from './shape';

/** Several of a kind; one alone needs no list. */
export function list<T>(of: Shape<T>, description: string): Shape<readonly T[]> {
  return {
    schema: { description, anyOf: [of.schema, { type: 'array', items: of.schema }] },
    read(node, place) {
      const several = severalIn(node);
      if (several) {
        place.report(spanOf(node), (say) => say('Put brackets around several: {0}.', several));
        return undefined;
      }
      const nodes = isSeq<Node>(node) ? node.items : [node];
      const problems: Problem[] = [];
      const report = (at: Span, message: Saying): void => void problems.push({ at, message });
      const values = nodes.flatMap((each) => {
        const known = resolved(each, { ...place, report });
        const value = known && of.read(known, { ...place, report });
        return value === undefined ? [] : [value];
      });
      // A list of nothing but mistakes does not say that there is to be nothing.
      const isNothingRight = values.length === 0 && problems.length > 0;
      const told = isNothingRight ? together(problems, node) : problems;
      for (const { at, message } of told) place.report(at, message);
      return isNothingRight ? undefined : values;
    },
  };
}

/** Several in one text, as they are to be written: they would count as one that nobody means. */
function severalIn(node: Node): string | undefined {
  const value = scalarOf(node);
  if (!isScalar(node) || typeof value !== 'string' || !/,\s/.test(value)) return undefined;
  const mark = node.type === 'QUOTE_DOUBLE' ? '"' : node.type === 'QUOTE_SINGLE' ? "'" : '';
  const parts = value.split(',').map((part) => `${mark}${part.trim()}${mark}`);
  return `[${shorten(parts.join(', '), longestList)}]`;
}

/** So that it can be seen what is meant, in UTF-16 units. */
const longestList = 50;

interface Problem {
  readonly at: Span;
  readonly message: Saying;
}

/** Where the same is wrong with every entry, the list is wrong, and that is said once. */
function together(problems: readonly Problem[], list: Node): readonly Problem[] {
  const [first, ...others] = problems;
  const words = first?.message(inEnglish);
  const isSame = others.length > 0 && others.every(({ message }) => message(inEnglish) === words);
  return first && isSame ? [{ at: spanOf(list), message: first.message }] : problems;
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
      const given = new Set<string>();
      for (const { key, value } of entries(node, place)) {
        if (value) given.add(key.name);
        const name = names.find((candidate) => candidate === key.name);
        if (name === undefined) place.report(key.at, unknownSetting(key.name, names));
        else if (value) assign(result, name, shapes[name].read(value, place));
      }
      for (const name of required) {
        if (!given.has(name) && isMap(node))
          place.report(spanOf(node), (say) => say('"{0}" is missing.', name));
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

/** A value for each of some known names; `unknown` tells of another. */
export function record<T>(
  unknown: (name: string) => Saying,
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
      for (const { key, value } of entries(node, place, false)) {
        if (!names.includes(key.name)) place.report(key.at, unknownName(key.name, names, unknown(key.name)));
        else if (value) {
          const read = of.read(value, place);
          if (read !== undefined) result.set(key.name, read);
        }
      }
      return result;
    },
  };
}

/** @param mayBeEmpty whether a name with nothing below it is a group that is still empty; else something was forgotten */
function* entries(
  node: Node,
  place: ReadingPlace,
  mayBeEmpty = true,
): Iterable<{ key: { name: string; at: Span }; value: Node | null }> {
  if (!isMap<Node, Node | null>(node)) {
    if (scalarOf(node) !== null) place.report(spanOf(node), noEntries(node));
    return;
  }
  for (const { key, value } of node.items) {
    const at = spanOf(key);
    const name = String(scalarOf(key));
    // "rules:" with nothing below it is a list that is still empty; between braces something was forgotten.
    if ((node.flow || !mayBeEmpty) && isEmpty(value) && !isComment(name))
      place.report(at, (say) => say('A value is missing behind {0}.', name));
    yield {
      key: { name, at },
      value: (value && scalarOf(value) !== null && resolved(value, place)) || null,
    };
  }
}

/** As in a program: to the parser of YAML it is the beginning of a name. */
function isComment(name: string): boolean {
  return /^\/[/*]/.test(name);
}

function isEmpty(value: Node | null): boolean {
  return value === null || (scalarOf(value) === null && spanOf(value).start === spanOf(value).end);
}

function noEntries(node: Node): Saying {
  if (isSeq(node)) return (say) => say('Write "name: value" lines here, without dashes.');
  const value = scalarOf(node);
  const isGlued = typeof value === 'string' && /^[\w-]+:\S/.test(value);
  return isGlued
    ? (say) => say('A space is missing behind the colon.')
    : (say) => say('Write "name: value" lines here.');
}

/** There are few settings: where nothing is near to what was written, all are named. */
function unknownSetting(name: string, names: readonly string[]): Saying {
  const known = names.filter((each) => !each.startsWith('$')).join(', ');
  return unknownName(
    name,
    names,
    (say) => say('Unknown setting "{0}".', name),
    (say) => ` ${say('There are {0}.', known)}`,
  );
}

function unknownName(
  name: string,
  names: readonly string[],
  unknown: Saying,
  otherwise: Saying = () => '',
): Saying {
  if (isComment(name)) return (say) => say('JSON holds no comments. A YAML configuration does.');
  return (say) => unknown(say) + (didYouMean(name, names, say) || otherwise(say));
}

function namesOf<T extends object>(shapes: { readonly [K in keyof T]: Shape<T[K]> }): (keyof T & string)[] {
  const names: (keyof T & string)[] = [];
  for (const name in shapes) names.push(name);
  return names;
}
