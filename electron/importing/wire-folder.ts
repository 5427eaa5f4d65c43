/**
 * The folder in which agency software drops its files (issue 4, "Wire desk"). Files are only read, never moved or
 * changed. What was read of a file is remembered outside the folder, so that thousands of files open at once: a file
 * is read again only when its size or time has changed.
 */
import path from 'node:path';
import { instantFromMs } from '../../domain/instant.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { WireItem } from '../../domain/wire/wire-item.ts';
import type { BrokenWireFile } from '../../ipc/wire.ts';
import { hasCode } from '../library/file-system.ts';
import { reasonFrom } from '../library/read-regular-file.ts';
import type { FoundStory } from './found-story.ts';
import { readImport } from './import-file.ts';
import type { ImportOptions } from './import-options.ts';
import { filesIn, readImportFile } from './import-sources.ts';
import { readStamps } from './read-stamps.ts';
import { readWireCache, type WireFileReading, writeWireCache } from './wire-cache.ts';
import { wireItemFrom } from './wire-item.ts';

export interface WireReading {
  readonly items: readonly WireItem[];
  readonly broken: readonly BrokenWireFile[];
}

/** Why a file of the folder can't be read. */
export type WireTrouble = { readonly kind: 'not-readable'; readonly reason: string };

/** Why the folder can't be read. */
export interface FolderTrouble {
  readonly kind: 'missing' | 'not-readable';
  readonly reason: string;
}

/** Files parsed between two breaths of the process. */
const AT_ONCE = 16;
/** A first reading of thousands of files shows what it has found at once, and then this often. */
const TELL_FIRST_MS = 100;
const TELL_EVERY_MS = 500;

/**
 * Everything in the folder and the folders in it, by file name. `cacheFile` remembers it for the next time; a cache
 * that can't be written costs time, nothing else. `onProgress` is told of what is known so far, the newest files first,
 * when reading takes long.
 */
export async function readWireFolder(
  folder: string,
  cacheFile: string,
  options: ImportOptions,
  onProgress: (reading: WireReading) => void = () => undefined,
): Promise<Result<WireReading, FolderTrouble>> {
  try {
    const known = await readWireCache(cacheFile, options.house);
    const stamps = await readStamps(folder, await filesIn(folder));
    const readings = new Map<string, WireFileReading>();
    const changed = [...stamps]
      .filter(([file, { stamp }]) => known.get(file)?.stamp !== stamp)
      .sort(([, one], [, other]) => other.writtenMs - one.writtenMs);
    for (const [file, { stamp }] of stamps) {
      const reading = known.get(file);
      if (reading?.stamp === stamp) readings.set(file, reading);
    }
    let tellAt = Date.now() + TELL_FIRST_MS;
    for (let at = 0; at < changed.length; at += AT_ONCE) {
      const read = changed.slice(at, at + AT_ONCE).map(async ([file, { stamp, writtenMs }]) => {
        readings.set(file, await readWireFile(folder, file, { stamp, writtenMs, options }));
      });
      await Promise.all(read);
      if (Date.now() < tellAt) continue;
      onProgress(readingFrom(readings));
      tellAt = Date.now() + TELL_EVERY_MS;
    }
    if (changed.length > 0 || known.size !== readings.size) await keep(cacheFile, options.house, readings);
    return ok(readingFrom(readings));
  } catch (error) {
    return fail({ kind: hasCode(error, 'ENOENT') ? 'missing' : 'not-readable', reason: reasonFrom(error) });
  }
}

/** One story of a file of the folder, read anew: what an editor takes. */
export async function readWireStory(
  folder: string,
  { file, number }: Pick<WireItem, 'file' | 'number'>,
  options: ImportOptions,
): Promise<Result<FoundStory, WireTrouble>> {
  const read = await readStories(folder, file, options);
  if (!read.ok) return read;
  const story = read.value[number];
  return story === undefined ? fail({ kind: 'not-readable', reason: 'The file has changed.' }) : ok(story);
}

async function readWireFile(
  folder: string,
  file: string,
  { stamp, writtenMs, options }: { stamp: string; writtenMs: number; options: ImportOptions },
): Promise<WireFileReading> {
  const read = await readStories(folder, file, options);
  if (!read.ok) return { stamp, items: [], trouble: read.failure.reason };
  const writtenAt = instantFromMs(writtenMs);
  const items = read.value.map((story, number) => wireItemFrom(story, { file, number, writtenAt }));
  return { stamp, items, trouble: null };
}

async function readStories(
  folder: string,
  file: string,
  options: ImportOptions,
): Promise<Result<readonly FoundStory[], WireTrouble>> {
  const bytes = await readImportFile(path.join(folder, ...file.split('/')));
  if (!bytes.ok) return bytes;
  const read = readImport(file, bytes.value, options);
  return read.ok ? ok(read.value.stories) : fail({ kind: 'not-readable', reason: read.failure.reason });
}

/** A cache that can't be written costs the next reading its time, and nothing else. */
async function keep(cacheFile: string, house: string, readings: ReadonlyMap<string, WireFileReading>): Promise<void> {
  await writeWireCache(cacheFile, house, readings).catch(() => undefined);
}

function readingFrom(readings: ReadonlyMap<string, WireFileReading>): WireReading {
  const files = [...readings].sort(([one], [other]) => (one < other ? -1 : 1));
  return {
    items: files.flatMap(([, { items }]) => items),
    broken: files.flatMap(([file, { trouble }]) => (trouble === null ? [] : [{ file, reason: trouble }])),
  };
}
