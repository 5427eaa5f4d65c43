import type { Instant } from '../instant.ts';
import { storyCardKey } from '../page/card.ts';
import type { Card } from '../page/site.ts';
import { isEmbargoed, isReadable, type StorySummary } from '../story-summary.ts';
import { entryKey } from './edit-list.ts';
import type { CuratedList, Pin } from './recent-posts.ts';
import { isPinHolding } from './resolve-list.ts';

/** Why a card that the site shows is not in the draft list. */
export type LeaveReason = 'hidden' | 'removed' | 'not-readable' | 'below';

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
export type DueLater =
  | { readonly kind: 'pin-ends'; readonly at: Instant; readonly key: string; readonly headline: string }
  | { readonly kind: 'embargo-lifts'; readonly at: Instant; readonly key: string; readonly headline: string };

/** What falls due after `now`, soonest first. */
export function dueLater(list: CuratedList, stories: readonly StorySummary[], now: Instant): readonly DueLater[] {
  const headlines = new Map<string, string>(stories.map(({ id, headline }) => [storyCardKey(id), headline]));
  const pins = list.entries.flatMap((entry): readonly DueLater[] => {
    const { pin } = entry;
    if (!isPinHolding(pin, now) || pin.until === null) return [];
    const key = entryKey(entry);
    return [{ kind: 'pin-ends', at: pin.until, key, headline: entry.headline || (headlines.get(key) ?? '') }];
  });
  const lifts = stories.flatMap((story): readonly DueLater[] => {
    if (story.embargoedUntil === null || story.publication.state !== 'live' || !isEmbargoed(story, now)) return [];
    return [{ kind: 'embargo-lifts', at: story.embargoedUntil, key: storyCardKey(story.id), headline: story.headline }];
  });
  return [...pins, ...lifts].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

function pinOf(list: CuratedList, key: string, now: Instant): Pin | null {
  const pin = list.entries.find((entry) => entryKey(entry) === key)?.pin ?? null;
  return isPinHolding(pin, now) ? pin : null;
}

function hasSameWords(card: Card, before: Card): boolean {
  return card.headline === before.headline && card.excerpt === before.excerpt && card.url === before.url;
}

function whyLeaves(card: Card, list: CuratedList, stories: readonly StorySummary[], now: Instant): LeaveReason {
  if (list.hidden.some(({ storyId }) => storyId === card.storyId)) return 'hidden';
  if (card.storyId === null) return list.entries.some((entry) => entryKey(entry) === card.key) ? 'below' : 'removed';
  const story = stories.find(({ id }) => id === card.storyId);
  return story !== undefined && isReadable(story, now) ? 'below' : 'not-readable';
}
