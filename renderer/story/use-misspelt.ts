import { useEffect, useState } from 'react';
import { wordsToCheck } from '../../domain/spelling/words-to-check.ts';
import type { SpellingChecker } from '../editor/spelling/spelling-checker.ts';

/** A word that is still being typed is not called wrong. */
const PAUSE_MS = 700;
const NONE: readonly string[] = [];

/** The words of a one-line field that are wrong, each once, after a pause in typing. `checker` null: nobody looks. */
export function useMisspelt(text: string, language: string, checker: SpellingChecker | null): readonly string[] {
  const [misspelt, setMisspelt] = useState(NONE);
  useEffect(() => {
    if (checker === null) return setMisspelt(NONE);
    let isCurrent = true;
    const look = async () => {
      const words = [...new Set(wordsToCheck(text).map(({ word }) => word))];
      const unknown = words.filter((word) => checker.isWrong(language, word) === null);
      if (unknown.length > 0) await checker.learn(language, unknown);
      if (isCurrent) setMisspelt(words.filter((word) => checker.isWrong(language, word) === true));
    };
    const timer = setTimeout(() => void look(), PAUSE_MS);
    const stop = checker.onChange(() => void look());
    return () => {
      isCurrent = false;
      clearTimeout(timer);
      stop();
    };
  }, [text, language, checker]);
  return misspelt;
}
