import type { Region, Sharp } from 'sharp';
import { escapeXml } from '../../domain/site/escape-xml.ts';
import type { MediaOutput } from '../../domain/site/site-media.ts';
import { loadSharp } from '../library/load-sharp.ts';
import { pictureFacts } from '../library/picture-facts.ts';

const JPEG_QUALITY = 80;
const WEBP_QUALITY = 76;

/**
 * One picture file of the site from the newsroom's original: turned as the camera noted, in sRGB, and with nothing
 * that the camera or a program wrote into it (place, serial numbers, names of faces) but the credit and the
 * copyright, which must stay with a picture.
 *
 * Throws if the original can't be decoded.
 */
export async function makeRendition(original: Buffer, output: MediaOutput): Promise<Buffer> {
  const sharp = await loadSharp();
  const picture = sharp(original, { failOn: 'none' }).autoOrient();
  const sized =
    output.crop === null
      ? picture.resize({ width: output.width, withoutEnlargement: true })
      : picture
          .extract(cropRegion(await orientedSize(original), output.width, output.crop))
          .resize(output.width, output.crop.height);
  return encode(withRights(sized, original), output.format).toBuffer();
}

/** The largest region of the wanted shape whose middle is as near to the focal point as the edges allow. */
export function cropRegion(
  size: { readonly width: number; readonly height: number },
  toWidth: number,
  crop: { readonly height: number; readonly x: number; readonly y: number },
): Region {
  const scale = Math.min(size.width / toWidth, size.height / crop.height);
  const width = Math.max(1, Math.min(size.width, Math.round(toWidth * scale)));
  const height = Math.max(1, Math.min(size.height, Math.round(crop.height * scale)));
  const start = (length: number, part: number, focus: number): number =>
    Math.round(Math.min(Math.max((length * focus) / 100 - part / 2, 0), length - part));
  return { width, height, left: start(size.width, width, crop.x), top: start(size.height, height, crop.y) };
}

async function orientedSize(original: Buffer): Promise<{ readonly width: number; readonly height: number }> {
  const sharp = await loadSharp();
  return (await sharp(original).metadata()).autoOrient;
}

function encode(picture: Sharp, format: MediaOutput['format']): Sharp {
  if (format === 'webp') return picture.webp({ quality: WEBP_QUALITY });
  return format === 'png'
    ? picture.png({ compressionLevel: 9, palette: true })
    : picture.flatten({ background: '#fff' }).jpeg({ quality: JPEG_QUALITY, mozjpeg: true });
}

/** sharp drops all metadata unless told otherwise; these two facts are written anew. */
function withRights(picture: Sharp, original: Buffer): Sharp {
  const { credit, copyright } = pictureFacts(original);
  if (credit === '' && copyright === '') return picture;
  const exif = { ...(credit !== '' && { Artist: credit }), ...(copyright !== '' && { Copyright: copyright }) };
  return picture.withExif({ IFD0: exif }).withXmp(rightsXmp(credit, copyright));
}

function rightsXmp(credit: string, copyright: string): string {
  const rights = `<dc:rights><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(copyright)}</rdf:li></rdf:Alt></dc:rights>`;
  return `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"><photoshop:Credit>${escapeXml(credit)}</photoshop:Credit>${copyright === '' ? '' : rights}</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`;
}
