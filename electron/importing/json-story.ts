import { fail, ok, type Result } from '../../domain/result.ts';
import { storyFromText } from '../../domain/story-file.ts';
import { type FoundStory, NO_FURNITURE } from './found-story.ts';
import type { ImportFailure } from './import-failure.ts';

/** The story in a story file of this program: everything a reader or the desk wrote, without its states and times. */
export function storyFromJson(text: string): Result<readonly FoundStory[], ImportFailure> {
  const story = storyFromText(text);
  if (!story.ok) return fail({ kind: 'broken', reason: story.failure.reason });
  const { id, createdAt, modifiedAt, version, workflow, publication, wireSource, ...fields } = story.value;
  return ok([{ fields, isFromWire: false, leftOver: [], furniture: NO_FURNITURE, madeAt: modifiedAt }]);
}
