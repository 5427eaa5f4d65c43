import { SidePanel } from '../side-panel/SidePanel.tsx';
import { focusPart } from '../story/focus-part.ts';
import { StoryPane } from '../story/StoryPane.tsx';
import { StoryList } from '../story-list/StoryList.tsx';
import { PublishButton } from './PublishButton.tsx';
import { StatusBar } from './StatusBar.tsx';
import { StatusMenu } from './StatusMenu.tsx';
import { TopBarCounts } from './StoryCounts.tsx';
import { StoryFacts } from './StoryFacts.tsx';
import { StoryTitle } from './StoryTitle.tsx';
import { TopBar } from './TopBar.tsx';

/** The desk on which stories are written: list, page, and what goes with it. */
export function StoryDesk({ isShown }: { readonly isShown: boolean }) {
  return (
    <div className="app" hidden={!isShown}>
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
      <SidePanel />
      <StatusBar facts={<StoryFacts />} />
    </div>
  );
}
