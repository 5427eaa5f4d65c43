import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { USUAL_FIELDS } from './required-fields.ts';
import { createStory, type Story, storyIdSchema } from './story.ts';
import { allowedMoves, type MoveTerms, moveStory, STORY_MOVES, type StoryMove } from './story-moves.ts';
import { arbitraryStory } from './testing/arbitrary-story.ts';

const BORN = '2026-11-24T05:00:00.000Z';
const NOW = '2026-11-24T09:30:00.000Z';
const LATER = '2026-11-24T17:00:00.000Z';
const TERMS: MoveTerms = { now: NOW, requiredFields: USUAL_FIELDS, readersHave: null };
const id = storyIdSchema.parse('0b9c7a58-6a2f-4f0c-9a43-2f4f1f1c2d11');

function story(changes: Partial<Story> = {}): Story {
  return { ...createStory(id, 'en-GB', BORN), headline: 'Well dug by hand', body: '<p>Water.</p>', ...changes };
}

function moved(from: Story, ...moves: readonly StoryMove[]): Story {
  return moves.reduce((before, move) => movedOn(before, move), from);
}

function movedOn(from: Story, move: StoryMove, terms: Partial<MoveTerms> = {}): Story {
  const step = moveStory(from, move, { ...TERMS, ...terms });
  if (!step.ok) throw new Error(`${move}: ${step.failure.why.kind}`);
  return step.value;
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

    const again = movedOn(held, 'put-live', { now: '2026-11-25T00:00:00.000Z' });

    expect(again.publication).toMatchObject({ firstPublishedAt: NOW });
  });

  it('releases a held story that no reader has seen', () => {
    expect(moved(story(), 'hold', 'release').publication).toEqual({ state: 'never' });
    expect(allowedMoves(moved(story(), 'put-live', 'hold'), TERMS)).not.toContain('release');
  });

  it.each([
    ['put-live', { headline: ' ' }, { kind: 'fields-missing', fields: ['headline'] }],
    ['put-live', { headline: '', body: '' }, { kind: 'fields-missing', fields: ['headline', 'text'] }],
    ['to-ready', { headline: '' }, { kind: 'fields-missing', fields: ['headline'] }],
    ['kill', {}, { kind: 'never-live' }],
    ['release', {}, { kind: 'not-held' }],
    ['to-draft', {}, { kind: 'already-there' }],
  ] as const)('refuses %s of %j and says why', (move, changes, why) => {
    expect(moveStory(story(changes), move, TERMS)).toEqual({ ok: false, failure: { kind: 'not-allowed', why } });
  });

  it('asks for the fields that the newsroom wants', () => {
    const requiredFields = { ...USUAL_FIELDS, 'to-review': ['category', 'credit-line'] } as const;

    const answer = moveStory(story({ categories: ['City'] }), 'to-review', { ...TERMS, requiredFields });

    expect(answer).toMatchObject({ failure: { why: { kind: 'fields-missing', fields: ['credit-line'] } } });
  });

  it('offers a live story again only when it has changed', () => {
    const live = moved(story(), 'put-live');

    expect(allowedMoves(live, TERMS)).not.toContain('put-live');
    expect(allowedMoves({ ...live, version: live.version + 1 }, TERMS)).toContain('put-live');
  });
});

describe('an embargo', () => {
  const waiting = moved(story({ embargoedUntil: LATER }), 'put-live');

  it('stops no move, and readers get the story at its time', () => {
    expect(waiting.publication).toMatchObject({ state: 'live', firstPublishedAt: LATER, updatedAt: LATER });
  });

  it('leaves nothing for readers to be told of before its time', () => {
    expect(allowedMoves(waiting, TERMS)).not.toContain('kill');
    expect(moved(waiting, 'hold', 'release').publication).toEqual({ state: 'never' });
    expect(allowedMoves(waiting, { ...TERMS, now: LATER })).toContain('kill');
  });

  it('may be moved while nobody has seen the story', () => {
    const sooner = movedOn({ ...waiting, version: 2, embargoedUntil: null }, 'put-live');

    expect(sooner.publication).toMatchObject({ firstPublishedAt: NOW, updatedAt: NOW });
  });
});

describe('the address', () => {
  const live = moved(story(), 'put-live');

  it('is fixed when the story goes live', () => {
    expect(live.slug).toBe('well-dug-by-hand');
    expect(movedOn({ ...live, headline: 'Well found', version: 2 }, 'put-live').slug).toBe('well-dug-by-hand');
  });

  it('that readers had leads on to a new one', () => {
    const renamed = { ...live, slug: 'hand-dug-well', version: 2 };

    const again = movedOn(renamed, 'put-live', { readersHave: live });
    const back = movedOn({ ...again, slug: live.slug, version: 3 }, 'put-live', { readersHave: again });

    expect(again).toMatchObject({ slug: 'hand-dug-well', formerSlugs: ['well-dug-by-hand'] });
    expect(back).toMatchObject({ slug: 'well-dug-by-hand', formerSlugs: ['hand-dug-well'] });
    expect(movedOn(renamed, 'hold', { readersHave: live }).formerSlugs).toEqual(['well-dug-by-hand']);
  });

  it('of a killed story is the one that readers know', () => {
    const killed = movedOn({ ...live, slug: 'another', version: 2 }, 'kill', { readersHave: live });

    expect(killed.slug).toBe('well-dug-by-hand');
  });
});

describe('the machine', () => {
  const anyStory = arbitraryStory();
  const terms = { ...TERMS, now: '2050-01-01T00:00:00.000Z' };

  it('accepts exactly the moves that it offers', () => {
    fc.assert(
      fc.property(anyStory, (from) => {
        const accepted = STORY_MOVES.filter((move) => moveStory(from, move, terms).ok);

        expect(accepted).toEqual(allowedMoves(from, terms));
      }),
    );
  });

  it('has no way out of a kill', () => {
    fc.assert(
      fc.property(anyStory, (from) => {
        const { state } = from.publication;

        expect(allowedMoves(from, terms).length === 0).toBe(state === 'killed');
      }),
    );
  });

  it('keeps the text, the time of birth and the first publication, whatever the moves', () => {
    fc.assert(
      fc.property(anyStory, fc.array(fc.constantFrom(...STORY_MOVES), { maxLength: 8 }), (from, moves) => {
        const to = moves.reduce((before, move) => {
          const step = moveStory(before, move, terms);
          return step.ok ? step.value : before;
        }, from);

        expect({ ...to, ...statesOf(from) }).toEqual(from);
        expect(seenAt(to) ?? seenAt(from)).toBe(seenAt(from) ?? seenAt(to));
      }),
    );
  });

  function statesOf({ workflow, publication, slug, formerSlugs }: Story): Partial<Story> {
    return { workflow, publication, slug, formerSlugs };
  }

  function seenAt({ publication }: Story): string | null {
    if (publication.state === 'never' || publication.firstPublishedAt === null) return null;
    return Date.parse(publication.firstPublishedAt) <= Date.parse(terms.now) ? publication.firstPublishedAt : null;
  }
});
