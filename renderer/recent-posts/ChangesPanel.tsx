import type { ReactNode } from 'react';
import type { Instant } from '../../domain/instant.ts';
import { bringBack, entryKey, unhideStory } from '../../domain/lists/edit-list.ts';
import type { StoryId } from '../../domain/story.ts';
import { useAppState, useCommands } from '../state/AppStateProvider.tsx';
import { Button } from '../ui/Button.tsx';
import { keysText } from '../ui/keys.ts';
import { clockTime, dayAndClock } from '../words/times.ts';
import { useWords } from '../words/WordsProvider.tsx';
import { ChangeLines } from './ChangeLines.tsx';
import { ListConflict } from './ListConflict.tsx';
import { shortName } from './short-name.ts';
import type { CuratedListView } from './use-curated-list.ts';
import './changes-panel.css';

/** What publishing changes, what time will change, and what can be put back. */
export function ChangesPanel({ view, now }: { readonly view: CuratedListView; readonly now: Instant }) {
  const words = useWords().recentPosts;
  return (
    <aside className="pane list-side scrolls" aria-label={words.sidePanel} data-pane="changes">
      <ListConflict view={view} />
      <section className="list-block">
        <ChangeLines
          changes={view.changes}
          title={(count) => (count === 0 ? words.nothingChanges : words.changesTitle(count))}
        />
      </section>
      {view.due.length > 0 && (
        <Block title={words.dueTitle} text={words.dueHow}>
          <ul className="change-lines by-time">
            {view.due.map((one) => (
              <li key={`${one.kind} ${one.key}`}>
                <time dateTime={one.at}>{clockTime(one.at)}</time>
                <span>
                  {words.due[one.kind][0]}
                  <b dir="auto">{shortName(one.headline)}</b>
                  {words.due[one.kind][1]}
                </span>
              </li>
            ))}
          </ul>
        </Block>
      )}
      <HiddenStories view={view} now={now} />
      <RemovedEntries view={view} />
      <KeysLegend />
    </aside>
  );
}

interface BlockProps {
  readonly title: string;
  readonly text?: string;
  readonly children?: ReactNode;
}

function Block({ title, text, children }: BlockProps) {
  return (
    <section className="list-block">
      <h2>{title}</h2>
      {text !== undefined && <p>{text}</p>}
      {children}
    </section>
  );
}

function HiddenStories({ view, now }: { readonly view: CuratedListView; readonly now: Instant }) {
  const words = useWords().recentPosts;
  const untitled = useWords().frame.untitled;
  const { arrangeList } = useCommands();
  const { hidden } = view.open.list.draft;
  if (hidden.length === 0) return null;
  return (
    <Block title={words.hiddenTitle} text={words.hiddenHow}>
      <ul className="list-tray">
        {hidden.map(({ storyId, at }) => (
          <li key={storyId}>
            <h3 dir="auto">{headlineOf(view, storyId) || untitled}</h3>
            <p>{words.hiddenAt(dayAndClock(at, now, words.yesterday))}</p>
            <Button small onPress={() => void arrangeList((draft) => unhideStory(draft, storyId))}>
              {words.putBack}
            </Button>
          </li>
        ))}
      </ul>
    </Block>
  );
}

function RemovedEntries({ view }: { readonly view: CuratedListView }) {
  const words = useWords().recentPosts;
  const untitled = useWords().frame.untitled;
  const { arrangeList } = useCommands();
  const { removed } = view.open.list.draft;
  if (removed.length === 0) return null;
  return (
    <Block title={words.removedTitle}>
      <ul className="list-tray">
        {removed.map((entry) => (
          <li key={entryKey(entry)}>
            <h3 dir="auto">
              {entry.headline || (entry.kind === 'story' && headlineOf(view, entry.storyId)) || untitled}
            </h3>
            <Button small onPress={() => void arrangeList((draft) => bringBack(draft, entryKey(entry)))}>
              {words.putBack}
            </Button>
          </li>
        ))}
      </ul>
    </Block>
  );
}

function headlineOf({ stories }: CuratedListView, storyId: StoryId): string {
  return stories.find(({ id }) => id === storyId)?.headline ?? '';
}

function KeysLegend() {
  const words = useWords().recentPosts.keys;
  const platform = useAppState((state) => state.platform);
  return (
    <p className="list-keys">
      <span>
        <kbd>{keysText(['Alt', 'Up', 'Down'], platform)}</kbd> {words.move}
      </span>
      <span>
        <kbd>P</kbd> {words.pin}
      </span>
      <span>
        <kbd>H</kbd> {words.hide}
      </span>
      <span>
        <kbd>{keysText(['Mod', 'Z'], platform)}</kbd> {words.undo}
      </span>
      <span>
        <kbd>{keysText(['Mod', 'Shift', 'Z'], platform)}</kbd> {words.redo}
      </span>
    </p>
  );
}
