import path from 'node:path';
import sharp, { type Metadata } from 'sharp';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { AddedPicture, AddPictureFailure } from '../../ipc/contract.ts';
import { makeFolders } from './file-system.ts';
import type { Newsroom } from './newsroom.ts';
import { fileOf, LAYOUT } from './newsroom-layout.ts';
import { pictureFacts } from './picture-facts.ts';
import { readRegularFile, reasonFrom, stampOnDisk } from './read-regular-file.ts';
import { revisionOf } from './revision.ts';
import { writeFileDurably } from './write-file-durably.ts';

const MAX_PICTURE_BYTES = 100_000_000;
/** A page never shows so many, and decoding them would take more memory than a desk has. */
const MAX_PIXELS = 150_000_000;

/** Formats that every browser shows, by sharp's names, and their file endings. */
const ENDINGS: Readonly<Record<string, string>> = { jpeg: 'jpg', png: 'png', webp: 'webp', gif: 'gif' };
const MEDIA_SOURCE = /^media:(([0-9a-f]{2})[0-9a-f]{62}\.(?:jpg|png|webp|gif))$/;

/**
 * Puts a picture's file, byte for byte, into the media folder under the hash of its content, and answers with its
 * size as it is to be seen (a camera held upright notes a turn) and with what it says of itself. `name` is the file's
 * own, for the messages.
 */
export async function addPicture(
  newsroom: Newsroom,
  bytes: Uint8Array,
  name: string,
): Promise<Result<AddedPicture, AddPictureFailure>> {
  const picture = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const looked = await lookAt(picture, name);
  if (!looked.ok) return looked;
  const { ending, width, height } = looked.value;
  const src = `media:${revisionOf(picture)}.${ending}`;
  try {
    await storePicture(newsroom, src, picture);
  } catch (error) {
    return fail({ kind: 'not-writable', reason: reasonFrom(error) });
  }
  return ok({ src, width, height, ...pictureFacts(picture) });
}

/** The bytes of a picture of this newsroom; null if it has none of this name. */
export async function readMedia({ root }: Pick<Newsroom, 'root'>, src: string): Promise<Uint8Array | null> {
  const name = mediaName(src);
  if (name === null) return null;
  const read = await readRegularFile(fileOf(root, name), MAX_PICTURE_BYTES);
  return read.ok ? read.value.bytes : null;
}

interface LookedAt {
  readonly ending: string;
  readonly width: number;
  readonly height: number;
}

async function lookAt(picture: Buffer, name: string): Promise<Result<LookedAt, AddPictureFailure>> {
  const no = (reason: string) => fail({ kind: 'not-a-picture' as const, reason: `${name}: ${reason}` });
  if (picture.length > MAX_PICTURE_BYTES) {
    return fail({ kind: 'too-large', reason: `${name} has more than ${MAX_PICTURE_BYTES / 1_000_000} megabytes.` });
  }
  const found = await sharp(picture, { limitInputPixels: false })
    .metadata()
    .catch(() => null);
  if (found === null) return no('This is not a picture, or it is damaged.');
  const ending = ENDINGS[found.format ?? ''];
  if (ending === undefined) return no(`${nameOfFormat(found)} can’t be shown on a page; save it as JPEG first.`);
  const { width, height } = found.autoOrient;
  if (width * height > MAX_PIXELS) {
    return fail({ kind: 'too-large', reason: `${name} has ${width} × ${height} pixels.` });
  }
  return (await isWhole(picture)) ? ok({ ending, width, height }) : no('The picture is damaged or cut off.');
}

/** Decodes the picture: a header alone can be sound while the rest is missing. */
async function isWhole(picture: Buffer): Promise<boolean> {
  try {
    await sharp(picture, { failOn: 'truncated', limitInputPixels: MAX_PIXELS }).resize(16).toBuffer();
    return true;
  } catch {
    return false;
  }
}

function nameOfFormat({ format, compression }: Metadata): string {
  if (format === 'heif') return compression === 'av1' ? 'An AVIF picture' : 'A HEIC picture';
  return `A picture in the format ${format ?? 'of this file'}`;
}

async function storePicture({ root, files, queue }: Newsroom, src: string, bytes: Uint8Array): Promise<void> {
  const name = mediaName(src);
  if (name === null) throw new Error(`${src} is not the name of a picture.`);
  const file = fileOf(root, name);
  await queue.run(name, async () => {
    // The name is the content's hash: what is there already is the same picture.
    if ((await stampOnDisk(file)) !== null) return;
    await makeFolders(files, root, path.dirname(file));
    await writeFileDurably(file, bytes, { files });
  });
}

/** Where a picture is kept, relative to the newsroom; null for anything but the name of a picture. */
function mediaName(src: string): string | null {
  const [, name, folder] = MEDIA_SOURCE.exec(src) ?? [];
  return name === undefined || folder === undefined ? null : `${LAYOUT.media}/${folder}/${name}`;
}
