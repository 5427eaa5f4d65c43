import { useCallback, useMemo, useRef } from 'react';
import { useAppState, useCommands } from '../state/AppStateProvider.tsx';
import { ROWS_PER_WINDOW } from '../state/story-list-state.ts';
import { useNewsroomSettings } from '../state/use-newsroom-settings.ts';
import { shownIndex, takenFrom, wireStoryAt } from '../state/wire-state.ts';
import { VirtualListBox, type VirtualListBoxHandle } from '../ui/VirtualListBox.tsx';
import { count } from '../words/times.ts';
import { useWords } from '../words/WordsProvider.tsx';
import { BrokenWireFiles } from './BrokenWireFiles.tsx';
import { EmptyWire } from './EmptyWire.tsx';
import { WireHead } from './WireHead.tsx';
import { WireStoryRow } from './WireStoryRow.tsx';
import { type WireRowFacts, wireRowFacts } from './wire-row-facts.ts';
import '../story-list/story-list.css';

/** As in the story list: fixed, so that the list can be virtual. */
const ROW_HEIGHT = 73;

/** All stories of the wire, each with its updates, the newest first; moving through them reads them. */
export function WireStories() {
  const words = useWords().wireDesk;
  const wire = useAppState((state) => state.wire);
  const now = useAppState((state) => state.now);
  const timeZone = useNewsroomSettings()?.timeZone ?? 'UTC';
  const { readWireAt, showWire, takeFromWire } = useCommands();
  const box = useRef<VirtualListBoxHandle>(null);
  const selected = useMemo(() => shownIndex(wire), [wire]);
  const handleView = useCallback(
    (first: number, last: number) =>
      void showWire({ first: Math.floor(first / ROWS_PER_WINDOW), last: Math.floor(last / ROWS_PER_WINDOW) }),
    [showWire],
  );
  const facts = (index: number): WireRowFacts | null => {
    const story = wireStoryAt(wire, index);
    return story === undefined ? null : wireRowFacts(story, takenFrom(wire, story), { words, now, timeZone });
  };
  const total = wire.about?.total ?? 0;
  return (
    <section className="pane story-list" aria-label={words.listPane} data-pane="list">
      <WireHead onDown={() => box.current?.focus()} />
      {total === 0 ? (
        <EmptyWire />
      ) : (
        <>
          <div className="list-section">
            <b>{wire.unread === 0 ? words.noneUnread : words.unreadCount(count(wire.unread))}</b>
            <span>{words.newestFirst}</span>
          </div>
          <VirtualListBox
            ref={box}
            label={words.list}
            part="wire"
            count={total}
            rowHeight={ROW_HEIGHT}
            selected={selected}
            rowName={(index) => facts(index)?.name ?? ''}
            rowClass={(index) => `story-row wire-row ${facts(index)?.isUnread === true ? 'is-unread' : ''}`}
            renderRow={(index) => {
              const row = facts(index);
              return row === null ? null : <WireStoryRow row={row} />;
            }}
            onSelect={(index) => void readWireAt(index)}
            onEnter={() => void takeFromWire()}
            onView={handleView}
          />
        </>
      )}
      <BrokenWireFiles files={wire.about?.broken ?? []} />
    </section>
  );
}
