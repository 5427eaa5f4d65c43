import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { wireItemSchema } from '../../domain/wire/wire-item.ts';
import { writeFileDurably } from '../library/write-file-durably.ts';

/** What one file held when it had this stamp: stories, or a reason why none could be read. */
const readFileSchema = z.strictObject({
  stamp: z.string(),
  items: z.array(wireItemSchema),
  trouble: z.string().nullable(),
});
export type WireFileReading = z.infer<typeof readFileSchema>;

/** Files by their names relative to the folder. */
export type WireCache = ReadonlyMap<string, WireFileReading>;

/** Raised when files are read differently, so that old readings are forgotten. */
const FORMAT = 3;
const cacheSchema = z.strictObject({
  format: z.literal(FORMAT),
  house: z.string(),
  files: z.record(z.string(), readFileSchema),
});

/** What was read before; nothing if the cache is missing, damaged, of another format or read under other settings. */
export async function readWireCache(cacheFile: string, house: string): Promise<WireCache> {
  try {
    const cache = cacheSchema.safeParse(JSON.parse(await readFile(cacheFile, 'utf8')));
    return new Map(cache.success && cache.data.house === house ? Object.entries(cache.data.files) : []);
  } catch {
    // Whatever is wrong with a cache, the files themselves are there to be read.
    return new Map();
  }
}

/** Keeps what was read. Throws the system's error. */
export async function writeWireCache(cacheFile: string, house: string, cache: WireCache): Promise<void> {
  await mkdir(path.dirname(cacheFile), { recursive: true });
  await writeFileDurably(cacheFile, JSON.stringify({ format: FORMAT, house, files: Object.fromEntries(cache) }));
}
