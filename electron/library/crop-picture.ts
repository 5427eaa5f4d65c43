import type { Crop } from '../../domain/pictures/crop.ts';
import { fail, type Result } from '../../domain/result.ts';
import type { AddedPicture, AddPictureFailure } from '../../ipc/picture-requests.ts';
import { loadSharp } from './load-sharp.ts';
import { addPicture, readMedia } from './media.ts';
import type { Newsroom } from './newsroom.ts';
import { reasonFrom } from './read-regular-file.ts';

/** Readers see no difference, and a second crop does not show the first. */
const JPEG_QUALITY = 92;

/**
 * A part of a picture, in pixels as it is seen (after the turn that the camera noted), as a picture of its own in the
 * media folder. It keeps what the file says of itself: caption, credit, copyright. The whole picture stays.
 */
export async function cropPicture(
  newsroom: Newsroom,
  src: string,
  { left, top, width, height }: Crop,
): Promise<Result<AddedPicture, AddPictureFailure>> {
  const bytes = await readMedia(newsroom, src);
  if (bytes === null)
    return fail({ kind: 'not-a-picture', reason: 'The picture is not in the media folder any more.' });
  try {
    const sharp = await loadSharp();
    const picture = sharp(bytes);
    if (((await picture.metadata()).pages ?? 1) > 1) {
      return fail({ kind: 'not-a-picture', reason: 'A picture that moves can’t be cropped.' });
    }
    const cropped = picture.autoOrient().extract({ left, top, width, height }).keepMetadata();
    const format = src.slice(src.lastIndexOf('.') + 1);
    const written = await (format === 'jpg' ? cropped.jpeg({ quality: JPEG_QUALITY }) : cropped).toBuffer();
    return await addPicture(newsroom, written, src);
  } catch (error) {
    return fail({ kind: 'damaged', reason: reasonFrom(error) });
  }
}
