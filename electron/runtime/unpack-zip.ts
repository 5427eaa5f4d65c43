import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { openPromise } from 'yauzl';

/**
 * Unpacks the files of a zip into `folder`, keeping their modes. `placeOf` says where an entry goes, relative to
 * `folder`; undefined leaves it out. yauzl refuses entries that are absolute or climb out with `..`.
 */
export async function unpackZip(
  zipFile: string,
  folder: string,
  placeOf: (entryName: string) => string | undefined,
): Promise<void> {
  const zip = await openPromise(zipFile);
  for await (const entry of zip.eachEntry()) {
    const place = placeOf(entry.fileName);
    if (place === undefined || entry.fileName.endsWith('/')) continue;
    const target = path.join(folder, place);
    await mkdir(path.dirname(target), { recursive: true });
    // The upper half of a zip's external attributes is the Unix mode; nine bits of it are the permissions.
    const mode = (entry.externalFileAttributes >>> 16) & 0o777;
    await pipeline(await zip.openReadStreamPromise(entry), createWriteStream(target, { mode }));
  }
}
