import { expect, test } from 'vitest';
import { decodeText } from './decode-text.ts';

const SENTENCE = '“Rs40” at Café Noor – open';

function textOf(bytes: Uint8Array) {
  const result = decodeText(bytes);
  return result.ok ? result.value : result.failure;
}

/** The sentence as a typewriter-age wire sends it. */
function windows1252Bytes(): Uint8Array {
  return Buffer.from('\x93Rs40\x94 at Caf\xe9 Noor \x96 open', 'latin1');
}

function swapped(bytes: Buffer): Buffer {
  return Buffer.from(bytes).swap16();
}

test.each([
  ['UTF-8', Buffer.from(SENTENCE), 'utf-8'],
  ['UTF-8 with a mark', Buffer.from(`\ufeff${SENTENCE}`), 'utf-8'],
  ['UTF-16 with a mark', Buffer.from(`\ufeff${SENTENCE}`, 'utf16le'), 'utf-16le'],
  ['UTF-16 without a mark', Buffer.from(SENTENCE, 'utf16le'), 'utf-16le'],
  ['big-endian UTF-16 with a mark', swapped(Buffer.from(`\ufeff${SENTENCE}`, 'utf16le')), 'utf-16be'],
  ['big-endian UTF-16 without a mark', swapped(Buffer.from(SENTENCE, 'utf16le')), 'utf-16be'],
])('reads %s', (_name, bytes, encoding) => {
  expect(textOf(bytes)).toEqual({ text: SENTENCE, encoding, guessed: false });
});

test('takes bytes that are not UTF-8 for windows-1252, and says that it guessed', () => {
  expect(textOf(windows1252Bytes())).toEqual({ text: SENTENCE, encoding: 'windows-1252', guessed: true });
});

test('believes the encoding that a page declares when its bytes are not UTF-8', () => {
  const page = Buffer.concat([Buffer.from('<meta charset="windows-1256"><p>'), Buffer.from([0xc8, 0xc7, 0xc8])]);

  expect(textOf(page)).toEqual({
    text: '<meta charset="windows-1256"><p>باب',
    encoding: 'windows-1256',
    guessed: false,
  });
});

test('reads Urdu in UTF-16 without a mark by its spaces', () => {
  const line = 'پشاور: دکانیں کل سے کھلیں گی اور بازار بحال ہو گا';

  expect(textOf(Buffer.from(line, 'utf16le'))).toEqual({ text: line, encoding: 'utf-16le', guessed: false });
});

test('refuses what is no text', () => {
  expect(textOf(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 1, 0, 2]))).toEqual({ kind: 'not-text' });
});
