import type { Result } from './result.ts';
import { fail, ok } from './result.ts';
import type { Correction, Story } from './story.ts';
import {
  type MoveHindrance,
  type MoveRules,
  type MoveTerms,
  moveStory,
  putLive,
  type RefusedMove,
  whyNot,
} from './story-moves.ts';

/** The classes of NEWSROOM.md "States", from the gravest error to the smallest; a withdrawal is a kill. */
export const CORRECTION_KINDS = [
  'correction',
  'clarification',
  'refile',
  'withdrawn',
] as const satisfies readonly Correction['kind'][];

/** What a desk says of its own error: its class, and to readers what was wrong. */
export type NewCorrection = Omit<Correction, 'at'>;

/**
 * Corrects a story for its readers in one step: the notice, dated `now`, joins those that its page shows, and the text
 * as the desk has it now is what readers get from here on. A withdrawal kills the story: its page becomes the notice.
 *
 * An error is never mended in silence (NEWSROOM.md "States"), so that there is no way to leave the notice out.
 */
export function correctStory(
  story: Story,
  { kind, notice }: NewCorrection,
  terms: MoveTerms,
): Result<Story, RefusedMove> {
  const why = whyNoCorrection(story, kind, terms);
  if (why !== null) return fail({ kind: 'not-allowed', why });
  const noticed: Story = { ...story, corrections: [...story.corrections, { kind, notice, at: terms.now }] };
  return kind === 'withdrawn' ? moveStory(noticed, 'kill', terms) : ok(putLive(noticed, terms.now, terms.readersHave));
}

/** Why a correction of this class can't be made; null if it can. */
export function whyNoCorrection(story: Story, kind: Correction['kind'], rules: MoveRules): MoveHindrance | null {
  if (kind === 'withdrawn') return whyNot(story, 'kill', rules);
  if (story.publication.state === 'killed') return { kind: 'killed' };
  // Out of every output, it has no page on which a notice could stand; nor has one that waits for its time.
  if (story.publication.state !== 'live' || whyNot(story, 'kill', rules) !== null) return { kind: 'not-live' };
  const hindrance = whyNot(story, 'put-live', rules);
  return hindrance?.kind === 'readers-have-it' ? null : hindrance;
}
