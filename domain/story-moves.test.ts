import { describe, expect, it } from 'vitest';
import { createStory, type Story, storyIdSchema } from './story.ts';
import { allowedMoves, moveStory, STORY_MOVES, type StoryMove } from './story-moves.ts';

const BORN = '2026-11-24T05:00:00.000Z';
const NOW = '2026-11-24T09:30:00.000Z';
const id = storyIdSchema.parse('0b9c7a58-6a2f-4f0c-9a43-2f4f1f1c2d11');

function story(changes: Partial<Story> = {}): Story {
  return { ...createStory(id, 'en-GB', BORN), headline: 'Well dug by hand', body: '<p>Water.</p>', ...changes };
}

function moved(from: Story, ...moves: readonly StoryMove[]): Story {
  return moves.reduce((before, move) => {
    const step = moveStory(before, move, NOW);
    if (!step.ok) throw new Error(step.failure.why);
    return step.value;
  }, from);
}

describe('moveStory', () => {
  it('takes a draft through review to ready and back', () => {
    expect(moved(story(), 'to-review').workflow).toBe('review');
    expect(moved(story(), 'to-review', 'to-ready').workflow).toBe('ready');
    expect(moved(story(), 'to-ready', 'to-draft').workflow).toBe('draft');
  });

  it('puts a story live with the version readers get', () => {
    const live = moved(story({ version: 3 }), 'put-live');

    expect(live.publication).toEqual({ state: 'live', firstPublishedAt: NOW, updatedAt: NOW, liveVersion: 3 });
    expect(live.workflow).toBe('ready');
  });

  it('keeps the first publication time through a hold', () => {
    const held = moved(story(), 'put-live', 'hold');
    const again = moveStory(held, 'put-live', '2026-11-25T00:00:00.000Z');

    expect(again.ok && again.value.publication).toMatchObject({ firstPublishedAt: NOW });
  });

  it('takes nothing back from a kill', () => {
    expect(allowedMoves(moved(story(), 'put-live', 'kill'))).toEqual([]);
  });

  it.each([
    ['put-live', { headline: ' ' }, 'headline'],
    ['put-live', { body: '' }, 'text'],
    ['to-ready', { headline: '' }, 'headline'],
    ['kill', {}, 'delete it instead'],
    ['to-draft', {}, 'draft already'],
  ] as const)('refuses %s of %j and says why', (move, changes, why) => {
    const answer = moveStory(story(changes), move, NOW);

    expect(answer.ok ? '' : answer.failure.why).toContain(why);
  });

  it('offers a live story again only when it has changed', () => {
    const live = moved(story(), 'put-live');

    expect(allowedMoves(live)).not.toContain('put-live');
    expect(allowedMoves({ ...live, version: live.version + 1 })).toContain('put-live');
  });

  it('offers exactly the moves it accepts', () => {
    for (const from of [story(), moved(story(), 'put-live'), moved(story(), 'hold'), moved(story(), 'to-ready')]) {
      for (const move of STORY_MOVES) {
        expect(moveStory(from, move, NOW).ok).toBe(allowedMoves(from).includes(move));
      }
    }
  });
});
