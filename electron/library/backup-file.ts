import { buffer } from 'node:stream/consumers';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { z } from 'zod';
import { fail, ok, type Result } from '../../domain/result.ts';
import { LAYOUT } from './newsroom-layout.ts';
import { valueFromJson } from './newsroom-settings.ts';
import { revisionOf } from './revision.ts';

export const BACKED_UP_FILES = [LAYOUT.settings, LAYOUT.recentPosts, LAYOUT.words] as const;
/** All but what others make (`wire`), what can be made again (`public`), and what is of the moment (`leases`). */
export const BACKED_UP_FOLDERS = [
  LAYOUT.stories,
  LAYOUT.lists,
  LAYOUT.media,
  LAYOUT.history,
  LAYOUT.trash,
  LAYOUT.templates,
  LAYOUT.snippets,
] as const;

/** The last entry of a backup: what is in it, by name, and the hash of each. */
export const MANIFEST = 'dateline-backup.json';

const manifestSchema = z.object({
  format: z.literal(1),
  name: z.string(),
  madeAt: z.iso.datetime(),
  files: z.record(z.string(), z.object({ sha256: z.string(), bytes: z.int().min(0) })),
});
export type BackupManifest = Readonly<z.infer<typeof manifestSchema>>;

export type UnsoundBackup = { readonly kind: 'not-a-backup'; readonly reason: string };

export function textFromManifest(manifest: BackupManifest): string {
  return `${JSON.stringify(manifest, null, 1)}\n`;
}

/** Reads every file of a backup and compares its hash with the manifest's. */
export async function verifyBackup(
  file: string,
  onProgress: (done: number, total: number) => void,
): Promise<Result<BackupManifest, UnsoundBackup>> {
  return readBackup(file, async () => undefined, onProgress);
}

/**
 * Gives every file of a sound backup to `take`, one after the other. What is not as the manifest says, and a name
 * that belongs into no newsroom, ends it. Throws what `take` and `onProgress` throw.
 */
export async function readBackup(
  file: string,
  take: (name: string, bytes: Buffer) => Promise<void>,
  onProgress: (done: number, total: number) => void,
): Promise<Result<BackupManifest, UnsoundBackup>> {
  const no = (reason: string) => fail({ kind: 'not-a-backup' as const, reason });
  const zip = await openZip(file);
  if (zip === null) return no('It is not a zip file, or it is damaged.');
  try {
    const entries = await entriesOf(zip);
    if (entries === null) return no('It holds names that no backup has, or it is damaged.');
    const manifest = await readManifest(zip, entries);
    if (manifest === null) return no('It is not a backup of a newsroom.');
    const names = Object.keys(manifest.files);
    for (const [done, name] of names.entries()) {
      onProgress(done, names.length);
      const entry = entries.get(name);
      const expected = manifest.files[name];
      if (!belongsIntoNewsroom(name)) return no(`${name} belongs into no newsroom.`);
      const bytes = entry === undefined ? null : await bytesOf(zip, entry);
      if (bytes === null || revisionOf(bytes) !== expected?.sha256) return no(`${name} is missing or damaged.`);
      await take(name, bytes);
    }
    return ok(manifest);
  } finally {
    zip.close();
  }
}

async function openZip(file: string): Promise<ZipFile | null> {
  try {
    return await openPromise(file, { lazyEntries: true, autoClose: false, strictFileNames: true });
  } catch {
    return null;
  }
}

/** Null if the zip's own list of files is unsound. yauzl refuses names that are absolute, climb or hold a backslash. */
async function entriesOf(zip: ZipFile): Promise<ReadonlyMap<string, Entry> | null> {
  const entries = new Map<string, Entry>();
  try {
    for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry);
  } catch {
    return null;
  }
  return entries;
}

async function readManifest(zip: ZipFile, entries: ReadonlyMap<string, Entry>): Promise<BackupManifest | null> {
  const entry = entries.get(MANIFEST);
  const bytes = entry === undefined ? null : await bytesOf(zip, entry);
  const manifest = manifestSchema.safeParse(valueFromJson(bytes?.toString('utf8') ?? ''));
  return manifest.success ? manifest.data : null;
}

/** Null if the entry can't be unpacked to the size that it declares. */
async function bytesOf(zip: ZipFile, entry: Entry): Promise<Buffer | null> {
  try {
    return await buffer(await zip.openReadStreamPromise(entry));
  } catch {
    return null;
  }
}

function belongsIntoNewsroom(name: string): boolean {
  const isFile = BACKED_UP_FILES.some((file) => file === name);
  return isFile || BACKED_UP_FOLDERS.some((folder) => name.startsWith(`${folder}/`) && !name.includes('/../'));
}
