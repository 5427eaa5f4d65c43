import path from 'node:path';
import { fail, ok, type Result } from '../../domain/result.ts';
import { type AddedPicture, type AddPictureFailure, MAX_PICTURE_BYTES } from '../../ipc/picture-requests.ts';
import { makeFolders } from './file-system.ts';
import { loadSharp } from './load-sharp.ts';
import type { Newsroom } from './newsroom.ts';
import { fileOf, LAYOUT } from './newsroom-layout.ts';
import { pictureFacts } from './picture-facts.ts';
import { pictureFormat } from './picture-format.ts';
import { readRegularFile, reasonFrom, stampOnDisk } from './read-regular-file.ts';
import { revisionOf } from './revision.ts';
import { writeFileDurably } from './write-file-durably.ts';

/** A page never shows so many, and decoding them would take more memory than a desk has. */
const MAX_PIXELS = 150_000_000;

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
  const no = (kind: 'not-a-picture' | 'heic' | 'avif' | 'damaged', reason: string) =>
    fail({ kind, reason: `${name}: ${reason}` });
  if (picture.length > MAX_PICTURE_BYTES) {
    return fail({ kind: 'too-large', reason: `${name} has more than ${MAX_PICTURE_BYTES / 1_000_000} megabytes.` });
  }
  const format = pictureFormat(picture);
  if (format === null) return no('not-a-picture', 'This is not a picture that a page can show; save it as JPEG first.');
  if (format === 'heic') return no('heic', 'A page can’t show a HEIC picture; save it as JPEG first.');
  if (format === 'avif') return no('avif', 'Not every browser shows an AVIF picture; save it as JPEG first.');
  const size = await seenSize(picture);
  if (size === null) return no('damaged', 'The picture is damaged.');
  const { width, height } = size;
  if (width * height > MAX_PIXELS) {
    return fail({ kind: 'too-large', reason: `${name} has ${width} × ${height} pixels.` });
  }
  return (await isWhole(picture))
    ? ok({ ending: format, width, height })
    : no('damaged', 'The picture is damaged or cut off.');
}

/** Width and height after the turn that the camera noted; null if the header makes no sense. */
async function seenSize(picture: Buffer): Promise<{ readonly width: number; readonly height: number } | null> {
  try {
    const sharp = await loadSharp();
    return (await sharp(picture, { limitInputPixels: false }).metadata()).autoOrient;
  } catch {
    return null;
  }
}

/** Decodes the picture: a header alone can be sound while the rest is missing. */
async function isWhole(picture: Buffer): Promise<boolean> {
  try {
    const sharp = await loadSharp();
    await sharp(picture, { failOn: 'truncated', limitInputPixels: MAX_PIXELS }).resize(16).toBuffer();
    return true;
  } catch {
    return false;
  }
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
export function mediaName(src: string): string | null {
  const [, name, folder] = MEDIA_SOURCE.exec(src) ?? [];
  return name === undefined || folder === undefined ? null : `${LAYOUT.media}/${folder}/${name}`;
}
