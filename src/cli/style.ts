import type { Io, Output } from './io';

/** Puts words in colour, or leaves them as they are. */
export type Style = Readonly<
  Record<'bold' | 'dim' | 'underline' | 'red' | 'green' | 'yellow' | 'blue', (text: string) => string>
>;

/** Colour on a terminal only, unless FORCE_COLOR or NO_COLOR says otherwise; see no-color.org and force-color.org. */
export function styleFor(output: Output, env: Io['env']): Style {
  const isOn = isColoured(output, env);
  const paint = (start: number, end: number) => (text: string) =>
    isOn ? `\u001B[${start}m${text}\u001B[${end}m` : text;
  return {
    bold: paint(1, 22),
    dim: paint(2, 22),
    underline: paint(4, 24),
    red: paint(31, 39),
    green: paint(32, 39),
    yellow: paint(33, 39),
    blue: paint(34, 39),
  };
}

function isColoured(output: Output, env: Io['env']): boolean {
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined && forced !== '') return forced !== '0' && forced !== 'false';
  if (env['NO_COLOR']) return false;
  return output.isTTY === true && env['TERM'] !== 'dumb';
}
