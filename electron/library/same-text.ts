import { isDeepStrictEqual } from 'node:util';
import { carriedFields } from '../../domain/other-fields/carried-fields.ts';
import type { Story } from '../../domain/story.ts';

/** Whether two states of a story differ in nothing but what every save stamps on it. */
export function isSameText(a: Story, b: Story): boolean {
  const { version, modifiedAt } = a;
  return isDeepStrictEqual({ ...asInFile(b), version, modifiedAt }, asInFile(a));
}

function asInFile(story: Story): Story {
  return { ...story, otherFields: carriedFields(story) };
}
