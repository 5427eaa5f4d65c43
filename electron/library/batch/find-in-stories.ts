import { patternFromSearch, type Search } from '../../../domain/find/find-matches.ts';
import { fail, ok, type Result } from '../../../domain/result.ts';
import type { StoryId } from '../../../domain/story.ts';
import {
  type FindInStoriesFailure,
  type FoundInStories,
  type FoundStory,
  MAX_MATCHES,
} from '../../../ipc/batch-requests.ts';
import { heldBy } from '../lease.ts';
import type { Newsroom } from '../newsroom.ts';
import type { FoundFile } from './find-in-files.ts';
import type { FindRunner } from './find-in-thread.ts';

export interface BatchWatch {
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, total: number) => void;
}

/** Looks through every story of the newsroom, the newest first. Writes nothing. */
export async function findInStories(
  newsroom: Newsroom,
  search: Search,
  run: FindRunner,
  { signal, onProgress }: BatchWatch,
): Promise<Result<FoundInStories, FindInStoriesFailure>> {
  const pattern = patternFromSearch(search);
  if (!pattern.ok) return pattern;
  await newsroom.scanned;
  const names = storyNames(newsroom);
  const found: FoundFile[] = [];
  let looked = 0;
  await run(
    { root: newsroom.root, names, search, maxMatches: MAX_MATCHES },
    (progress) => {
      found.push(...progress.found);
      looked = progress.looked;
      onProgress(looked, names.length);
    },
    signal,
  );
  if (signal.aborted) return fail({ kind: 'cancelled' });
  const stories = await Promise.all(found.map((file) => foundStory(newsroom, file)));
  const matches = stories.reduce((sum, story) => sum + story.matches.length, 0);
  return ok({ stories, looked, isCut: matches >= MAX_MATCHES });
}

/** One file a story: those that only say they are it are copies. */
function storyNames({ index }: Newsroom): readonly string[] {
  const names = new Map<StoryId, string>();
  for (const { id, name } of index.files()) {
    if (id !== null) names.set(id, names.has(id) ? (index.nameOf(id) ?? name) : name);
  }
  return [...names.values()].sort().reverse();
}

async function foundStory(newsroom: Newsroom, { revision, story, matches }: FoundFile): Promise<FoundStory> {
  const { publication, ...rest } = story;
  return { ...rest, revision, publication: publication.state, matches, heldBy: await heldBy(newsroom, story.id) };
}
