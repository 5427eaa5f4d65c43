import { ok, type Result } from '../../domain/result.ts';
import type { StoryId } from '../../domain/story.ts';
import type { SaveFailure } from '../../ipc/save-failure.ts';
import type { Newsroom } from '../library/newsroom.ts';
import { type AddedStory, addFoundStory } from './add-found-story.ts';
import type { FoundStory } from './found-story.ts';
import { importedSource, knownImport, rememberImport } from './import-ledger.ts';

/** The story that the newsroom has of an earlier text of the same file. */
export interface EarlierStory {
  readonly id: StoryId;
  readonly headline: string;
}

/** What became of a story in a file. */
export type ImportedOnce =
  | { readonly kind: 'made'; readonly added: AddedStory; readonly laterThan: EarlierStory | null }
  /** It was imported from this very text before: nothing was done. */
  | { readonly kind: 'known'; readonly story: EarlierStory };

/**
 * Makes a draft of a story in a file, unless the same text was imported before and its story is still here. Of a file that
 * has changed since, a story of its own is made: the desk's work on the first is not touched, and the editor is told.
 */
export async function importOnce(
  newsroom: Newsroom,
  found: FoundStory,
  { file, number, bytes }: { readonly file: string; readonly number: number; readonly bytes: Uint8Array },
): Promise<Result<ImportedOnce, SaveFailure>> {
  const source = importedSource(newsroom, file, bytes);
  const known = await knownImport(newsroom, { ...source, number }, found.fields);
  if (known.kind === 'same') return ok({ kind: 'known', story: { id: known.id, headline: known.headline } });
  const added = await addFoundStory(newsroom, found, { file, number });
  if (!added.ok) return added;
  await rememberImport(newsroom, { ...source, number, id: added.value.opened.story.id });
  const laterThan = known.kind === 'earlier' ? { id: known.id, headline: known.headline } : null;
  return ok({ kind: 'made', added: added.value, laterThan });
}
