import type { Stretch } from '../passages/text-edit.ts';
import type { Passage } from './comment.ts';

/** So much of the words around a passage is kept… */
const CONTEXT = 24;
/** …and so much of it, on one side, tells a passage from the same words elsewhere. */
const ENOUGH = 8;

/** The passage that stands at `stretch` of a text. */
export function passageAt(text: string, { start, end }: Stretch): Passage {
  return {
    start,
    quote: text.slice(start, end),
    before: text.slice(Math.max(0, start - CONTEXT), start),
    after: text.slice(end, end + CONTEXT),
  };
}

/**
 * Where a passage stands in a text: at its place if its words are there, or else where they are with the same words
 * around them, the nearest first; null if they are nowhere. White space may have become other white space.
 */
export function findPassage(text: string, passage: Passage): Stretch | null {
  const { start, quote } = passage;
  if (text.startsWith(quote, start)) return { start, end: start + quote.length };
  const found = placesOf(text, quote).filter((place) => isRecognised(text, place, passage));
  return found.toSorted((one, other) => Math.abs(one.start - start) - Math.abs(other.start - start))[0] ?? null;
}

function placesOf(text: string, quote: string): readonly Stretch[] {
  const pattern = new RegExp(quote.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&').replace(/\s+/g, '\\s+'), 'g');
  return [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** A long passage is known by itself, a short one by its neighbours; a text's own edge is a neighbour too. */
function isRecognised(text: string, { start, end }: Stretch, { quote, before, after }: Passage): boolean {
  if (quote.length >= CONTEXT) return true;
  const precedes = before === '' ? start === 0 : text.slice(0, start).endsWith(before.slice(-ENOUGH));
  const follows = after === '' ? end === text.length : text.startsWith(after.slice(0, ENOUGH), end);
  return precedes || follows;
}
