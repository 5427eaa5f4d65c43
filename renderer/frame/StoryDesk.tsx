import type { CSSProperties } from 'react';
import { useAppState } from '../state/AppStateProvider.tsx';
import { TEXT_SCALES } from '../state/view-state.ts';
import { focusPart } from '../story/focus-part.ts';
import { StoryPane } from '../story/StoryPane.tsx';
import { StoryList } from '../story-list/StoryList.tsx';
import { lazyPart } from '../ui/lazy-part.tsx';
import { PublishButton } from './PublishButton.tsx';
import { StatusBar } from './StatusBar.tsx';
import { StatusMenu } from './StatusMenu.tsx';
import { TopBarCounts } from './StoryCounts.tsx';
import { StoryFacts } from './StoryFacts.tsx';
import { StoryTitle } from './StoryTitle.tsx';
import { TopBar } from './TopBar.tsx';

/** Holds its place while there is nothing to show in it. */
const NO_SIDE_PANEL = <aside className="pane side-panel" />;
const SidePanel = lazyPart(async () => (await import('../side-panel/SidePanel.tsx')).SidePanel, NO_SIDE_PANEL);

/** The desk on which stories are written: list, page, and what goes with it. */
export function StoryDesk({ isShown }: { readonly isShown: boolean }) {
  const isBlank = useAppState((state) => state.openStory.kind === 'none');
  const { isPanelShown, textSize } = useAppState((state) => state.view);
  const scale: CSSProperties & Record<'--text-scale', number> = { '--text-scale': TEXT_SCALES[textSize] ?? 1 };
  return (
    <div className={isPanelShown ? 'app' : 'app is-full-width'} hidden={!isShown} style={scale}>
      <TopBar
        title={<StoryTitle />}
        actions={
          <>
            <TopBarCounts />
            <StatusMenu />
            <PublishButton />
          </>
        }
      />
      <StoryList onEnter={() => focusPart('headline')} />
      <StoryPane />
      {isPanelShown && (isBlank ? NO_SIDE_PANEL : <SidePanel />)}
      <StatusBar facts={<StoryFacts />} />
    </div>
  );
}
