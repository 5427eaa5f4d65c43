/** What was taken off a paste, counted for the person who pasted. Words are never among it. */
export interface PasteReport {
  /** Fonts, colours, sizes and classes of other programs. */
  readonly styles: number;
  readonly emptyParagraphs: number;
  /** Links whose address lost what follows a reader about, or a detour through a tracker. */
  readonly trackedLinks: number;
  /** Pictures that are not in the newsroom; nothing is fetched. */
  readonly pictures: number;
}

/** Counts while a paste is cleaned. */
export type PasteTally = { -readonly [Kind in keyof PasteReport]: number };

export function createTally(): PasteTally {
  return { styles: 0, emptyParagraphs: 0, trackedLinks: 0, pictures: 0 };
}
