import { useState } from 'react';
import { instantFromMs, msFromInstant } from '../../domain/instant.ts';
import { StatusBar } from '../frame/StatusBar.tsx';
import { TopBar } from '../frame/TopBar.tsx';
import { useAppState } from '../state/AppStateProvider.tsx';
import { ChangesPanel } from './ChangesPanel.tsx';
import { Connectors } from './Connectors.tsx';
import { DraftList } from './DraftList.tsx';
import { ListActions } from './ListActions.tsx';
import { ListClock } from './ListClock.tsx';
import { ListRules } from './ListRules.tsx';
import { ListTitle } from './ListTitle.tsx';
import { LiveHead, LiveList } from './LiveList.tsx';
import { useArranging } from './use-arranging.ts';
import { useCuratedList } from './use-curated-list.ts';
import { useUndoKeys } from './use-undo-keys.ts';
import './recent-posts-desk.css';

const MINUTE_MS = 60_000;

/** The desk on which the site's list is arranged: the draft beside what readers have, and the difference spelled out. */
export function RecentPostsDesk() {
  const now = useAppState((state) => state.now);
  const [later, setLater] = useState(0);
  const at = later === 0 ? now : instantFromMs(msFromInstant(now) + later * MINUTE_MS);
  const view = useCuratedList(at);
  const arranging = useArranging(view?.cards ?? []);
  useUndoKeys(arranging);
  return (
    <div className="app list-app">
      <TopBar title={<ListTitle />} actions={view !== null && <ListActions view={view} />} />
      {view === null ? (
        <main className="list-main" />
      ) : (
        <main className="list-main" data-pane="list">
          <ListClock now={now} later={later} due={view.due} onLater={setLater} />
          <LiveHead view={view} now={now} />
          <DraftList key={view.open.list.id} view={view} at={at} arranging={arranging} />
          <Connectors cards={view.cards} live={view.live ?? []} />
          <LiveList view={view} now={now} />
        </main>
      )}
      {view === null ? <aside className="pane list-side" /> : <ChangesPanel view={view} now={now} />}
      <StatusBar facts={<ListRules />} />
    </div>
  );
}
