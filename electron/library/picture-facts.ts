import ExifReader from 'exifreader';
import { cleanLine } from '../../domain/clean-text.ts';

/** What a picture file says of itself in IPTC, XMP or EXIF; empty where it says nothing. */
export interface PictureFacts {
  readonly caption: string;
  /** `Photographer / Agency`. */
  readonly credit: string;
  readonly copyright: string;
  /** From the IPTC alt text field and nowhere else (NEWSROOM.md): a caption is not what a blind reader needs. */
  readonly alt: string | null;
}

const NO_FACTS: PictureFacts = { caption: '', credit: '', copyright: '', alt: null };

type Tags = ReturnType<typeof readTags>;

/**
 * Reads the facts. XMP comes first: the older IPTC fields are cut at 32 letters and have no sure encoding. Damaged
 * metadata is as good as none.
 */
export function pictureFacts(bytes: Buffer): PictureFacts {
  let tags: Tags;
  try {
    tags = readTags(bytes);
  } catch {
    return NO_FACTS;
  }
  const photographer = first(tags.xmp?.['creator'], tags.iptc?.['By-line'], tags.exif?.['Artist']);
  const agency = first(tags.xmp?.['Credit'], tags.iptc?.['Credit']);
  return {
    caption: first(tags.xmp?.['description'], tags.iptc?.['Caption/Abstract'], tags.exif?.['ImageDescription']),
    credit: [...new Set([photographer, agency])].filter((part) => part !== '').join(' / '),
    copyright: first(tags.xmp?.['rights'], tags.iptc?.['Copyright Notice'], tags.exif?.['Copyright']),
    alt: first(tags.xmp?.['AltTextAccessibility']) || null,
  };
}

function readTags(bytes: Buffer) {
  return ExifReader.load(bytes, { expanded: true });
}

interface Tag {
  readonly description?: string;
}

/** The first that says anything, as one line; a field given several times is a list of names. */
function first(...tags: readonly (Tag | readonly Tag[] | undefined)[]): string {
  for (const tag of tags) {
    const text = cleanLine(
      [tag ?? []]
        .flat()
        .flatMap(({ description }) => description ?? [])
        .join(', '),
    );
    if (text !== '') return text;
  }
  return '';
}
