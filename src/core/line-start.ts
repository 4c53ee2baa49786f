/** Where the line begins that an offset of a source stands in. */
export function lineStart(source: string, offset: number): number {
  return offset > 0 ? source.lastIndexOf('\n', offset - 1) + 1 : 0;
}
