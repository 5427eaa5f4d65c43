import { useEffect, useState } from 'react';
import { plainText } from '../../domain/body/plain-text.ts';
import { readingMinutes, wordCount } from '../../domain/word-count.ts';
import { useAppState } from './AppStateProvider.tsx';
import { openDraft } from './app-state.ts';

export interface StoryCounts {
  readonly words: number;
  readonly minutes: number;
}

/** Counting a long read takes longer than a frame; it waits for a pause in typing. */
const PAUSE_MS = 350;

/** Words and reading time of the open story, a moment after the last change; null while none is open. */
export function useStoryCounts(): StoryCounts | null {
  const body = useAppState((state) => openDraft(state)?.story.body ?? null);
  const language = useAppState((state) => openDraft(state)?.story.language ?? 'en');
  const id = useAppState((state) => openDraft(state)?.story.id ?? null);
  const [counted, setCounted] = useState<{ readonly id: string; readonly counts: StoryCounts } | null>(null);
  useEffect(() => {
    if (body === null || id === null) return undefined;
    const timer = setTimeout(() => setCounted({ id, counts: countsOf(body, language) }), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [id, body, language]);
  return counted !== null && counted.id === id ? counted.counts : null;
}

/** The last count, for the two places that show it. */
let last: { readonly body: string; readonly language: string; readonly counts: StoryCounts } | null = null;

function countsOf(body: string, language: string): StoryCounts {
  if (last?.body === body && last.language === language) return last.counts;
  const words = wordCount(plainText(body), language);
  const counts = { words, minutes: readingMinutes(words, language) };
  last = { body, language, counts };
  return counts;
}
