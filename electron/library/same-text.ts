import type { Story } from '../../domain/story.ts';
import { textFromStory } from '../../domain/story-file.ts';

/** Whether two states of a story differ in nothing but what every save stamps on it. */
export function isSameText(a: Story, b: Story): boolean {
  return textFromStory({ ...b, version: a.version, modifiedAt: a.modifiedAt }) === textFromStory(a);
}
