import { setImmediate as afterEvents } from 'node:timers/promises';
import { findInStory, type StoryMatch } from '../../../domain/find/find-in-story.ts';
import { patternFromSearch, type Search } from '../../../domain/find/find-matches.ts';
import type { Story } from '../../../domain/story.ts';
import type { Revision } from '../../../ipc/request.ts';
import { readStoryFile } from '../read-story-file.ts';

/** A search through some story files of a newsroom; it can be sent to another thread. */
export interface FindTask {
  readonly root: string;
  /** Relative to the newsroom, in the order in which they are looked through. */
  readonly names: readonly string[];
  readonly search: Search;
  readonly maxMatches: number;
}

export interface FoundFile {
  readonly name: string;
  readonly revision: Revision;
  readonly story: Pick<Story, 'id' | 'headline' | 'slugline' | 'language' | 'publication'>;
  readonly matches: readonly StoryMatch[];
}

/** How far the search is. `found` is what it found since the last time. */
export interface FindProgress {
  readonly looked: number;
  readonly found: readonly FoundFile[];
}

/** Files read at a time. */
const AT_ONCE = 16;

/**
 * Looks through the files and tells what it finds, until as many matches are found as were asked for or `signal`
 * aborts. A file that is no story is passed over: the list names it as broken. The pattern must be one that
 * `patternFromSearch` accepts.
 */
export async function findInFiles(
  { root, names, search, maxMatches }: FindTask,
  tell: (progress: FindProgress) => void,
  signal?: AbortSignal,
): Promise<void> {
  const pattern = patternFromSearch(search);
  if (!pattern.ok) throw new Error(`The pattern can’t be read: ${pattern.failure.reason}`);
  let matched = 0;
  for (let at = 0; at < names.length && matched < maxMatches && signal?.aborted !== true; at += AT_ONCE) {
    const found: FoundFile[] = [];
    for (const file of await Promise.all(names.slice(at, at + AT_ONCE).map((name) => readStoryFile(root, name)))) {
      if (!file.ok) continue;
      const { name, revision, story } = file.value;
      const matches = findInStory(story, pattern.value).slice(0, maxMatches - matched);
      matched += matches.length;
      const { id, headline, slugline, language, publication } = story;
      if (matches.length > 0)
        found.push({ name, revision, story: { id, headline, slugline, language, publication }, matches });
    }
    tell({ looked: Math.min(names.length, at + AT_ONCE), found });
    await afterEvents();
  }
}
