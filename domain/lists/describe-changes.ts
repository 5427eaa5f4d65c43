import { type Instant, instantFromMs, msFromInstant } from '../instant.ts';
import { storyCardKey } from '../page/card.ts';
import type { Card } from '../page/site.ts';
import { isEmbargoed, isReadable, type StorySummary } from '../story-summary.ts';
import { entryKey } from './edit-list.ts';
import { mayFill, tooOldAtMs } from './fill-rules.ts';
import type { CuratedList, Pin } from './recent-posts.ts';
import { isPinHolding } from './resolve-list.ts';

/** Why a card that the site shows is not in the draft list. */
export type LeaveReason = 'hidden' | 'removed' | 'not-readable' | 'against-rules' | 'below';

/** One difference between the list on the site and the draft, for the editor to read before publishing. */
export type ListChange =
  | { readonly kind: 'joins'; readonly card: Card; readonly rank: number; readonly pin: Pin | null }
  | { readonly kind: 'leaves'; readonly card: Card; readonly rank: number; readonly reason: LeaveReason }
  | { readonly kind: 'moves'; readonly card: Card; readonly from: number; readonly to: number }
  | { readonly kind: 'rewritten'; readonly card: Card; readonly before: Card };

export interface ListAtRest {
  readonly list: CuratedList;
  readonly cards: readonly Card[];
}

/** What publishing the draft changes for readers, in the order of the draft; what leaves comes last. */
export function describeChanges(
  live: readonly Card[],
  draft: ListAtRest,
  stories: readonly StorySummary[],
  now: Instant,
): readonly ListChange[] {
  const before = new Map(live.map((card, index) => [card.key, { card, rank: index + 1 }]));
  const after = new Set(draft.cards.map(({ key }) => key));
  const changes = draft.cards.flatMap((card, index): readonly ListChange[] => {
    const was = before.get(card.key);
    const rank = index + 1;
    if (was === undefined) return [{ kind: 'joins', card, rank, pin: pinOf(draft.list, card.key, now) }];
    const moved: ListChange[] = was.rank === rank ? [] : [{ kind: 'moves', card, from: was.rank, to: rank }];
    return hasSameWords(card, was.card) ? moved : [...moved, { kind: 'rewritten', card, before: was.card }];
  });
  const leaving = [...before.values()].filter(({ card }) => !after.has(card.key));
  return [
    ...changes,
    ...leaving.map(({ card, rank }) => ({
      kind: 'leaves' as const,
      card,
      rank,
      reason: whyLeaves(card, draft.list, stories, now),
    })),
  ];
}

/** Something that time alone will do to the list; it needs another publish to reach readers. */
export interface DueLater {
  readonly kind: 'pin-ends' | 'embargo-lifts' | 'grows-too-old';
  readonly at: Instant;
  readonly key: string;
  readonly headline: string;
}

/** What falls due after `now`, soonest first: pins that end, embargoes that lift, cards that the rules leave behind. */
export function dueLater(
  { list, cards }: ListAtRest,
  stories: readonly StorySummary[],
  now: Instant,
): readonly DueLater[] {
  const due = [
    ...pinsThatEnd(list, stories, now),
    ...joining(list, stories, now),
    ...ageing(list, cards, stories, now),
  ];
  return due.sort((a, b) => msFromInstant(a.at) - msFromInstant(b.at));
}

function pinsThatEnd(list: CuratedList, stories: readonly StorySummary[], now: Instant): readonly DueLater[] {
  const headlines = new Map<string, string>(stories.map(({ id, headline }) => [storyCardKey(id), headline]));
  return list.entries.flatMap((entry): readonly DueLater[] => {
    const { pin } = entry;
    if (!isPinHolding(pin, now) || pin.until === null) return [];
    const key = entryKey(entry);
    return [{ kind: 'pin-ends', at: pin.until, key, headline: entry.headline || (headlines.get(key) ?? '') }];
  });
}

/** Held stories that the list will take when they are released; whether there is room for them is seen then. */
function joining(list: CuratedList, stories: readonly StorySummary[], now: Instant): readonly DueLater[] {
  const hidden = new Set(list.hidden.map(({ storyId }) => storyId));
  const named = new Set(list.entries.map(entryKey));
  return stories.flatMap((story): readonly DueLater[] => {
    const { id, headline, embargoedUntil: at, publication } = story;
    if (at === null || publication.state !== 'live' || !isEmbargoed(story, now) || hidden.has(id)) return [];
    const key = storyCardKey(id);
    return named.has(key) || mayFill(story, list.rules, at) ? [{ kind: 'embargo-lifts', at, key, headline }] : [];
  });
}

/** Cards that stand in the list by its rules alone, and will be older than these allow. */
function ageing(
  list: CuratedList,
  cards: readonly Card[],
  stories: readonly StorySummary[],
  now: Instant,
): readonly DueLater[] {
  const named = new Set(list.entries.map(entryKey));
  const byKey = new Map<string, StorySummary>(stories.map((story) => [storyCardKey(story.id), story]));
  return cards.flatMap(({ key, headline }): readonly DueLater[] => {
    const story = byKey.get(key);
    if (story === undefined || named.has(key)) return [];
    const atMs = tooOldAtMs(story, list.rules, now);
    return Number.isFinite(atMs) ? [{ kind: 'grows-too-old', at: instantFromMs(atMs), key, headline }] : [];
  });
}

function pinOf(list: CuratedList, key: string, now: Instant): Pin | null {
  const pin = list.entries.find((entry) => entryKey(entry) === key)?.pin ?? null;
  return isPinHolding(pin, now) ? pin : null;
}

function hasSameWords(card: Card, before: Card): boolean {
  return (
    card.headline === before.headline &&
    card.excerpt === before.excerpt &&
    card.url === before.url &&
    card.picture?.src === before.picture?.src &&
    card.picture?.alt === before.picture?.alt
  );
}

function whyLeaves(card: Card, list: CuratedList, stories: readonly StorySummary[], now: Instant): LeaveReason {
  if (list.hidden.some(({ storyId }) => storyId === card.storyId)) return 'hidden';
  if (card.storyId === null) return list.entries.some((entry) => entryKey(entry) === card.key) ? 'below' : 'removed';
  const story = stories.find(({ id }) => id === card.storyId);
  if (story === undefined || !isReadable(story, now)) return 'not-readable';
  const isNamed = list.entries.some((entry) => entryKey(entry) === card.key);
  return isNamed || mayFill(story, list.rules, now) ? 'below' : 'against-rules';
}
