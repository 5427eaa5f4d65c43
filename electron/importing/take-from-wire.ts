import { instantFromMs, msFromInstant } from '../../domain/instant.ts';
import type { Result } from '../../domain/result.ts';
import type { Story, StoryId } from '../../domain/story.ts';
import type { FoundFields } from '../../domain/wire/found-fields.ts';
import { laterVersion, takenItem } from '../../domain/wire/later-version.ts';
import { noteWithLeftOver } from '../../domain/wire/note-with-left-over.ts';
import { wireKey } from '../../domain/wire/wire-item.ts';
import { wireWordsFor } from '../../domain/wire/wire-words.ts';
import type { OpenedStory, OpenStoryFailure } from '../../ipc/opened-story.ts';
import type { SaveFailure } from '../../ipc/save-failure.ts';
import type { LaterVersion, WireCopy, WireFailure } from '../../ipc/wire.ts';
import { keepVersion, listVersions } from '../library/history.ts';
import type { Newsroom } from '../library/newsroom.ts';
import { createStory, openStory } from '../library/story-library.ts';
import { readVersion } from '../library/version-files.ts';
import type { WireDesk } from './wire-desk.ts';

/**
 * Makes a story of a version on the wire, which remembers where it came from; the copy as it came is the first version
 * in its history. A version that was taken before is not taken twice: its story is opened.
 */
export async function takeFromWire(
  newsroom: Newsroom,
  wire: WireDesk,
  key: string,
): Promise<Result<OpenedStory, WireFailure | OpenStoryFailure | SaveFailure>> {
  const copy = await wire.read(key);
  if (!copy.ok) return copy;
  await wire.markRead([key]);
  if (copy.value.takenAs !== null) return openStory(newsroom, copy.value.takenAs);
  const { fields, leftOver, row } = copy.value;
  const wireSource = { file: key, slugline: row.slugline, takenAt: takenAt(newsroom, copy.value) };
  const internalNote = noteWithLeftOver(fields.internalNote ?? '', leftOver);
  const created = await createStory(newsroom, { ...fields, internalNote, wireSource });
  if (!created.ok) return created;
  // Where it can't be kept the story is made all the same: updates are then compared with the file.
  await keepVersion(newsroom, created.value.story.id, 'imported');
  return created;
}

/** The newest version on the wire of what a story was made from, with both texts; null if there is none. */
export async function laterVersionOf(newsroom: Newsroom, wire: WireDesk, id: StoryId): Promise<LaterVersion | null> {
  const opened = await openStory(newsroom, id);
  if (!opened.ok) return null;
  const { story } = opened.value;
  const { headline, wireSource } = story;
  if (wireSource === null) return null;
  const items = await wire.items();
  const later = laterVersion({ headline, wireSource }, items, wireWordsFor(newsroom.settings().wireWords));
  const copy = later === null ? null : await wire.read(wireKey(later));
  if (copy === null || !copy.ok) return null;
  const taken = takenItem(wireSource, items);
  const base = taken === null ? null : await wire.read(wireKey(taken));
  return { copy: copy.value, base: base?.ok ? base.value.fields : await importedFields(newsroom, story) };
}

/** The copy as it came, from the history: the file may be gone by now. */
export async function importedFields(newsroom: Newsroom, story: Story): Promise<FoundFields | null> {
  const versions = await listVersions(newsroom, story.id);
  for (const { key } of versions.filter(({ reason }) => reason === 'imported')) {
    const version = await readVersion(newsroom, story.id, key);
    if (version.ok && version.value.wireSource?.file === story.wireSource?.file) return version.value;
  }
  return null;
}

/** Now, but never before the version was made by its agency's clock: what comes after it is an update. */
function takenAt({ desk }: Newsroom, { row }: WireCopy): string {
  return instantFromMs(Math.max(desk.now(), msFromInstant(row.madeAt)));
}
