import { readdir } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { fail, type Result } from '../../domain/result.ts';
import type { Story, StoryId } from '../../domain/story.ts';
import { storyFromText } from '../../domain/story-file.ts';
import type { OpenStoryFailure } from '../../ipc/opened-story.ts';
import { hasCode, makeFolders } from './file-system.ts';
import type { Newsroom } from './newsroom.ts';
import { fileOf, LAYOUT, timeKey } from './newsroom-layout.ts';
import { readRegularFile } from './read-regular-file.ts';
import { MAX_STORY_BYTES, textFromBytes } from './read-story-file.ts';
import { writeFileDurably } from './write-file-durably.ts';

const compress = promisify(gzip);
const decompress = promisify(gunzip);
/** The name of a version's file; its key is the first group. */
export const VERSION_FILE = /^(\d{8}T\d{9}Z(?:-\d+)?)\.json\.gz$/;
/** A key's letters before the number that tells versions of one moment apart. */
const TIME_LENGTH = '20261124T140200000Z'.length;

/** The folder of a story's versions, relative to the newsroom. */
export function historyFolder(id: StoryId): string {
  return `${LAYOUT.history}/${id}`;
}

/** The keys of the versions that are there, the oldest first. */
export async function versionKeys({ root }: Pick<Newsroom, 'root'>, id: StoryId): Promise<readonly string[]> {
  try {
    const names = await readdir(fileOf(root, historyFolder(id)));
    return names.flatMap((name) => VERSION_FILE.exec(name)?.[1] ?? []).sort(byTime);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return [];
    throw error;
  }
}

/** A key for a version kept at `now` that none of `keys` is. */
export function freshKey(keys: readonly string[], now: number): string {
  const key = timeKey(now);
  const newest = keys.filter((known) => known.startsWith(key)).at(-1);
  return newest === undefined ? key : `${key}-${numberOf(newest) + 1}`;
}

/** Writes a version, durably. Throws the system's error. */
export async function writeVersion(
  { root, files }: Newsroom,
  id: StoryId,
  key: string,
  bytes: Uint8Array,
): Promise<void> {
  await makeFolders(files, root, fileOf(root, historyFolder(id)));
  await writeFileDurably(fileOf(root, versionName(id, key)), await compress(bytes), { files });
}

/** Deletes a version; a missing one is no error. Throws the system's error. */
export async function removeVersion({ root, files }: Newsroom, id: StoryId, key: string): Promise<void> {
  await files.remove(fileOf(root, versionName(id, key)));
}

/** One kept version, as a whole story. */
export async function readVersion(
  { root }: Pick<Newsroom, 'root'>,
  id: StoryId,
  key: string,
): Promise<Result<Story, OpenStoryFailure>> {
  const name = versionName(id, key);
  const broken = (reason: string) =>
    fail({ kind: 'broken' as const, file: { name, kind: 'not-readable' as const, reason } });
  const file = await readRegularFile(fileOf(root, name), MAX_STORY_BYTES);
  if (!file.ok) return file.failure.kind === 'missing' ? fail({ kind: 'not-found' }) : broken(file.failure.reason);
  const text = await textFromGzip(file.value.bytes);
  if (text === null) return broken('It is damaged.');
  const story = storyFromText(text);
  return story.ok ? story : broken(story.failure.reason);
}

/** What a version's file says; null for one that is damaged. */
export async function textFromGzip(bytes: Uint8Array): Promise<string | null> {
  try {
    return textFromBytes(await decompress(bytes, { maxOutputLength: MAX_STORY_BYTES }));
  } catch {
    return null;
  }
}

/** `…Z-10` comes after `…Z-9`. */
function byTime(a: string, b: string): number {
  const [timeA, timeB] = [a.slice(0, TIME_LENGTH), b.slice(0, TIME_LENGTH)];
  return timeA < timeB ? -1 : timeA > timeB ? 1 : numberOf(a) - numberOf(b);
}

function numberOf(key: string): number {
  return Number(key.slice(TIME_LENGTH + 1));
}

function versionName(id: StoryId, key: string): string {
  return `${historyFolder(id)}/${key}.json.gz`;
}
