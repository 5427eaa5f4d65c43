import type { ReactNode } from 'react';
import { useAppState } from '../state/AppStateProvider.tsx';
import { Icon } from '../ui/Icon.tsx';
import { useWords } from '../words/WordsProvider.tsx';
import { DesksNavigation } from './DesksNavigation.tsx';
import './top-bar.css';

interface TopBarProps {
  /** What is being worked on, and whether it is on disk. */
  readonly title: ReactNode;
  readonly actions: ReactNode;
}

/** The window's own title bar: it is what one drags, and leaves room for the system's caption buttons. */
export function TopBar({ title, actions }: TopBarProps) {
  const words = useWords().frame;
  const platform = useAppState((state) => state.platform);
  return (
    <header className={`top-bar on-${platform}`}>
      <div className="desks">
        <span className="mark" role="img" aria-label={words.appName}>
          <Icon name="mark" size={18} />
        </span>
        <DesksNavigation />
      </div>
      <div className="top-bar-title">{title}</div>
      <div className="top-bar-actions">{actions}</div>
    </header>
  );
}
