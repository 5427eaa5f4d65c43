import type { Settings } from '../settings.ts';
import type { Story } from '../story.ts';
import { isEmbargoLine } from '../wire/embargo.ts';
import { wireWordsFor } from '../wire/wire-words.ts';
import type { Finding } from './check.ts';

export const EMBARGO_RULE = 'embargo-not-set';

/**
 * Copy whose embargo names no time that can be read comes with the line in its internal note and is not held: that is
 * said until the desk has settled it, or readers have the story.
 */
export function checkEmbargo(story: Story, { wireWords }: Settings): readonly Finding[] {
  const { internalNote, embargoedUntil, publication } = story;
  if (internalNote === '' || embargoedUntil !== null || publication.state !== 'never') return [];
  const words = wireWordsFor(wireWords);
  const line = internalNote.split('\n').find((one) => isEmbargoLine(one, words));
  if (line === undefined) return [];
  return [
    {
      rule: EMBARGO_RULE,
      title: 'The copy is held back, and the story is not',
      explanation: `The note says “${line}”, and no time could be read from it. Set “Hold until” in the details.`,
      place: { kind: 'story' },
      fixes: [],
    },
  ];
}
