import type { EmbeddedPicture } from '../../../domain/paste/embedded-pictures.ts';

/** Pictures that came within a paste's HTML, as files to be taken into the media folder; damaged ones stay behind. */
export function filesFromPictures(pictures: readonly EmbeddedPicture[]): readonly File[] {
  return pictures.flatMap(({ type, base64 }, index) => {
    const bytes = bytesFrom(base64);
    return bytes === null ? [] : [new File([bytes], `pasted-${index + 1}.${type.slice('image/'.length)}`, { type })];
  });
}

/** Names of pictures, also of those for which many systems know no type. */
const PICTURE_NAME = /\.(?:jpe?g|png|gif|webp|heic|heif|avif|tiff?)$/i;

/** The picture files of a clipboard or a drop. */
export function pictureFiles(data: DataTransfer): readonly File[] {
  return [...(data.files ?? [])].filter(({ name, type }) => type.startsWith('image/') || PICTURE_NAME.test(name));
}

function bytesFrom(base64: string): Uint8Array<ArrayBuffer> | null {
  try {
    return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  } catch {
    return null;
  }
}
