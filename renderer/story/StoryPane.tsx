import type { KeyboardEvent } from 'react';
import { useAppState } from '../state/AppStateProvider.tsx';
import { openDraft } from '../state/app-state.ts';
import { useNewsroomSettings } from '../state/use-newsroom-settings.ts';
import { lazyPart } from '../ui/lazy-part.tsx';
import { useWords } from '../words/WordsProvider.tsx';
import { BlankSheet } from './BlankSheet.tsx';
import { BrokenFileSheet } from './BrokenFileSheet.tsx';
import { focusPart } from './focus-part.ts';
import { StoryTroubles } from './StoryTroubles.tsx';
import './story.css';

const WritingColumn = lazyPart(async () => (await import('./WritingColumn.tsx')).WritingColumn);

/** The middle of the story desk: the page being written, or why there is none. */
export function StoryPane() {
  const words = useWords().story;
  const open = useAppState((state) => state.openStory);
  const story = useAppState((state) => openDraft(state)?.story ?? null);
  const settings = useNewsroomSettings();
  const handleKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented) focusPart('stories');
  };
  return (
    <main className="pane writing" aria-label={words.pane} data-pane="story" onKeyDown={handleKey}>
      {open.kind === 'broken' && <BrokenFileSheet {...open} />}
      {open.kind === 'failed' && <BlankSheet title={words.notFound} text={words.notFoundHow} />}
      {open.kind === 'none' && <BlankSheet title={words.nothingOpen} text={words.nothingOpenHow} />}
      {story === null ? <StoryTroubles /> : settings !== null && <WritingColumn story={story} settings={settings} />}
    </main>
  );
}
