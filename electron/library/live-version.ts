import { isAsReadersHaveIt } from '../../domain/readers-version.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Story } from '../../domain/story.ts';
import type { Newsroom } from './newsroom.ts';
import { readVersion, versionKeys } from './version-files.ts';
import { readVersionNotes } from './version-notes.ts';

/**
 * The text that readers have of a live story: its own while the desk has not touched it, else the one kept when it was
 * put live, as it was then. Fails if the story is not live, or if that text is no longer in the history.
 */
export async function readLiveVersion(
  newsroom: Pick<Newsroom, 'root'>,
  story: Story,
): Promise<Result<Story, { readonly kind: 'not-found' }>> {
  if (story.publication.state !== 'live') return fail({ kind: 'not-found' });
  if (isAsReadersHaveIt(story)) return ok(story);
  const { liveVersion } = story.publication;
  const notes = await readVersionNotes(newsroom, story.id);
  const keys = await versionKeys(newsroom, story.id);
  // A version whose note was lost says itself whether it was live.
  const published = keys.filter((key) => (notes[key]?.reason ?? 'published') === 'published');
  for (const key of published.reverse()) {
    const kept = await readVersion(newsroom, story.id, key);
    if (kept.ok && kept.value.version === liveVersion && isAsReadersHaveIt(kept.value)) return kept;
  }
  return fail({ kind: 'not-found' });
}
