/** Something a person got wrong: told in one line for each, without a stack trace, and the program ends with 2. */
export class Mistake extends Error {
  constructor(readonly lines: readonly string[]) {
    super(lines.join('\n'));
  }
}

/** A mistake that takes one line. */
export function mistake(line: string): Mistake {
  return new Mistake([line]);
}
