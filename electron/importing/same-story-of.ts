import { instantFromMs } from '../../domain/instant.ts';
import { findSameStory } from '../../domain/wire/same-story.ts';
import type { SameStory } from '../../ipc/wire.ts';
import type { Newsroom } from '../library/newsroom.ts';
import { openStory } from '../library/story-library.ts';
import { importedFields } from './take-from-wire.ts';

/** As many of the newest stories are looked through: those of the last week, in any newsroom. */
const NEWEST = 1_000;

/** The story of the newsroom of which pasted copy is a later version, with what it was made from; null if none is. */
export async function sameStoryOf(
  newsroom: Newsroom,
  copy: { readonly headline: string; readonly slugline: string },
): Promise<SameStory | null> {
  const now = newsroom.desk.now();
  const { rows } = newsroom.index.list({ query: '', filter: 'all', offset: 0, limit: NEWEST, now });
  const known = rows.map(({ id, headline, slugline, modifiedAt }) => ({ id, headline, slugline, at: modifiedAt }));
  const same = findSameStory({ ...copy, at: instantFromMs(now) }, known);
  if (same === null) return null;
  const opened = await openStory(newsroom, same.id);
  if (!opened.ok) return null;
  const base = opened.value.story.wireSource === null ? null : await importedFields(newsroom, opened.value.story);
  return { id: same.id, headline: same.headline, base };
}
