import { Buffer } from 'node:buffer';

const TYPES: Readonly<Record<string, string>> = {
  avif: 'image/avif',
  gif: 'image/gif',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  woff2: 'font/woff2',
};

/** A picture or a font as an address that holds it; its type is read off its name's ending. */
export function dataUrl(name: string, bytes: Uint8Array): string {
  const type = TYPES[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
  return `data:${type};base64,${Buffer.from(bytes).toString('base64')}`;
}
