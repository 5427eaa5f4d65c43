import { parseBody } from '../../domain/body/parse-body.ts';
import { plainText } from '../../domain/body/plain-text.ts';
import { wordCount } from '../../domain/word-count.ts';
import type { RecoveredStory } from '../../ipc/app-requests.ts';
import type { DeskSession } from '../desk-session.ts';
import { openStory } from '../library/story-library.ts';

/** What the window has to say of the story that was open when the program last ended without closing. Told once. */
export async function recoveredStory(desk: DeskSession): Promise<RecoveredStory | null> {
  const { unfinished } = desk;
  desk.unfinished = null;
  if (unfinished === null || unfinished.story === null || unfinished.newsroom !== desk.root) return null;
  const opened = await openStory(desk.newsroom, unfinished.story);
  if (!opened.ok) return null;
  const { id, headline, modifiedAt, body, language } = opened.value.story;
  return { id, headline, savedAt: modifiedAt, words: wordCount(plainText(parseBody(body)), language) };
}
