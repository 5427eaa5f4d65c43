import { diffArrays } from 'diff';

/** A stretch of text that two texts share, or that only one of them has. */
export interface WordChange {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Beyond so many differing words two texts are simply two texts, and comparing on would take seconds. */
const MAX_DIFFERENCES = 1_000;

const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

/**
 * What turns one text into another, word by word.
 *
 * Spaces between two changed words count as changed, so that a rewritten phrase reads as one phrase. The `same` and
 * `removed` stretches together are the text before; the `same` and `added` ones the text after.
 */
export function diffWords(before: string, after: string): readonly WordChange[] {
  if (before === after) return stretch('same', before);
  const changes = diffArrays(wordsOf(before), wordsOf(after), { maxEditLength: MAX_DIFFERENCES });
  if (changes === undefined) return [...stretch('removed', before), ...stretch('added', after)];
  return joinAcrossSpaces(
    changes.map(({ value, added, removed }) => ({
      kind: added ? 'added' : removed ? 'removed' : 'same',
      text: value.join(''),
    })),
  );
}

/** A text's words as `likeness` compares them: without spaces, punctuation and capitals. */
export function comparableWords(text: string): readonly string[] {
  return Array.from(segmenter.segment(text))
    .filter(({ isWordLike }) => isWordLike === true)
    .map(({ segment }) => segment.toLowerCase());
}

/** How alike two texts are by the words that they share, whatever their order: 0 (not at all) to 1. */
export function likeness(ones: readonly string[], others: readonly string[]): number {
  if (ones.length + others.length === 0) return 1;
  const counts = new Map<string, number>();
  for (const word of ones) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of others) {
    const left = counts.get(word) ?? 0;
    if (left > 0) shared += 1;
    counts.set(word, left - 1);
  }
  return (2 * shared) / (ones.length + others.length);
}

function wordsOf(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** Joins what was removed, and what was added, on both sides of a space that stayed. */
function joinAcrossSpaces(changes: readonly WordChange[]): readonly WordChange[] {
  const joined: WordChange[] = [];
  let removed = '';
  let added = '';
  const close = () => {
    joined.push(...stretch('removed', removed), ...stretch('added', added));
    removed = '';
    added = '';
  };
  changes.forEach(({ kind, text }, index) => {
    if (kind === 'removed') removed += text;
    else if (kind === 'added') added += text;
    else if (text.trim() === '' && removed !== '' && added !== '' && index < changes.length - 1) {
      removed += text;
      added += text;
    } else {
      close();
      joined.push({ kind, text });
    }
  });
  close();
  return joined;
}

function stretch(kind: WordChange['kind'], text: string): readonly WordChange[] {
  return text === '' ? [] : [{ kind, text }];
}
