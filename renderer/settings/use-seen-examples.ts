import { useEffect, useState } from 'react';
import type { OwnRule } from '../../domain/checks/own-rule.ts';
import { isUsable } from '../../domain/checks/own-rules.ts';
import { useCommands } from '../state/AppStateProvider.tsx';
import type { ExamplesSeen, SeenExamples } from './section.ts';

/** Tries each rule's examples as it is typed, beside the window; a pattern without an end is ended. */
export function useSeenExamples(rules: readonly OwnRule[]): SeenExamples {
  const { tryExamples } = useCommands();
  const [seen, setSeen] = useState<SeenExamples>(new Map());
  useEffect(() => {
    const untried = rules.filter(
      (rule, at) => isUsable(rule, rules.toSpliced(at, 1)) && !seen.has(JSON.stringify(rule)),
    );
    if (untried.length === 0) return;
    const put = (rule: OwnRule, what: ExamplesSeen) =>
      setSeen((before) => new Map([...before, [JSON.stringify(rule), what]]));
    for (const rule of untried) {
      put(rule, 'testing');
      void tryExamples(rule).then((what) => put(rule, what));
    }
  }, [rules, seen, tryExamples]);
  return seen;
}
