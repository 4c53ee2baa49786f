/**
 * Puts a sentence of the product into the reader's language. `{0}`, `{1}` … stand for the values. Who shows the words
 * passes its own; the core knows English alone.
 */
export type Say = (english: string, ...values: readonly (string | number)[]) => string;

/** A sentence that waits for its reader, where it is made before anybody knows who that is. */
export type Saying = (say: Say) => string;

/** As the sentences stand in the source. */
export const inEnglish: Say = (english, ...values) =>
  english.replace(/\{(\d+)\}/g, (hole, index: string) => String(values[Number(index)] ?? hole));
