/** A place as people count: both from 1, the column in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

const lineFeed = 10;
const carriageReturn = 13;

/** Finds the position of offsets in a source. Lines end with LF, CRLF or CR. */
export function locate(source: string): (offset: number) => Position {
  const starts = [0];
  for (let at = 0; at < source.length; at++) {
    const unit = source.charCodeAt(at);
    if (unit === lineFeed || (unit === carriageReturn && source.charCodeAt(at + 1) !== lineFeed))
      starts.push(at + 1);
  }
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? Infinity) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}
