import type { StoryMove } from '../../domain/story-moves.ts';
import type { DeskStatus } from '../../domain/story-summary.ts';

/** The status that each move leads to: its glyph stands before the move's name. */
export const LEADS_TO: Readonly<Record<StoryMove, DeskStatus>> = {
  'to-draft': 'draft',
  'to-review': 'review',
  'to-ready': 'ready',
  'put-live': 'live',
  hold: 'held',
  release: 'draft',
  kill: 'killed',
};
