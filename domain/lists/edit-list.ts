/**
 * Everything a hand can do to a curated list, as values: the list before, the list after.
 *
 * Cards are named by key (`page/card.ts`). An edit that puts a card somewhere is made on what the editor sees
 * (`shown`, the resolved cards): what stood above it is placed with it, so that what was seen is what is kept.
 */
import type { Picture } from '../body/body.ts';
import type { Instant } from '../instant.ts';
import { outsideCardKey, storyCardKey } from '../page/card.ts';
import type { Card } from '../page/site.ts';
import type { StoryId } from '../story.ts';
import type { FillRules } from './fill-rules.ts';
import type { CuratedList, Entry, OutsideEntry, Pin } from './recent-posts.ts';

const MAX_REMOVED = 10;

/** Names the entry's card. */
export function entryKey(entry: Entry): string {
  return entry.kind === 'story' ? storyCardKey(entry.storyId) : outsideCardKey(entry.id);
}

/** Puts a shown card at a rank (1 is the top). A pinned card takes its pin along; the others flow round pins. */
export function moveCard(list: CuratedList, shown: readonly Card[], key: string, toRank: number): CuratedList {
  const card = shown.find((one) => one.key === key);
  if (card === undefined) return list;
  const entry = findEntry(list, key);
  if (entry !== undefined && entry.pin !== null) return pinCard(list, shown, key, { ...entry.pin, rank: toRank });
  return placeThrough(list, cardAtRank(list, shown, card, toRank), key);
}

/** Holds a shown card at a rank, until a time or for good. */
export function pinCard(list: CuratedList, shown: readonly Card[], key: string, pin: Pin): CuratedList {
  const card = shown.find((one) => one.key === key);
  const entry = findEntry(list, key) ?? (card === undefined ? undefined : entryForCard(card));
  return entry === undefined ? list : withEntry(list, { ...entry, pin });
}

/** Lets a card go where its age puts it; one with words of its own stays where it is seen. */
export function unpinCard(list: CuratedList, shown: readonly Card[], key: string): CuratedList {
  const entry = findEntry(list, key);
  if (entry === undefined || entry.pin === null) return list;
  if (isPlainStory(entry)) return { ...list, entries: list.entries.filter((one) => one !== entry) };
  return placeThrough(withEntry(list, { ...entry, pin: null }), shown, key);
}

/** Keeps a story out of the list. Its entry waits, so that `unhideStory` puts it back just where it was. */
export function hideStory(list: CuratedList, storyId: StoryId, now: Instant): CuratedList {
  if (list.hidden.some((hidden) => hidden.storyId === storyId)) return list;
  return { ...list, hidden: [{ storyId, at: now }, ...list.hidden] };
}

/** The opposite of `hideStory`. */
export function unhideStory(list: CuratedList, storyId: StoryId): CuratedList {
  return { ...list, hidden: list.hidden.filter((hidden) => hidden.storyId !== storyId) };
}

/** What a card shows in place of its story's own; empty words and `null` leave the story its own. */
export interface CardOverride {
  readonly headline: string;
  readonly excerpt: string;
  readonly picture: Picture | null;
}

/** Gives a shown card words or a picture of its own. The card keeps its place. */
export function overrideCard(
  list: CuratedList,
  shown: readonly Card[],
  key: string,
  { headline, excerpt, picture }: CardOverride,
): CuratedList {
  const placed = findEntry(list, key) === undefined ? placeThrough(list, shown, key) : list;
  const entry = findEntry(placed, key);
  if (entry === undefined) return list;
  const { picture: _before, ...rest } = entry;
  // A card from elsewhere has no text to fall back on.
  const words = { headline: headline || headlineFallback(entry), excerpt };
  return withEntry(placed, { ...rest, ...words, ...(picture !== null && { picture }) });
}

/** The list as readers have it. What was taken out of the draft can still be brought back. */
export function discardChanges(draft: CuratedList, live: CuratedList): CuratedList {
  const placed = new Set(live.entries.map(entryKey));
  return { ...live, removed: draft.removed.filter((entry) => !placed.has(entryKey(entry))) };
}

/** True if there is nothing to discard. */
export function isAsLive(draft: CuratedList, live: CuratedList): boolean {
  return arrangementText(draft) === arrangementText(live);
}

/** How the list fills itself from now on. */
export function withRules(list: CuratedList, rules: FillRules): CuratedList {
  return { ...list, rules };
}

