/** A part of a text, from one character (UTF-16) to before another. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The one place at which two texts differ: `removed` characters at `at` gave way to `inserted` others. */
export interface TextEdit {
  readonly at: number;
  readonly removed: number;
  readonly inserted: number;
}

/** The edit that makes `before` into `after`: what is alike at both ends was not touched. */
export function editBetween(before: string, after: string): TextEdit {
  const shorter = Math.min(before.length, after.length);
  let at = 0;
  while (at < shorter && before.charCodeAt(at) === after.charCodeAt(at)) at += 1;
  let tail = 0;
  while (
    tail < shorter - at &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  )
    tail += 1;
  return { at, removed: before.length - tail - at, inserted: after.length - tail - at };
}

/**
 * Where a stretch is after an edit. It grows and shrinks with what is done in it, and takes in nothing that is put
 * before or behind it; null when nothing of it is left.
 */
export function stretchAfter({ start, end }: Stretch, { at, removed, inserted }: TextEdit): Stretch | null {
  const behind = at + removed;
  const moved = inserted - removed;
  const movedStart = start >= behind ? start + moved : start < at ? start : at + inserted;
  const movedEnd = end <= at ? end : end >= behind ? end + moved : at;
  return movedStart < movedEnd ? { start: movedStart, end: movedEnd } : null;
}
