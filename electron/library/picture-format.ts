/** Formats that every browser shows, by the ending of their files, and those that phones send instead. */
export type PictureFormat = 'jpg' | 'png' | 'gif' | 'webp' | 'heic' | 'avif';

/** What a file's first bytes say it is, whatever it is called; only what passes here is given to a decoder. */
export function pictureFormat(bytes: Buffer): PictureFormat | null {
  if (bytes.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff]))) return 'jpg';
  if (bytes.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))) return 'png';
  const start = bytes.toString('latin1', 0, 12);
  if (/^GIF8[79]a/.test(start)) return 'gif';
  if (/^RIFF.{4}WEBP/s.test(start)) return 'webp';
  return /^.{4}ftyp/s.test(start) ? formatOfBrands(bytes) : null;
}

/** HEIC and AVIF are one kind of box with a list of names on it, of which the first may be the common one (`mif1`). */
function formatOfBrands(bytes: Buffer): 'heic' | 'avif' | null {
  const end = Math.min(bytes.length, bytes.length < 4 ? 0 : bytes.readUInt32BE(0), 256);
  const brands = bytes.toString('latin1', 8, end).match(/.{4}/gs) ?? [];
  if (brands.some((brand) => /^avi[fs]$/.test(brand))) return 'avif';
  return brands.some((brand) => /^(?:hei[cmsx]|hev[cmsx]|mif1|msf1)$/.test(brand)) ? 'heic' : null;
}
