import type { Node } from 'yaml';
import { didYouMean } from '../nearest';
import type { Phrase } from '../phrase';
import type { Saying } from '../say';
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
      report(span, (say) => say('Write a text here.'));
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
        place.report(spanOf(node), (say) => say('Write a glob here: docs/**/*.md.'));
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
      place.report(spanOf(node), (say) =>
        say('Write an address with {id} in it: https://tracker.example.org/browse/{id}.'),
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

function mistakeInGlob(pattern: string): Saying | undefined {
  if (pattern.startsWith('!'))
    return (say) => say('A glob cannot begin with "!": say under "exclude" what is left out.');
  // Globs start from a folder and go down: such a one would never match.
  if (/^(?:\.\.(?:[\\/]|$)|~|[A-Za-z]:[\\/])/.test(pattern.trim()))
    return (say) => say('A glob starts from the folder of the configuration and cannot leave it.');
  const open = brackets.find(
    ([opening, closing]) => pattern.split(opening).length !== pattern.split(closing).length,
  );
  return open && ((say) => say('The brackets {0} in this glob do not match.', open.join('')));
}

/**
 * A number from `least` on.
 * @param inWords what to say where there are words instead
 */
export function number(description: string, least: number, inWords?: Saying): Shape<number> {
  return {
    schema: { type: 'number', minimum: least, description },
    read(node, { report }) {
      const value = scalarOf(node);
      if (typeof value === 'number' && value >= least) return value;
      report(spanOf(node), mistakeInNumber(value, least, inWords));
      return undefined;
    },
  };
}

function mistakeInNumber(value: unknown, least: number, inWords: Saying | undefined): Saying {
  if (typeof value === 'string' && /^\s*\d+(?:\.\d+)?\s*$/.test(value))
    return (say) => say('Write this number without quotes.');
  const isInWords = typeof value === 'string' && /\p{L}/u.test(value);
  return (isInWords && inWords) || ((say) => say('Write a number from {0} on.', least));
}

/** One of a few words. */
export function choice<T extends string>(values: readonly T[], description?: string): Shape<T> {
  return {
    schema: { enum: values, ...(description && { description }) },
    read(node, { report }) {
      const value = scalarOf(node);
      const chosen = values.find((candidate) => candidate === value);
      if (chosen === undefined) report(spanOf(node), notOneOf(values, value));
      return chosen;
    },
  };
}

function notOneOf(values: readonly string[], value: unknown): Saying {
  return (say) => {
    const hint = typeof value === 'string' ? didYouMean(value, values, say) : '';
    return hint
      ? say('Unknown value "{0}".', String(value)) + hint
      : say('Write one of: {0}.', values.join(', '));
  };
}
