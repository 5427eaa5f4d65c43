import { parseBody } from '../../domain/body/parse-body.ts';
import { plainText } from '../../domain/body/plain-text.ts';
import { isChangedSinceLive, readersVersion } from '../../domain/readers-version.ts';
import type { Settings } from '../../domain/settings.ts';
import type { Story } from '../../domain/story.ts';
import { summaryFromStory } from '../../domain/summary-from-story.ts';
import { readLiveVersion } from './live-version.ts';
import type { Newsroom } from './newsroom.ts';
import type { StoryFile } from './read-story-file.ts';
import type { IndexedStory } from './story-index.ts';

/** What the index takes of a story's file, and of the text that readers have meanwhile. */
export async function storyForIndex(
  file: StoryFile,
  newsroom: Pick<Newsroom, 'root' | 'settings'>,
): Promise<IndexedStory> {
  const live = isChangedSinceLive(file.story) ? await readLiveVersion(newsroom, file.story) : null;
  return indexedStory(file, newsroom.settings(), live?.ok === true ? live.value : null);
}

/** The same of values; `live` is the text that was put live, where the desk has another by now. */
export function indexedStory(
  { name, stamp, revision, story }: StoryFile,
  settings: Settings,
  live: Story | null = null,
): IndexedStory {
  const text = plainText(parseBody(story.body));
  const readers = live === null ? null : readersVersion(story, live);
  return {
    name,
    stamp,
    revision,
    story,
    text,
    summary: summaryFromStory(story, text, settings),
    readersSummary: readers && summaryFromStory(readers, plainText(parseBody(readers.body)), settings),
  };
}
