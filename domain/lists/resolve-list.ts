import type { Instant } from '../instant.ts';
import { outsideCard, storyCard } from '../page/card.ts';
import { firstPublishedAt } from '../page/permalink.ts';
import type { Card } from '../page/site.ts';
import type { Settings } from '../settings.ts';
import type { StoryId } from '../story.ts';
import { isReadable, type StorySummary } from '../story-summary.ts';
import { mayFill } from './fill-rules.ts';
import type { CuratedList, Entry, Pin } from './recent-posts.ts';

export interface ListRules {
  readonly settings: Settings;
  /** Cards to show; if absent the list's own count, or the newsroom's. */
  readonly count?: number;
  /** The moment at which the list is looked at: embargoes and pins end by it. */
  readonly now: Instant;
  /** The story on whose page the list stands: a page does not recommend itself. */
  readonly exclude?: StoryId | null;
}

/** A card, and what holds it. */
interface Candidate {
  readonly card: Card;
  readonly pin: Pin | null;
  /** Put in its place by hand; otherwise it stands where its age puts it. */
  readonly isPlaced: boolean;
}

/**
 * The cards of a curated list at `now`: pins hold their rank, what a hand has placed follows in its order, the newest
 * stories that the list's rules allow fill the rest. A pin that has ended leaves its card to its age, and to the rules.
 *
 * Only stories that readers may open: never a draft, held, killed or embargoed one. No story stands twice.
 */
export function resolveList(list: CuratedList, stories: readonly StorySummary[], rules: ListRules): readonly Card[] {
  const { settings, now } = rules;
  const count = rules.count ?? listCount(list, settings);
  const hidden = new Set(list.hidden.map(({ storyId }) => storyId));
  const shown = stories.filter(
    (story) => isReadable(story, now) && story.id !== rules.exclude && !hidden.has(story.id),
  );
  const named = new Map<StoryId, StorySummary | null>(storyIdsOf(list.entries).map((id) => [id, null]));
  for (const story of shown) if (named.has(story.id)) named.set(story.id, story);
  const listed = uniqueEntries(list.entries).flatMap((entry) => candidate(entry, named, list, rules));
  const others = shown.filter((story) => !named.has(story.id) && mayFill(story, list.rules, now));
  const newest = newestStories(others, count, now).map((story) => storyCard(story, null, settings, now));
  const pinned = listed.filter(({ pin }) => pin !== null).sort((a, b) => rankOf(a) - rankOf(b));
  const placed = listed.filter(({ pin, isPlaced }) => pin === null && isPlaced).map(({ card }) => card);
  const byAge = listed.filter(({ pin, isPlaced }) => pin === null && !isPlaced).map(({ card }) => card);
  return fillRanks(pinned, [...placed, ...[...byAge, ...newest].sort(newestFirst)], count);
}

/**
 * Of all stories those that `resolveList` may show of them, also without any one of them: a site asks for a list once for
 * every story in it, and need not look through ten thousand each time.
 */
export function storiesInReach(
  list: CuratedList,
  stories: readonly StorySummary[],
  { settings, now }: Pick<ListRules, 'settings' | 'now'>,
): readonly StorySummary[] {
  const named = new Set<StoryId>(storyIdsOf(list.entries));
  const hidden = new Set(list.hidden.map(({ storyId }) => storyId));
  const mayCome = stories.filter(
    (story) =>
      !named.has(story.id) && !hidden.has(story.id) && isReadable(story, now) && mayFill(story, list.rules, now),
  );
  const newest = newestStories(mayCome, listCount(list, settings) + 1, now);
  return [...stories.filter(({ id }) => named.has(id)), ...newest];
}

/** How many cards the list shows. */
export function listCount({ rules }: CuratedList, { recentPostsCount }: Pick<Settings, 'recentPostsCount'>): number {
  return rules.count ?? recentPostsCount;
}

/** True while the pin holds its card. */
export function isPinHolding(pin: Pin | null, now: Instant): pin is Pin {
  return pin !== null && (pin.until === null || Date.parse(pin.until) > Date.parse(now));
}

function storyIdsOf(entries: readonly Entry[]): readonly StoryId[] {
  return entries.flatMap((entry) => (entry.kind === 'story' ? [entry.storyId] : []));
}

function uniqueEntries(entries: readonly Entry[]): readonly Entry[] {
  const seen = new Set<string>();
  return entries.filter((entry) => {
    const key = entry.kind === 'story' ? entry.storyId : entry.id;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

/** In a list that never fills itself nothing stands by its age: what a hand put there stays in its order. */
function candidate(
  entry: Entry,
  named: ReadonlyMap<StoryId, StorySummary | null>,
  { rules }: CuratedList,
  { settings, now }: ListRules,
): readonly Candidate[] {
  const pin = isPinHolding(entry.pin, now) ? entry.pin : null;
  const isPlaced = entry.pin === null || rules.fill === 'none';
  if (entry.kind === 'outside') return [{ card: outsideCard(entry, settings), pin, isPlaced }];
  const story = named.get(entry.storyId) ?? null;
  if (story === null || !(pin !== null || isPlaced || mayFill(story, rules, now))) return [];
  return [{ card: storyCard(story, entry, settings, now), pin, isPlaced }];
}

/** Cut before they become cards, in one pass: a newsroom has a hundred thousand stories, and a list six. */
function newestStories(stories: readonly StorySummary[], count: number, now: Instant): readonly StorySummary[] {
  const newest: Dated[] = [];
  for (const story of stories) {
    const dated = { story, publishedMs: Date.parse(firstPublishedAt(story, now)) };
    const last = newest.at(-1);
    if (newest.length === count && (last === undefined || isAhead(last, dated))) continue;
    const place = newest.findIndex((one) => isAhead(dated, one));
    newest.splice(place === -1 ? newest.length : place, 0, dated);
    if (newest.length > count) newest.pop();
  }
  return newest.map(({ story }) => story);
}

interface Dated {
  readonly story: StorySummary;
  readonly publishedMs: number;
}

function isAhead(a: Dated, b: Dated): boolean {
  return a.publishedMs === b.publishedMs ? a.story.id < b.story.id : a.publishedMs > b.publishedMs;
}

function newestFirst(a: Card, b: Card): number {
  return Date.parse(b.publishedAt) - Date.parse(a.publishedAt) || (a.key < b.key ? -1 : 1);
}

function rankOf({ pin }: Candidate): number {
  return pin?.rank ?? Number.POSITIVE_INFINITY;
}

/**
 * Two pins on one rank take it and the next, in the list's order. Where there are too few cards to reach a pin's rank,
 * its card closes the list.
 */
function fillRanks(pinned: readonly Candidate[], others: readonly Card[], count: number): readonly Card[] {
  const cards: Card[] = [];
  let pins = 0;
  let taken = 0;
  while (cards.length < count) {
    const pin = pinned[pins];
    const other = others[taken];
    if (pin !== undefined && (rankOf(pin) <= cards.length + 1 || other === undefined)) {
      cards.push(pin.card);
      pins += 1;
    } else if (other !== undefined) {
      cards.push(other);
      taken += 1;
    } else break;
  }
  return cards;
}
