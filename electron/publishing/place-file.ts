import { Buffer } from 'node:buffer';
import { hash } from 'node:crypto';
import type { SiteFolder } from './site-folder.ts';

/** What is known of a file's bytes. */
export interface BytesKnown {
  /** Their fingerprint, and how many there are. */
  readonly hash: string;
  readonly size: number;
}

/** One file of the site, ready to take its place. Text is turned into bytes where it is written. */
export interface FileToPlace {
  readonly file: string;
  readonly content: string | Uint8Array;
  /** What the last press left under this name; `null`: that is not known for certain, so the disk is looked at. */
  readonly known: BytesKnown | null;
  /** False where the name may be taken by somebody else's file. */
  readonly isOurs: boolean;
}

export type PlacedFile = BytesKnown & {
  readonly file: string;
  /** `same`: it stood there already, byte for byte. */
  readonly outcome: 'written' | 'same' | 'not-ours';
};

/**
 * Writes one file, unless it is there already with the same bytes, or is somebody else's. Throws the system's error;
 * the old file is then whole.
 */
export function placeFile(folder: SiteFolder, { file, content, known, isOurs }: FileToPlace): PlacedFile {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  const placed = { file, hash: fingerprint(bytes), size: bytes.length };
  if (isThere(folder, placed, known)) return { ...placed, outcome: 'same' };
  if (!isOurs) return { ...placed, outcome: 'not-ours' };
  folder.write(file, bytes);
  return { ...placed, outcome: 'written' };
}

/** A short fingerprint: enough bits that no two of a site's files meet by chance. */
export function fingerprint(text: string | Uint8Array): string {
  return hash('sha1', text).slice(0, 16);
}

/** Somebody's file that is just what we would write is as good as written by us. */
function isThere(folder: SiteFolder, placed: BytesKnown & { readonly file: string }, known: BytesKnown | null) {
  if (known !== null) return known.hash === placed.hash && folder.sizeOf(placed.file) === placed.size;
  if (!folder.isTaken(placed.file)) return false;
  const bytes = folder.read(placed.file);
  return bytes !== null && fingerprint(bytes) === placed.hash;
}
