import { Button } from 'react-aria-components';
import { useAppState, useCommands } from '../state/AppStateProvider.tsx';
import type { Theme } from '../state/app-state.ts';
import { Icon } from '../ui/Icon.tsx';
import { Menu } from '../ui/Menu.tsx';
import { useWords } from '../words/WordsProvider.tsx';
import '../frame/status-bar.css';

const THEMES: readonly Theme[] = ['system', 'light', 'dark'];

/** What can be said and chosen before a newsroom is open. */
export function WelcomeStatusBar() {
  const words = useWords();
  const theme = useAppState((state) => state.theme);
  const version = useAppState((state) => state.version);
  const { chooseTheme } = useCommands();
  const themeLine = words.welcome.theme(words.welcome.themes[theme]);
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: outside main and sections a footer is the contentinfo of the page.
    <footer className="status-bar" aria-label={words.frame.newsroomStatus}>
      <span className="status-fact offline" title={words.frame.offlineWhy}>
        <Icon name="offline" size={13} />
        {words.frame.offline}
      </span>
      <span className="status-space" />
      <Menu
        label={themeLine}
        trigger={
          <Button className="status-fact">
            {themeLine}
            <Icon name="chevron" size={13} />
          </Button>
        }
        choices={THEMES.map((each) => ({ key: each, label: words.welcome.themes[each] }))}
        onChoose={(key) => void chooseTheme(THEMES.find((each) => each === key) ?? 'system')}
      />
      <span className="status-fact">{words.welcome.version(version)}</span>
    </footer>
  );
}
