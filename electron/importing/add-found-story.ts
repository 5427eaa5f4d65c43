import { instantFromMs, msFromInstant } from '../../domain/instant.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { WireSource } from '../../domain/story.ts';
import { noteWithLeftOver } from '../../domain/wire/note-with-left-over.ts';
import { wireKey } from '../../domain/wire/wire-item.ts';
import type { OpenedStory } from '../../ipc/opened-story.ts';
import type { SaveFailure } from '../../ipc/save-failure.ts';
import { keepVersion } from '../library/history.ts';
import type { Newsroom } from '../library/newsroom.ts';
import { createStory } from '../library/story-library.ts';
import type { FoundStory } from './found-story.ts';
import { nameOnTheWire } from './name-on-the-wire.ts';
import { type TakenFurniture, takeFurniture } from './take-furniture.ts';

/** A story of a file that is one of the newsroom's now, and what the newsroom took over from its page. */
export interface AddedStory {
  readonly opened: OpenedStory;
  readonly taken: TakenFurniture;
}

/** Where a found story stood; null for a text without a file. */
export type FoundPlace = { readonly file: string; readonly number: number } | null;

/**
 * Makes a draft of a story that was found in a file. Agency copy remembers where it came from and is the first version
 * in the draft's history, so that updates can be compared with it; what found no field goes into the note for the desk.
 */
export async function addFoundStory(
  newsroom: Newsroom,
  found: FoundStory,
  place: FoundPlace,
): Promise<Result<AddedStory, SaveFailure>> {
  const { fields, isFromWire, leftOver, furniture } = found;
  const wireSource = isFromWire && place !== null ? sourceOf(newsroom, found, place) : null;
  const internalNote = noteWithLeftOver(fields.internalNote ?? '', leftOver);
  const created = await createStory(newsroom, { ...fields, internalNote, wireSource });
  if (!created.ok) return created;
  // Where it can't be kept the story is made all the same: updates are then compared with the file.
  if (wireSource !== null) await keepVersion(newsroom, created.value.story.id, 'imported');
  const taken = await takeFurniture(newsroom, furniture);
  return taken.ok ? ok({ opened: created.value, taken: taken.value }) : taken;
}

function sourceOf(newsroom: Newsroom, { fields, madeAt }: FoundStory, place: NonNullable<FoundPlace>): WireSource {
  const file = nameOnTheWire(newsroom, place.file);
  const takenAtMs = Math.max(newsroom.desk.now(), madeAt === null ? 0 : msFromInstant(madeAt));
  return {
    file: wireKey({ file, number: place.number }),
    slugline: fields.slugline ?? '',
    takenAt: instantFromMs(takenAtMs),
  };
}
