import type { ReactNode } from 'react';
import { Icon } from '../ui/Icon.tsx';

interface TroubleBarProps {
  /** `stop`: words are at risk. `hold`: they are safe, but something has to be decided. */
  readonly tone: 'stop' | 'hold';
  readonly title: string;
  readonly children: ReactNode;
  readonly actions: ReactNode;
}

/** What happened, what was kept, what to do; it stays until it is solved. */
export function TroubleBar({ tone, title, children, actions }: TroubleBarProps) {
  return (
    <div className={`trouble-bar ${tone}`} role="alert">
      <Icon name="warning" />
      <div>
        <b>{title}</b> {children}
        <div className="buttons">{actions}</div>
      </div>
    </div>
  );
}
