import { parseBody } from '../../domain/body/parse-body.ts';
import { plainText } from '../../domain/body/plain-text.ts';
import { instantFromMs } from '../../domain/instant.ts';
import { versionsToDrop } from '../../domain/keep-versions.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { StoryId } from '../../domain/story.ts';
import { wordCount } from '../../domain/word-count.ts';
import type { VersionReason, VersionSummary } from '../../ipc/history-requests.ts';
import type { OpenStoryFailure } from '../../ipc/opened-story.ts';
import type { SaveFailure } from '../../ipc/save-failure.ts';
import { locateStory } from './locate-story.ts';
import type { Newsroom } from './newsroom.ts';
import { instantFromTimeKey } from './newsroom-layout.ts';
import { readStoryFile, type StoryFile } from './read-story-file.ts';
import { diskFailureFrom } from './save-failure.ts';
import { withChange } from './version-changes.ts';
import { freshKey, historyFolder, readVersion, removeVersion, versionKeys, writeVersion } from './version-files.ts';
import { readVersionNotes, type VersionNote, type VersionNotes, writeVersionNotes } from './version-notes.ts';

/** The kept versions of a story, the newest first. */
export async function listVersions(newsroom: Newsroom, id: StoryId): Promise<readonly VersionSummary[]> {
  const notes = Object.entries(await notesOf(newsroom, id, await versionKeys(newsroom, id)));
  const summaries: VersionSummary[] = [];
  for (const [at, [key, note]] of notes.entries()) {
    const [since] = notes[at - 1] ?? [];
    const read = async () => {
      const version = await readVersion(newsroom, id, key);
      return version.ok ? version.value : null;
    };
    summaries.push(summaryFrom(key, await withChange(newsroom, id, { since, note, read })));
  }
  return summaries.reverse();
}

/** Puts the text that is in the story's file now into the history; one that is there already is not kept twice. */
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
    const keys = await versionKeys(newsroom, id);
    const note = (await notesOf(newsroom, id, keys))[key];
    if (note === undefined) return fail({ kind: 'not-found' });
    try {
      const named = { ...note, name };
      await writeVersionNotes(newsroom, id, { ...(await readVersionNotes(newsroom, id)), [key]: named });
      return ok(summaryFrom(key, named));
    } catch (error) {
      return fail(await diskFailureFrom(error, newsroom.root, false));
    }
  });
}

/**
 * Puts a story's text into the history, whole and durable, and drops what the rule of `domain/keep-versions.ts` no
 * longer keeps. Throws the system's error.
 *
 * The version comes before the note about it: a crash between them leaves a version without a note, which is read
 * from the version itself.
 */
export async function keepText(newsroom: Newsroom, file: StoryFile, reason: VersionReason): Promise<VersionSummary> {
  const { id } = file.story;
  const now = newsroom.desk.now();
  const summary = await newsroom.queue.run(historyFolder(id), async () => {
    const keys = await versionKeys(newsroom, id);
    const notes = await readVersionNotes(newsroom, id);
    const known = keys.findLast((key) => notes[key]?.revision === file.revision);
    const key = known ?? freshKey(keys, now);
    const earlier = notes[key];
    const all = known === undefined ? [...keys, key] : keys;
    const note = await withChange(newsroom, id, {
      since: all[all.indexOf(key) - 1],
      note: {
        ...noteFromStory(file),
        reason: strongerReason(earlier?.reason, reason),
        name: earlier?.name ?? '',
        changed: earlier?.changed,
      },
      read: async () => file.story,
    });
    if (known === undefined) await writeVersion(newsroom, id, key, file.bytes);
    if (earlier?.reason !== note.reason) await writeVersionNotes(newsroom, id, { ...notes, [key]: note });
    if (known === undefined) await dropVersions(newsroom, id, all);
    return summaryFrom(key, note);
  });
  newsroom.memories.note(id, { keptRevision: file.revision, keptAt: now, metConflict: false });
  return summary;
}

/** What can't be dropped now is dropped another time: a full history is no reason not to save. */
async function dropVersions(newsroom: Newsroom, id: StoryId, keys: readonly string[]): Promise<void> {
  const notes = await notesOf(newsroom, id, keys);
  const versions = Object.entries(notes).map(([key, { reason, name }]) => ({
    key,
    keptAt: instantFromTimeKey(key) ?? instantFromMs(0),
    isForever: reason === 'published' || name !== '',
  }));
  const dropped = versionsToDrop(versions, instantFromMs(newsroom.desk.now()));
  if (dropped.length === 0) return;
  try {
    for (const key of dropped) await removeVersion(newsroom, id, key);
    const kept = Object.entries(notes).filter(([key]) => !dropped.includes(key));
    await writeVersionNotes(newsroom, id, Object.fromEntries(kept));
  } catch {
    return;
  }
}

/** What readers were given stays known as that, whatever else the same text is kept for. */
function strongerReason(known: VersionReason | undefined, reason: VersionReason): VersionReason {
  return known === undefined || reason === 'published' ? reason : known;
}

/** A note for every version that can be read, in the order of the keys. */
async function notesOf(newsroom: Newsroom, id: StoryId, keys: readonly string[]): Promise<VersionNotes> {
  const known = await readVersionNotes(newsroom, id);
  const notes: Record<string, VersionNote> = {};
  for (const key of keys) {
    const note = known[key] ?? (await noteFromFile(newsroom, id, key));
    if (note !== null) notes[key] = note;
  }
  return notes;
}

/** What a version says of itself, where no note about it is left. */
async function noteFromFile(newsroom: Newsroom, id: StoryId, key: string): Promise<VersionNote | null> {
  const story = await readVersion(newsroom, id, key);
  if (!story.ok) return null;
  const { publication, version } = story.value;
  const wasPublished = publication.state === 'live' && publication.liveVersion === version;
  const reason = wasPublished ? 'published' : 'work';
  return { ...noteFromStory({ story: story.value, revision: '' }), reason, name: '' };
}

function noteFromStory({
  story,
  revision,
}: Pick<StoryFile, 'story' | 'revision'>): Pick<VersionNote, 'words' | 'headline' | 'revision'> {
  return { words: wordCount(plainText(parseBody(story.body)), story.language), headline: story.headline, revision };
}

function summaryFrom(key: string, { reason, name, words, headline, changed }: VersionNote): VersionSummary {
  const against = changed === undefined ? null : { added: changed.added, removed: changed.removed };
  return { key, keptAt: instantFromTimeKey(key) ?? '', reason, name, words, headline, changed: against };
}
