import type { Instant } from '../../domain/instant.ts';
import { type DeskStatus, deskStatus, type StorySummary } from '../../domain/story-summary.ts';
import type { Input } from '../../ipc/contract.ts';
import type { BrokenFile } from '../../ipc/opened-story.ts';
import type { StoryFilter, StoryList } from '../../ipc/story-requests.ts';

const FILTERS: readonly StoryFilter[] = ['all', 'draft', 'review', 'ready', 'live', 'held', 'killed'];

/** The list as main would answer it, found by plain search in headline, slugline and excerpt. */
export function listFake(
  all: readonly StorySummary[],
  broken: readonly BrokenFile[],
  { query, filter, offset, limit }: Input<'story:list'>,
  now: Instant,
): StoryList {
  const wanted = query.toLowerCase();
  const found = all
    .filter((story) => `${story.headline} ${story.slugline} ${story.excerpt}`.toLowerCase().includes(wanted))
    .sort((one, other) => Date.parse(other.modifiedAt) - Date.parse(one.modifiedAt));
  const under = (each: StoryFilter) => found.filter((story) => isUnder(deskStatus(story, now), each));
  const counts = Object.fromEntries(FILTERS.map((each) => [each, under(each).length])) as StoryList['counts'];
  const matching = under(filter);
  return { rows: matching.slice(offset, offset + limit), total: matching.length, counts, broken };
}

function isUnder(status: DeskStatus, filter: StoryFilter): boolean {
  return filter === 'all' || status === filter || (filter === 'live' && status === 'changed');
}
