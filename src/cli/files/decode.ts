/** How the bytes of a file stand for its text. */
export type Encoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

/** How far to look for a zero byte, which no text has. */
const binaryProbe = 8192;

/**
 * Reads bytes as text: by the mark at their beginning, else as UTF-8, else as the Windows code page that older
 * spreadsheets write. Null where they are no text.
 */
export function decode(bytes: Uint8Array): Decoded | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) {
    return { text: textOf(bytes.subarray(3), 'utf-8'), encoding: 'utf-8-bom' };
  }
  if (first === 0xff && second === 0xfe)
    return { text: textOf(bytes.subarray(2), 'utf-16le'), encoding: 'utf-16le' };
  if (first === 0xfe && second === 0xff)
    return { text: textOf(bytes.subarray(2), 'utf-16be'), encoding: 'utf-16be' };
  if (bytes.subarray(0, binaryProbe).includes(0)) return null;
  const encoding = isUtf8(bytes) ? 'utf-8' : 'windows-1252';
  return { text: textOf(bytes, encoding), encoding };
}

/** The bytes for a text, with the mark that was there; null where the encoding is only ever read. */
export function encode({ text, encoding }: Decoded): Uint8Array | null {
  switch (encoding) {
    case 'utf-8':
      return Buffer.from(text, 'utf8');
    case 'utf-8-bom':
      return Buffer.from(`\uFEFF${text}`, 'utf8');
    case 'utf-16le':
      return Buffer.from(`\uFEFF${text}`, 'utf16le');
    case 'utf-16be':
      return Buffer.from(`\uFEFF${text}`, 'utf16le').swap16();
    case 'windows-1252':
      return null;
  }
}

function textOf(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
