/** Lines of a tree that is drawn with signs: "├── Solution: …". */
const fence =
  /^(?<open>[ \t]*(?<marks>```+|~~~+)[^\n]*)\n(?<body>[\s\S]*?)^(?<close>[ \t]*\k<marks>[ \t]*)$/gm;
const branch = /^(?<bars>[ \t│┃|]*)(?<mark>(?:[├└┣┗+|`\\]|╰)[─━-]+>?)(?<gap>[ \t])/gmu;

/** A tree that is drawn in a fence as the list that it means, each letter where it stands. */
export function drawnAsLists(source: string): string {
  return source.replace(fence, (whole: string, ...found) => {
    const { open = '', body = '', close = '' } = found.at(-1) as Record<string, string>;
    const listed = body.replace(branch, (_line, bars: string, mark: string, gap: string) => {
      return `${' '.repeat(bars.length)}-${' '.repeat(mark.length - 1)}${gap}`;
    });
    if (listed === body) return whole;
    const trunks = listed.replace(/^[ \t│┃|]+$/gm, (trunk) => ' '.repeat(trunk.length));
    return `${' '.repeat(open.length)}\n${trunks}${' '.repeat(close.length)}`;
  });
}
