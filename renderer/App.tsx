import { Dialogs } from './dialogs/Dialogs.tsx';
import { AppToast } from './frame/AppToast.tsx';
import { StoryDesk } from './frame/StoryDesk.tsx';
import { useShortcuts } from './frame/use-shortcuts.ts';
import { useTheme } from './frame/use-theme.ts';
import { RecentPostsDesk } from './recent-posts/RecentPostsDesk.tsx';
import { useAppState } from './state/AppStateProvider.tsx';
import { Welcome } from './welcome/Welcome.tsx';
import { WireDesk } from './wire/WireDesk.tsx';

/** The whole window: the welcome screen until a newsroom is open, then the desk that is chosen. */
export function App() {
  const stage = useAppState((state) => state.stage);
  useTheme();
  useShortcuts();
  if (stage.kind === 'starting') return null;
  return (
    <>
      {stage.kind === 'welcome' ? <Welcome trouble={stage.trouble} /> : <OpenDesk />}
      <Dialogs />
      <AppToast />
    </>
  );
}

/** The story desk stays behind the others: its editor keeps every story's undo, caret and scroll. */
function OpenDesk() {
  const desk = useAppState((state) => state.desk);
  return (
    <>
      <StoryDesk isShown={desk === 'stories'} />
      {desk === 'recent-posts' && <RecentPostsDesk />}
      {desk === 'wire' && <WireDesk />}
    </>
  );
}
