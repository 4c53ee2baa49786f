/** The largest file that is read, in bytes; the largest real backlogs have some hundred thousand. */
export const largestFile = 64 * 1024 * 1024;

/** What is said of a larger one. */
export function tooLarge(name: string): string {
  return `${name}: this is larger than ${largestFile / 1024 / 1024} MB.`;
}

/** All that comes in, to its end; null as soon as it is more than any backlog, however much there is to come. */
export async function bytesOfStream(input: AsyncIterable<Uint8Array | string>): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of input) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    size += bytes.length;
    if (size > largestFile) return null;
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}
