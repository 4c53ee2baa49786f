import type { Node } from 'yaml';
import { didYouMean } from '../nearest';
import type { Phrase } from '../phrase';
import { scalarOf, spanOf, type ReadingPlace } from './nodes';

/** What may stand at a place of the configuration: it reads the value, and describes itself as JSON schema. */
export interface Shape<T> {
  readonly schema: object;
  /** The value, or undefined where it is none and the mistake was reported. */
  read(node: Node, place: ReadingPlace): T | undefined;
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

/** A pattern for names of files. */
export function glob(description: string): Shape<Phrase> {
  const words = text(description);
  return {
    schema: words.schema,
    read(node, place) {
      if (typeof scalarOf(node) === 'number') {
        place.report(spanOf(node), 'Write a glob here: docs/**/*.md.');
        return undefined;
      }
      const phrase = words.read(node, place);
      const message = phrase && mistakeInGlob(phrase.text);
      if (message) place.report(spanOf(node), message);
      return message ? undefined : phrase;
    },
  };
}

const address = /^https?:\/\/\S*\{id\}\S*$/;

/** The address of an item in a tracker, with a place for its id. */
export function addressOfId(description: string): Shape<Phrase> {
  const words = text(description);
  return {
    schema: { ...words.schema, pattern: address.source },
    read(node, place) {
      const phrase = words.read(node, place);
      if (!phrase || isAddressOfId(phrase.text)) return phrase;
      place.report(
        spanOf(node),
        'Write an address with {id} in it: https://tracker.example.org/browse/{id}.',
      );
      return undefined;
    },
  };
}

/** Whether this leads somewhere once the id is filled in. */
export function isAddressOfId(words: string): boolean {
  return address.test(words);
}

const brackets = [
  ['{', '}'],
  ['[', ']'],
  ['(', ')'],
] as const;

function mistakeInGlob(pattern: string): string | undefined {
  if (pattern.startsWith('!')) return 'A glob cannot begin with "!": say under "exclude" what is left out.';
  const open = brackets.find(
    ([opening, closing]) => pattern.split(opening).length !== pattern.split(closing).length,
  );
  return open && `The brackets ${open.join('')} in this glob do not match.`;
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

function unknown(value: unknown): string {
  return `Unknown value "${String(value)}".`;
}
