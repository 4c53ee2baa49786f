/** A piece of a snippet's body, as the editor's documentation names them. */
export type Part =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'stop'; readonly number: number; readonly inner: readonly Part[] }
  | { readonly type: 'choice'; readonly number: number; readonly options: readonly string[] }
  | { readonly type: 'variable'; readonly name: string };

/** What the author writes: an answer to a placeholder's words, and the option of each choice that is taken. */
export interface Author {
  answer(words: string): string;
  choose(options: readonly string[]): string;
}

const pieces =
  /\\(?<escaped>[\\$}])|\$(?<mirror>\d+)|\$\{(?<chosen>\d+)\|(?<options>(?:[^|\\]|\\.)+)\|\}|\$\{(?<stop>\d+):|\$\{(?<bare>\d+)\}|\$\{(?<variable>[A-Z_]+)(?:\/(?:[^/\\]|\\.)*\/[^/]*\/)?\}|(?<end>\})|(?<odd>\$\{?)|(?<text>[^\\$}]+|\\)/g;

/** Reads a body as the editor does; throws where the editor would take a `${` for plain text. */
export function parseBody(body: string): Part[] {
  const open: { number: number; parts: Part[] }[] = [{ number: -1, parts: [] }];
  for (const { groups = {} } of body.matchAll(pieces)) {
    const { escaped, mirror, chosen, options, stop, bare, variable, end, odd, text } = groups;
    const parts = open.at(-1)?.parts ?? [];
    if (stop !== undefined) open.push({ number: Number(stop), parts: [] });
    else if (end !== undefined && open.length > 1) {
      const closed = open.pop();
      if (closed) open.at(-1)?.parts.push({ type: 'stop', number: closed.number, inner: closed.parts });
    } else if (mirror !== undefined || bare !== undefined)
      parts.push({ type: 'stop', number: Number(mirror ?? bare), inner: [] });
    else if (chosen !== undefined && options !== undefined)
      parts.push({ type: 'choice', number: Number(chosen), options: options.split(',') });
    else if (variable !== undefined) parts.push({ type: 'variable', name: variable });
    else if (odd !== undefined) throw new Error(`not a tab stop: ${body}`);
    else parts.push({ type: 'text', text: escaped ?? text ?? end ?? '' });
  }
  if (open.length > 1) throw new Error(`a tab stop is not closed: ${body}`);
  return open[0]?.parts ?? [];
}

/** All tab stops, those inside placeholders after the one they stand in. */
export function stopsOf(parts: readonly Part[]): Exclude<Part, { type: 'text' | 'variable' }>[] {
  return parts.flatMap((part) => {
    if (part.type === 'stop') return [part, ...stopsOf(part.inner)];
    return part.type === 'choice' ? [part] : [];
  });
}

/** The names of all variables. */
export function variablesOf(parts: readonly Part[]): string[] {
  return parts.flatMap((part) => {
    if (part.type === 'stop') return variablesOf(part.inner);
    return part.type === 'variable' ? [part.name] : [];
  });
}

/** What the editor knows. A change to it in the body has been made here already. */
const known: ReadonlyMap<string, string> = new Map([
  ['TM_DIRECTORY', '001-order-by-message'],
  ['CURRENT_YEAR', '2026'],
  ['CURRENT_MONTH', '03'],
  ['CURRENT_DATE', '09'],
]);

/** The text that stands in the editor once the author has been at every tab stop. */
export function fillIn(parts: readonly Part[], author: Author): string {
  const written = new Map<number, string>();
  const write = (all: readonly Part[]): string =>
    all
      .map((part) => {
        switch (part.type) {
          case 'text':
            return part.text;
          case 'variable':
            return known.get(part.name) ?? '';
          case 'choice':
            return remember(part.number, author.choose(part.options));
          case 'stop':
            return part.inner.length > 0
              ? remember(part.number, author.answer(write(part.inner)))
              : (written.get(part.number) ?? '');
        }
      })
      .join('');
  const remember = (number: number, text: string): string => {
    written.set(number, text);
    return text;
  };
  return write(parts);
}
