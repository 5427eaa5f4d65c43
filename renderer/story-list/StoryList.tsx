import { useCallback, useMemo, useRef, useState } from 'react';
import type { StoryId } from '../../domain/story.ts';
import { useAppState, useCommands } from '../state/AppStateProvider.tsx';
import type { AppState } from '../state/app-state.ts';
import { indexOf, ROWS_PER_WINDOW, rowAt } from '../state/story-list-state.ts';
import { VirtualListBox, type VirtualListBoxHandle } from '../ui/VirtualListBox.tsx';
import { useWords } from '../words/WordsProvider.tsx';
import { BrokenFiles } from './BrokenFiles.tsx';
import { EmptyList } from './EmptyList.tsx';
import { ListHead } from './ListHead.tsx';
import { ListSection } from './ListSection.tsx';
import { type RowFacts, rowFacts } from './row-facts.ts';
import { StoryRow } from './StoryRow.tsx';
import './story-list.css';

/** As drawn: fixed, so that the list can be virtual. */
const ROW_HEIGHT = 73;

/** All stories of the newsroom: searched, filtered, newest first; moving through them opens them. */
export function StoryList({ onEnter }: { readonly onEnter: () => void }) {
  const words = useWords();
  const list = useAppState((state) => state.list);
  const now = useAppState((state) => state.now);
  const timeZone = useAppState((state) =>
    state.stage.kind === 'newsroom' ? state.stage.newsroom.settings.timeZone : 'UTC',
  );
  const { openStoryAt, showStories } = useCommands();
  const box = useRef<VirtualListBoxHandle>(null);
  const shownId = useAppState(shownStory);
  const selected = useMemo(() => (shownId === null ? null : indexOf(list, shownId)), [list, shownId]);
  const [top, setTop] = useState(0);
  const handleView = useCallback(
    (first: number, last: number, topRow: number) => {
      setTop(topRow);
      void showStories({ first: Math.floor(first / ROWS_PER_WINDOW), last: Math.floor(last / ROWS_PER_WINDOW) });
    },
    [showStories],
  );
  const facts = (index: number): RowFacts | null => {
    const story = rowAt(list, index);
    return story === undefined ? null : rowFacts(words, story, now, timeZone);
  };
  return (
    <section className="pane story-list" aria-label={words.storyList.list} data-pane="list">
      <ListHead onDown={() => box.current?.focus()} />
      {list.answered && list.total === 0 ? (
        <EmptyList />
      ) : (
        <>
          <ListSection modifiedAt={rowAt(list, top)?.modifiedAt ?? null} now={now} timeZone={timeZone} />
          <VirtualListBox
            ref={box}
            label={words.storyList.list}
            part="stories"
            count={list.total}
            rowHeight={ROW_HEIGHT}
            selected={selected}
            rowName={(index) => facts(index)?.name ?? ''}
            rowClass={() => 'story-row'}
            renderRow={(index) => {
              const row = facts(index);
              return row === null ? null : <StoryRow row={row} />;
            }}
            onSelect={(index) => void openStoryAt(index)}
            onEnter={onEnter}
            onView={handleView}
          />
        </>
      )}
      <BrokenFiles files={list.broken} />
    </section>
  );
}

/** The story asked for stands out in the list at once, before it is open. */
function shownStory(state: AppState): StoryId | null {
  if (state.askedFor !== null) return state.askedFor;
  return state.openStory.kind === 'open' ? state.openStory.id : null;
}
