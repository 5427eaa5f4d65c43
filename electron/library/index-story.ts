import { parseBody } from '../../domain/body/parse-body.ts';
import { plainText } from '../../domain/body/plain-text.ts';
import type { Settings } from '../../domain/settings.ts';
import { summaryFromStory } from '../../domain/summary-from-story.ts';
import type { StoryFile } from './read-story-file.ts';
import type { IndexedStory } from './story-index.ts';

/** What the index takes of a story's file, as these settings cut its card. */
export function indexedStory({ name, stamp, revision, story }: StoryFile, settings: Settings): IndexedStory {
  const text = plainText(parseBody(story.body));
  return { name, stamp, revision, story, text, summary: summaryFromStory(story, text, settings) };
}
