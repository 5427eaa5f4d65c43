/** Which matches are ticked, as a value: all of them, but for those that were unticked. */
import type { Search } from '../../domain/find/find-matches.ts';
import { type Replacement, wordsFor } from '../../domain/find/replacement.ts';
import type { StoryId } from '../../domain/story.ts';
import type { FoundStory } from '../../ipc/batch-requests.ts';
import type { StoryEdits } from '../commands/replace-in-all-stories.ts';

/** Numbers of the matches that are not ticked, by story. */
export type Unticked = ReadonlyMap<StoryId, ReadonlySet<number>>;

export function isTicked(unticked: Unticked, id: StoryId, match: number): boolean {
  return unticked.get(id)?.has(match) !== true;
}

/** `unticked` with one match, or all of a story, ticked or not. */
export function tick(unticked: Unticked, story: FoundStory, match: number | 'all', isOn: boolean): Unticked {
  const numbers = match === 'all' ? [...story.matches.keys()] : [match];
  const before = unticked.get(story.id) ?? new Set();
  const after = new Set(isOn ? [...before].filter((number) => !numbers.includes(number)) : [...before, ...numbers]);
  return new Map(unticked).set(story.id, after);
}

/** Stories that a batch leaves alone: those open in this window, and those that somebody else has open. */
export function outOfReach(stories: readonly FoundStory[], open: ReadonlySet<StoryId>): ReadonlySet<StoryId> {
  return new Set(stories.filter(({ id, heldBy }) => open.has(id) || heldBy !== null).map(({ id }) => id));
}

/** What replacing the ticked matches comes to. Stories in `out` and matches that would stay as they are have no part. */
export function editsFor(
  stories: readonly FoundStory[],
  unticked: Unticked,
  out: ReadonlySet<StoryId>,
  search: Search,
  replacement: Replacement,
): readonly StoryEdits[] {
  return stories.flatMap(({ id, revision, matches }) => {
    if (out.has(id)) return [];
    const edits = matches.flatMap((match, number) => {
      const words = wordsFor(match, replacement, search);
      if (!isTicked(unticked, id, number) || words === match.text) return [];
      return [{ line: match.line, start: match.start, old: match.text, new: words }];
    });
    return edits.length === 0 ? [] : [{ id, revision, edits }];
  });
}
