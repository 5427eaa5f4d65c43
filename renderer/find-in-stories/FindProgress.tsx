import { ProgressBar } from 'react-aria-components';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../words/WordsProvider.tsx';
import type { FindInStories } from './use-find-in-stories.ts';

/** How far the work is, with a way to stop it. */
export function FindProgress({ finding }: { readonly finding: FindInStories }) {
  const { findInStories: words } = useWords();
  const { stage, progress, stop } = finding;
  if (stage.kind !== 'working') return null;
  const { done, total } = progress ?? { done: 0, total: 0 };
  const text = words[stage.at](done, total);
  return (
    <span className="batch-progress">
      <ProgressBar aria-label={words.progress} value={done} maxValue={Math.max(1, total)} valueLabel={text}>
        {({ percentage = 0 }) => (
          <>
            <span className="batch-track">
              <span style={{ width: `${percentage}%` }} />
            </span>
            {text}
          </>
        )}
      </ProgressBar>
      <Button small onPress={stop}>
        {words.stop}
      </Button>
    </span>
  );
}
