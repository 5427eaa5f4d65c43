import { readdir } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { parseBody } from '../../domain/body/parse-body.ts';
import { plainText } from '../../domain/body/plain-text.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Story, StoryId } from '../../domain/story.ts';
import { storyFromText } from '../../domain/story-file.ts';
import { wordCount } from '../../domain/word-count.ts';
import type { OpenStoryFailure, SaveFailure, VersionReason, VersionSummary } from '../../ipc/contract.ts';
import { hasCode, makeFolders } from './file-system.ts';
import { locateStory } from './locate-story.ts';
import type { Newsroom } from './newsroom.ts';
import { fileOf, instantFromTimeKey, LAYOUT, timeKey } from './newsroom-layout.ts';
import { readRegularFile } from './read-regular-file.ts';
import { MAX_STORY_BYTES, readStoryFile, type StoryFile, textFromBytes } from './read-story-file.ts';
import { diskFailureFrom } from './save-failure.ts';
import { readVersionNotes, type VersionNote, writeVersionNotes } from './version-notes.ts';
import { writeFileDurably } from './write-file-durably.ts';

const compress = promisify(gzip);
const decompress = promisify(gunzip);
const VERSION_FILE = /^(\d{8}T\d{9}Z(?:-\d+)?)\.json\.gz$/;

/** The kept versions of a story, the newest first. */
export async function listVersions(newsroom: Newsroom, id: StoryId): Promise<readonly VersionSummary[]> {
  const notes = await readVersionNotes(newsroom, id);
  const keys = await versionKeys(newsroom, id);
  const summaries = await Promise.all(
    keys.map(async (key) => {
      const note = notes[key] ?? (await noteFromFile(newsroom, id, key));
      return note === null ? [] : [summaryFrom(key, note)];
    }),
  );
  return summaries.flat().reverse();
}

/** One kept version, as a whole story. */
export async function readVersion(
  newsroom: Newsroom,
  id: StoryId,
  key: string,
): Promise<Result<Story, OpenStoryFailure>> {
  const name = versionName(id, key);
  const file = await readRegularFile(fileOf(newsroom.root, name), MAX_STORY_BYTES);
  if (!file.ok) {
    return fail(
      file.failure.kind === 'missing' ? { kind: 'not-found' } : { kind: 'broken', file: { name, ...file.failure } },
    );
  }
  const broken = (reason: string) =>
    fail({ kind: 'broken' as const, file: { name, kind: 'not-readable' as const, reason } });
  const text = await textFromGzip(file.value.bytes);
  if (text === null) return broken('It is damaged.');
  const story = storyFromText(text);
  return story.ok ? story : broken(story.failure.reason);
}

/** Puts the text that is in the story's file now into the history; at once the newest version if it is there already. */
export async function keepVersion(
  newsroom: Newsroom,
  id: StoryId,
  reason: VersionReason,
): Promise<Result<VersionSummary, OpenStoryFailure | SaveFailure>> {
  const name = await locateStory(newsroom, id);
  if (name === null) return fail({ kind: 'not-found' });
  return newsroom.queue.run(name, async () => {
    const file = await readStoryFile(newsroom.root, name);
    if (!file.ok) return fail(file.failure.kind === 'missing' ? { kind: 'not-found' } : file.failure);
    try {
      return ok(await keepText(newsroom, file.value, reason));
    } catch (error) {
      return fail(await diskFailureFrom(error, newsroom.root, false));
    }
  });
}

/** Gives a version a name, by which it is kept for ever; the empty name takes it away. */
export async function nameVersion(
  newsroom: Newsroom,
  id: StoryId,
  key: string,
  name: string,
): Promise<Result<VersionSummary, OpenStoryFailure | SaveFailure>> {
  return newsroom.queue.run(historyFolder(id), async () => {
    const notes = await readVersionNotes(newsroom, id);
    const note = notes[key] ?? (await noteFromFile(newsroom, id, key));
    if (note === null || !(await versionKeys(newsroom, id)).includes(key)) return fail({ kind: 'not-found' });
    try {
      const named = { ...note, name };
      await writeVersionNotes(newsroom, id, { ...notes, [key]: named });
      return ok(summaryFrom(key, named));
    } catch (error) {
      return fail(await diskFailureFrom(error, newsroom.root, false));
    }
  });
}

