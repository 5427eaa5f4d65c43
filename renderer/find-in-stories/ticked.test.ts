import { expect, it } from 'vitest';
import type { StoryMatch } from '../../domain/find/find-in-story.ts';
import { NO_SEARCH } from '../../domain/find/find-matches.ts';
import { storyIdSchema } from '../../domain/story.ts';
import type { FoundStory } from '../../ipc/batch-requests.ts';
import { editsFor, isTicked, outOfReach, tick } from './ticked.ts';

const SEARCH = { ...NO_SEARCH, query: 'quay' };
const LAHORE = { text: 'harbour', preserveCase: true };

function found(last: string, matches: readonly string[], heldBy: string | null = null): FoundStory {
  const id = storyIdSchema.parse(`00000000-0000-4000-8000-00000000000${last}`);
  const places = matches.map(
    (text, number): StoryMatch => ({
      line: 5,
      place: 'body',
      start: number * 10,
      end: number * 10 + text.length,
      text,
      groups: [],
      before: '',
      after: '',
    }),
  );
  return {
    id,
    heldBy,
    matches: places,
    revision: 'r',
    headline: 'Quay',
    slugline: '',
    language: 'en-GB',
    publication: 'never',
  };
}

it('every match is ticked until it is unticked, one by one or all of a story', () => {
  const story = found('1', ['quay', 'Quay', 'QUAY']);
  const none = tick(new Map(), story, 'all', false);
  const one = tick(none, story, 1, true);

  expect(story.matches.map((_, number) => isTicked(one, story.id, number))).toEqual([false, true, false]);
  expect(isTicked(tick(one, story, 'all', true), story.id, 0)).toBe(true);
});

it('edits say what each ticked match becomes, in its case; what would stay as it is has none', () => {
  const story = found('1', ['quay', 'Quay', 'harbour']);

  const edits = editsFor([story], tick(new Map(), story, 0, false), new Set(), SEARCH, LAHORE);

  expect(edits).toEqual([
    { id: story.id, revision: 'r', edits: [{ line: 5, start: 10, old: 'Quay', new: 'Harbour' }] },
  ]);
});

it('stories that are open here or elsewhere are left alone', () => {
  const [open, held, free] = [found('1', ['quay']), found('2', ['quay'], 'Bilal on newsdesk-2'), found('3', ['quay'])];
  const out = outOfReach([open, held, free], new Set([open.id]));

  expect(editsFor([open, held, free], new Map(), out, SEARCH, LAHORE).map(({ id }) => id)).toEqual([free.id]);
});
