/** How the bytes of a file stand for its text; `damaged` where some of them stand for none. */
export type Encoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'damaged';

interface Decoded {
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
    return decodeAs('utf-8', 'utf-8-bom', bytes.subarray(3));
  }
  if (first === 0xff && second === 0xfe) return decodeAs('utf-16le', 'utf-16le', bytes.subarray(2));
  if (first === 0xfe && second === 0xff) return decodeAs('utf-16be', 'utf-16be', bytes.subarray(2));
  if (bytes.subarray(0, binaryProbe).includes(0)) return null;
  return (
    decodeWhole('utf-8', 'utf-8', bytes) ?? {
      text: new TextDecoder('windows-1252', { ignoreBOM: true }).decode(bytes),
      encoding: 'windows-1252',
    }
  );
}

/** The bytes for a text, with the mark that was there; null where they would not be the ones that were read. */
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
    case 'damaged':
      return null;
  }
}

/** What bytes with a mark stand for, with � for those that stand for nothing. */
function decodeAs(label: string, encoding: Encoding, bytes: Uint8Array): Decoded {
  return (
    decodeWhole(label, encoding, bytes) ?? {
      text: new TextDecoder(label, { ignoreBOM: true }).decode(bytes),
      encoding: 'damaged',
    }
  );
}

/** Null where some of the bytes stand for nothing. */
function decodeWhole(label: string, encoding: Encoding, bytes: Uint8Array): Decoded | null {
  try {
    return { text: new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes), encoding };
  } catch {
    return null;
  }
}
