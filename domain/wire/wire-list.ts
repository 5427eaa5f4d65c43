import { groupWire, type WireGroup } from './group-wire.ts';
import { type WireItem, wireKey } from './wire-item.ts';
import type { WireWords } from './wire-words.ts';

/** One version on the wire, by what names it, and whether this desk has read it. */
export interface WireRow extends WireItem {
  readonly key: string;
  readonly isRead: boolean;
}

/** The wire's stories, each with its updates, the newest first. */
export function wireRows(
  items: readonly WireItem[],
  isRead: (item: WireItem) => boolean,
  words?: WireWords,
): readonly WireGroup<WireRow>[] {
  return groupWire(
    items.map((item) => ({ ...item, key: wireKey(item), isRead: isRead(item) })),
    words,
  );
}

/** Stories whose newest version nobody at this desk has looked at. */
export function unreadCount(groups: readonly WireGroup<WireRow>[]): number {
  return groups.filter(({ latest }) => !latest.isRead).length;
}

/** The stories in one of whose versions every word of the query occurs: in its fields or at the start of its text. */
export function searchWire(groups: readonly WireGroup<WireRow>[], query: string): readonly WireGroup<WireRow>[] {
  const words = fold(query).split(/\s+/u).filter(Boolean);
  if (words.length === 0) return groups;
  return groups.filter(({ latest, earlier }) => [latest, ...earlier].some((row) => hasWords(row, words)));
}

function hasWords(row: WireRow, words: readonly string[]): boolean {
  const { headline, slugline, source, dateline, creditText, categories, excerpt } = row;
  const text = fold([headline, slugline, source, dateline, creditText, ...categories, excerpt].join('\n'));
  return words.every((word) => text.includes(word));
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
