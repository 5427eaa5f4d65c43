import { useAppState, useCommands } from '../state/AppStateProvider.tsx';
import type { Desk } from '../state/app-state.ts';
import { count } from '../words/times.ts';
import { useWords } from '../words/WordsProvider.tsx';

/** The three desks of the window. */
export function DesksNavigation() {
  const words = useWords().frame;
  const shown = useAppState((state) => state.desk);
  const unread = useAppState((state) => state.wire.unread);
  const { showDesk } = useCommands();
  const names: Readonly<Record<Desk, string>> = {
    stories: words.stories,
    'recent-posts': words.recentPosts,
    wire: words.wire,
  };
  const desks: readonly Desk[] = ['stories', 'recent-posts', 'wire'];
  return (
    <nav className="desks-navigation" aria-label={words.desks}>
      {desks.map((desk) => (
        <button
          key={desk}
          type="button"
          className="desk-link"
          aria-current={desk === shown ? 'page' : undefined}
          onClick={() => void showDesk(desk)}
        >
          {names[desk]}
          {desk === 'wire' && unread > 0 && (
            <span className="count">
              {count(unread)}
              <span className="visually-hidden"> {words.unread}</span>
            </span>
          )}
        </button>
      ))}
    </nav>
  );
}