/**
 * Puts a story's text into the history, whole and durable, and remembers it. Throws the system's error.
 *
 * The version comes before the note about it: a crash between them leaves a version without a note, which is read
 * from the version itself.
 */
export async function keepText(newsroom: Newsroom, file: StoryFile, reason: VersionReason): Promise<VersionSummary> {
  const { id } = file.story;
  const summary = await newsroom.queue.run(historyFolder(id), async () => {
    const notes = await readVersionNotes(newsroom, id);
    const keys = await versionKeys(newsroom, id);
    const known = keys.findLast((key) => notes[key]?.revision === file.revision);
    const key = known ?? freshKey(keys, newsroom.desk.now());
    const note = {
      ...noteFromStory(file),
      reason: strongerReason(notes[key]?.reason, reason),
      name: notes[key]?.name ?? '',
    };
    if (known === undefined) await writeVersion(newsroom, id, key, file.bytes);
    if (notes[key]?.reason !== note.reason) await writeVersionNotes(newsroom, id, { ...notes, [key]: note });
    return summaryFrom(key, note);
  });
  newsroom.memories.note(id, { keptRevision: file.revision, keptAt: newsroom.desk.now(), metConflict: false });
  return summary;
}

async function writeVersion({ root, files }: Newsroom, id: StoryId, key: string, bytes: Uint8Array): Promise<void> {
  const file = fileOf(root, versionName(id, key));
  await makeFolders(files, root, fileOf(root, historyFolder(id)));
  await writeFileDurably(file, await compress(bytes), { files });
}

/** What readers were given stays known as that, whatever else the same text is kept for. */
function strongerReason(known: VersionReason | undefined, reason: VersionReason): VersionReason {
  return known === undefined || reason === 'published' ? reason : known;
}

/** The keys of the versions that are there, the oldest first. */
async function versionKeys({ root }: Newsroom, id: StoryId): Promise<readonly string[]> {
  try {
    const names = await readdir(fileOf(root, historyFolder(id)));
    return names.flatMap((name) => VERSION_FILE.exec(name)?.[1] ?? []).sort(byTime);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return [];
    throw error;
  }
}

/** `…Z-10` comes after `…Z-9`. */
function byTime(a: string, b: string): number {
  return a.slice(0, 19) < b.slice(0, 19) ? -1 : a.slice(0, 19) > b.slice(0, 19) ? 1 : numberOf(a) - numberOf(b);
}

function numberOf(key: string): number {
  return Number(key.slice(20) || 0);
}

function freshKey(keys: readonly string[], now: number): string {
  const key = timeKey(now);
  const same = keys.filter((known) => known.startsWith(key));
  return same.length === 0 ? key : `${key}-${numberOf(same.at(-1) ?? key) + 1}`;
}

/** What a version says of itself, where no note about it is left. */
async function noteFromFile(newsroom: Newsroom, id: StoryId, key: string): Promise<VersionNote | null> {
  const story = await readVersion(newsroom, id, key);
  if (!story.ok) return null;
  const { publication, version } = story.value;
  const wasPublished = publication.state === 'live' && publication.liveVersion === version;
  return {
    ...noteFromStory({ story: story.value, revision: '' }),
    reason: wasPublished ? 'published' : 'work',
    name: '',
  };
}

function noteFromStory({
  story,
  revision,
}: Pick<StoryFile, 'story' | 'revision'>): Omit<VersionNote, 'reason' | 'name'> {
  return { words: wordCount(plainText(parseBody(story.body)), story.language), headline: story.headline, revision };
}

function summaryFrom(key: string, { reason, name, words, headline }: VersionNote): VersionSummary {
  return { key, keptAt: instantFromTimeKey(key) ?? '', reason, name, words, headline };
}

async function textFromGzip(bytes: Uint8Array): Promise<string | null> {
  try {
    return textFromBytes(await decompress(bytes, { maxOutputLength: MAX_STORY_BYTES }));
  } catch {
    return null;
  }
}

function historyFolder(id: StoryId): string {
  return `${LAYOUT.history}/${id}`;
}

function versionName(id: StoryId, key: string): string {
  return `${historyFolder(id)}/${key}.json.gz`;
}
