import { ProgressBar } from 'react-aria-components';
import type { PressState } from '../state/press-state.ts';
import { count } from '../words/times.ts';
import { useWords } from '../words/WordsProvider.tsx';

/** How far a press is. */
export function PressProgressBar({ press }: { readonly press: Extract<PressState, { kind: 'pressing' }> }) {
  const { press: words } = useWords();
  const { done, of } = press.progress;
  const files = of === 0 ? words.starting : words.files(count(done), count(of));
  const text = press.isStopping ? words.stopping : files;
  return (
    <ProgressBar
      className="press-progress"
      aria-label={words.progress}
      value={done}
      maxValue={Math.max(1, of)}
      valueLabel={text}
    >
      {({ percentage }) => (
        <>
          <span className="press-bar">
            <span style={{ inlineSize: `${percentage ?? 0}%` }} />
          </span>
          {text}
        </>
      )}
    </ProgressBar>
  );
}
