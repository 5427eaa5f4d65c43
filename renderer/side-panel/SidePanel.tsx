import { type Key, Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { openPassages } from '../../domain/comments/edit-comments.ts';
import { useAppState, useCommands } from '../state/AppStateProvider.tsx';
import { openDraft, type SideTab } from '../state/app-state.ts';
import { useTextReport } from '../state/use-text-report.ts';
import { useWords } from '../words/WordsProvider.tsx';
import { Checks } from './checks/Checks.tsx';
import { Comments } from './comments/Comments.tsx';
import { Details } from './details/Details.tsx';
import { History } from './history/History.tsx';
import { Preview } from './preview/Preview.tsx';
import './side-panel.css';

const TABS: readonly SideTab[] = ['preview', 'details', 'checks', 'comments', 'history'];

/** What goes with the open story: its page, its particulars, what to look at, and what it was before. */
export function SidePanel() {
  const words = useWords().sidePanel;
  const tab = useAppState((state) => state.sideTab);
  const toLookAt = useTextReport()?.checks.checks.length ?? 0;
  const openComments = useAppState((state) => openPassages(openDraft(state)?.story.comments ?? []).length);
  const { showSideTab } = useCommands();
  const handleChange = (key: Key) => {
    const chosen = TABS.find((candidate) => candidate === key);
    if (chosen !== undefined) void showSideTab(chosen);
  };
  return (
    <aside className="pane side-panel" aria-label={words.pane} data-pane="side">
      <Tabs className="side-tabs" selectedKey={tab} onSelectionChange={handleChange} keyboardActivation="manual">
        <TabList className="side-tab-list" aria-label={words.pane}>
          <Tab className="side-tab" id="preview">
            {words.preview}
          </Tab>
          <Tab className="side-tab" id="details">
            {words.details}
          </Tab>
          <Tab className="side-tab" id="checks">
            {words.checks}{' '}
            {toLookAt > 0 && (
              <>
                <span className="tab-badge">{toLookAt}</span> <span className="visually-hidden">{words.toLookAt}</span>
              </>
            )}
          </Tab>
          <Tab className="side-tab" id="comments">
            {words.comments}{' '}
            {openComments > 0 && (
              <>
                <span className="tab-badge">{openComments}</span>{' '}
                <span className="visually-hidden">{words.openComments}</span>
              </>
            )}
          </Tab>
          <Tab className="side-tab" id="history">
            {words.history}
          </Tab>
        </TabList>
        <TabPanel className="side-tab-panel" id="preview" shouldForceMount>
          <Preview />
        </TabPanel>
        <TabPanel className="side-tab-panel" id="details">
          <Details />
        </TabPanel>
        <TabPanel className="side-tab-panel" id="checks">
          <Checks />
        </TabPanel>
        <TabPanel className="side-tab-panel" id="comments">
          <Comments />
        </TabPanel>
        <TabPanel className="side-tab-panel" id="history">
          <History />
        </TabPanel>
      </Tabs>
    </aside>
  );
}
