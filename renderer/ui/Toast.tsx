import { useEffect, useRef } from 'react';
import './toast.css';

interface ToastProps {
  readonly text: string;
  readonly action: { readonly label: string; readonly run: () => void } | null;
  readonly onGone: () => void;
}

const SHOWN_MS = 6_000;

/** One line with at most one thing to do; it stays while one is on it. */
export function Toast({ text, action, onGone }: ToastProps) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const stay = () => clearTimeout(timer.current);
  const leave = () => {
    stay();
    timer.current = setTimeout(onGone, SHOWN_MS);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: the clock starts once for a toast, not with each rendering.
  useEffect(() => {
    leave();
    return stay;
  }, []);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: resting on it only keeps it; all it offers is a button.
    <div className="toast" onMouseEnter={stay} onMouseLeave={leave} onFocus={stay} onBlur={leave}>
      {/* A live region must be in the page before its words are: the text alone is announced. */}
      <span role="status">{text}</span>
      {action !== null && (
        <button type="button" onClick={action.run}>
          {action.label}
        </button>
      )}
    </div>
  );
}
