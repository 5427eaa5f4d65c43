import type { PressState } from '../state/press-state.ts';
import { WorkProgress } from '../ui/WorkProgress.tsx';
import { count } from '../words/times.ts';
import { useWords } from '../words/WordsProvider.tsx';

/** How far a press is. */
export function PressProgressBar({ press }: { readonly press: Extract<PressState, { kind: 'pressing' }> }) {
  const { press: words } = useWords();
  const { done, of } = press.progress;
  const files = of === 0 ? words.starting : words.files(count(done), count(of));
  return (
    <WorkProgress label={words.progress} done={done} total={of} text={press.isStopping ? words.stopping : files} />
  );
}
