import { isDeepStrictEqual } from 'node:util';
import type { Story } from '../../domain/story.ts';

/** Whether two states of a story differ in nothing but what every save stamps on it. */
export function isSameText(a: Story, b: Story): boolean {
  return isDeepStrictEqual({ ...b, version: a.version, modifiedAt: a.modifiedAt }, a);
}