/** Puts something that is not a story here at the top. */
export function addOutsideEntry(list: CuratedList, entry: OutsideEntry): CuratedList {
  return { ...list, entries: [entry, ...list.entries] };
}

/** Puts a story at the top that age alone would not show there. */
export function addStory(list: CuratedList, storyId: StoryId): CuratedList {
  const shown = unhideStory(list, storyId);
  const entry = findEntry(shown, storyCardKey(storyId)) ?? storyEntry(storyId);
  return { ...shown, entries: [entry, ...shown.entries.filter((one) => one !== entry)] };
}

/** Takes a placed card away; the last ten are remembered. A story may still come back by its age: hide it to stop that. */
export function removeEntry(list: CuratedList, key: string): CuratedList {
  const entry = findEntry(list, key);
  if (entry === undefined) return list;
  const removed = [entry, ...list.removed.filter((one) => entryKey(one) !== key)].slice(0, MAX_REMOVED);
  return { ...list, entries: list.entries.filter((one) => one !== entry), removed };
}

/** Puts a removed entry back, at the top unless its pin says where. */
export function bringBack(list: CuratedList, key: string): CuratedList {
  const entry = list.removed.find((one) => entryKey(one) === key);
  if (entry === undefined) return list;
  const entries = [entry, ...list.entries.filter((one) => entryKey(one) !== key)];
  return { ...list, entries, removed: list.removed.filter((one) => one !== entry) };
}

/** The same text for the same arrangement, in whatever order a file had its keys. */
function arrangementText({ entries, hidden, rules }: CuratedList): string {
  const { fill, count, categories, languages, maxAgeHours } = rules;
  return JSON.stringify([
    entries.map((entry) => {
      const { pin, headline, excerpt, picture } = entry;
      const own = entry.kind === 'story' ? [] : [entry.url, entry.publishedAt];
      return [entryKey(entry), pin?.rank, pin?.until, headline, excerpt, picture?.src, picture?.alt, ...own];
    }),
    hidden.map(({ storyId }) => storyId),
    [fill, count, categories, languages, maxAgeHours],
  ]);
}

function findEntry(list: CuratedList, key: string): Entry | undefined {
  return list.entries.find((entry) => entryKey(entry) === key);
}

function storyEntry(storyId: StoryId): Entry {
  return { kind: 'story', storyId, pin: null, headline: '', excerpt: '' };
}

/** Only a story's card can be without an entry: outside cards come from theirs. */
function entryForCard({ storyId }: Card): Entry | undefined {
  return storyId === null ? undefined : storyEntry(storyId);
}

function isPlainStory(entry: Entry): boolean {
  return entry.kind === 'story' && entry.headline === '' && entry.excerpt === '' && entry.picture === undefined;
}

function headlineFallback(entry: Entry): string {
  return entry.kind === 'outside' ? entry.headline : '';
}

function withEntry(list: CuratedList, changed: Entry): CuratedList {
  const key = entryKey(changed);
  const isKnown = list.entries.some((entry) => entryKey(entry) === key);
  const entries = isKnown
    ? list.entries.map((entry) => (entryKey(entry) === key ? changed : entry))
    : [...list.entries, changed];
  return { ...list, entries };
}

/** The shown cards with one of them at a new rank; pinned ones stay at theirs. */
function cardAtRank(list: CuratedList, shown: readonly Card[], card: Card, toRank: number): readonly Card[] {
  const isPinned = ({ key }: Card): boolean => (findEntry(list, key)?.pin ?? null) !== null;
  const pinnedBefore = shown.filter((one, index) => isPinned(one) && index < toRank - 1).length;
  const free = shown.filter((one) => one !== card && !isPinned(one));
  return free.toSpliced(Math.max(0, toRank - 1 - pinnedBefore), 0, card);
}

/**
 * Places every unpinned card of `cards` through `key`, in that order; cards placed earlier follow. Entries that are
 * not among the cards (held, or past the end of the list) keep their index.
 */
function placeThrough(list: CuratedList, cards: readonly Card[], key: string): CuratedList {
  const last = cards.findIndex((card) => card.key === key);
  const placed = cards.flatMap((card, index) => {
    const entry = findEntry(list, card.key);
    if (entry !== undefined) return [entry];
    const made = index <= last ? entryForCard(card) : undefined;
    return made === undefined ? [] : [made];
  });
  const entries = [...placed];
  for (const [index, entry] of list.entries.entries()) {
    if (!placed.includes(entry)) entries.splice(index, 0, entry);
  }
  return { ...list, entries };
}
