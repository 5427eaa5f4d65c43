import { Dialogs } from './dialogs/Dialogs.tsx';
import { AppToast } from './frame/AppToast.tsx';
import { StoryDesk } from './frame/StoryDesk.tsx';
import { useTheme } from './frame/use-theme.ts';
import { useAppState } from './state/AppStateProvider.tsx';
import { Welcome } from './welcome/Welcome.tsx';

/** The whole window: the welcome screen until a newsroom is open, then the desk that is chosen. */
export function App() {
  const stage = useAppState((state) => state.stage);
  useTheme();
  if (stage.kind === 'starting') return null;
  return (
    <>
      {stage.kind === 'welcome' ? <Welcome trouble={stage.trouble} /> : <StoryDesk />}
      <Dialogs />
      <AppToast />
    </>
  );
}
