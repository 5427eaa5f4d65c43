import type { MoveHindrance } from '../../domain/story-moves.ts';
import type { Words } from './WordsProvider.tsx';

/** Why a move can't be made, as a sentence for the editor. */
export function hindranceText(words: Words, hindrance: MoveHindrance): string {
  const { frame } = words;
  if (hindrance.kind !== 'fields-missing') return frame.hindrances[hindrance.kind];
  return frame.fieldsMissing(hindrance.fields.map((field) => frame.requiredFields[field]));
}
