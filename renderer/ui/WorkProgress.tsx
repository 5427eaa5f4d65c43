import { ProgressBar } from 'react-aria-components';
import './work-progress.css';

interface WorkProgressProps {
  /** The accessible name. */
  readonly label: string;
  readonly done: number;
  /** 0: not known yet. */
  readonly total: number;
  /** How far it is, in words. */
  readonly text: string;
}

/** How far a piece of work is that takes longer than a second: a bar, and words under it. */
export function WorkProgress({ label, done, total, text }: WorkProgressProps) {
  return (
    <ProgressBar
      className="work-progress"
      aria-label={label}
      value={done}
      maxValue={Math.max(1, total)}
      valueLabel={text}
    >
      {({ percentage }) => (
        <>
          <span className="work-bar">
            <span style={{ inlineSize: `${percentage ?? 0}%` }} />
          </span>
          {text}
        </>
      )}
    </ProgressBar>
  );
}
