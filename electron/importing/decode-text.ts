import { fail, ok, type Result } from '../../domain/result.ts';

export interface DecodedText {
  readonly text: string;
  /** Name of the encoding, for the report. */
  readonly encoding: string;
  /** True where the bytes alone do not prove the encoding and a person should look at accents and quotes. */
  readonly guessed: boolean;
}

export type NotText = { readonly kind: 'not-text' };

/**
 * The text of an agency's file, whose encoding is rarely told.
 *
 * A byte order mark wins; then UTF-16 by its NULs; then UTF-8 if every byte fits it; then what the file's first lines
 * declare (HTML `charset`, XML `encoding`); then windows-1252, which wires that predate Unicode still send. Bytes with
 * NULs that are not UTF-16 are no text.
 */
export function decodeText(bytes: Uint8Array): Result<DecodedText, NotText> {
  const marked = encodingByMark(bytes) ?? encodingByNuls(bytes);
  if (marked !== null) return decoded(bytes, marked, false);
  if (bytes.includes(0)) return fail({ kind: 'not-text' });
  if (isUtf8(bytes)) return decoded(bytes, 'utf-8', false);
  const declared = declaredEncoding(bytes);
  if (declared !== null) return decoded(bytes, declared, false);
  return ok({ text: windows1252(bytes), encoding: 'windows-1252', guessed: true });
}

function decoded(bytes: Uint8Array, encoding: string, guessed: boolean): Result<DecodedText, NotText> {
  const text = encoding === 'windows-1252' ? windows1252(bytes) : new TextDecoder(encoding).decode(bytes);
  return text.includes('\0') ? fail({ kind: 'not-text' }) : ok({ text, encoding, guessed });
}

function encodingByMark([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return null;
}

/** UTF-16 without a mark: in the Latin letters, spaces and line ends of any script every second byte is NUL. */
function encodingByNuls(bytes: Uint8Array): string | null {
  const start = bytes.subarray(0, 4096);
  if (start.length < 4 || bytes.length % 2 !== 0) return null;
  const nuls = [0, 0];
  start.forEach((byte, index) => {
    if (byte === 0) nuls[index % 2] = (nuls[index % 2] ?? 0) + 1;
  });
  const [atEven = 0, atOdd = 0] = nuls;
  if (atEven === 0 && atOdd > start.length / 16) return 'utf-16le';
  if (atOdd === 0 && atEven > start.length / 16) return 'utf-16be';
  return null;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** The encoding that HTML or XML declares, if the platform knows it and it isn't UTF-8 (which the bytes have refuted). */
function declaredEncoding(bytes: Uint8Array): string | null {
  const start = String.fromCharCode(...bytes.subarray(0, 1024));
  const label = /(?:charset|<\?xml[^>]*encoding)\s*=\s*["']?\s*([\w-]{2,40})/i.exec(start)?.[1];
  if (label === undefined) return null;
  try {
    const { encoding } = new TextDecoder(label);
    return encoding.startsWith('utf-') ? null : encoding;
  } catch {
    return null;
  }
}

/** What windows-1252 has at 0x80–0x9f; the five holes stay control characters, as in the Encoding Standard. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Not `TextDecoder`: some releases of Node read this encoding as ISO 8859-1 and lose every curly quote (nodejs/node#56542). */
function windows1252(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) {
    text += byte >= 0x80 && byte <= 0x9f ? WINDOWS_1252.charAt(byte - 0x80) : String.fromCharCode(byte);
  }
  return text;
}
