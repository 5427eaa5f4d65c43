import { AppToast } from './frame/AppToast.tsx';
import { StoryDesk } from './frame/StoryDesk.tsx';
import { useShortcuts } from './frame/use-shortcuts.ts';
import { useTheme } from './frame/use-theme.ts';
import { useAppState } from './state/AppStateProvider.tsx';
import { lazyPart } from './ui/lazy-part.tsx';
import { Welcome } from './welcome/Welcome.tsx';
import { FileDrop } from './wire/FileDrop.tsx';

const Dialogs = lazyPart(async () => (await import('./dialogs/Dialogs.tsx')).Dialogs);
const RecentPostsDesk = lazyPart(async () => (await import('./recent-posts/RecentPostsDesk.tsx')).RecentPostsDesk);
const WireDesk = lazyPart(async () => (await import('./wire/WireDesk.tsx')).WireDesk);

/** The whole window: the welcome screen until a newsroom is open, then the desk that is chosen. */
export function App() {
  const stage = useAppState((state) => state.stage);
  const hasDialog = useAppState((state) => state.dialog.kind !== 'none');
  useTheme();
  useShortcuts();
  if (stage.kind === 'starting') return null;
  return (
    <>
      {stage.kind === 'welcome' ? <Welcome trouble={stage.trouble} /> : <OpenDesk />}
      {hasDialog && <Dialogs />}
      <AppToast />
      <FileDrop />
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
