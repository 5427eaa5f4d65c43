import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import { storyLinks } from '../../../domain/body/story-links.ts';
import type { StoryId } from '../../../domain/story.ts';
import { useAppState, useCommands } from '../../state/AppStateProvider.tsx';
import { openDraft } from '../../state/app-state.ts';
import type { PageQuestion, WrittenPage } from '../../workers/written-page.ts';

/** Showing a page may take this part of the time at most: a very long read must not hold up its own typing. */
const SHARE = 1 / 5;

interface Page {
  /** The open story's page as export would write it, a moment after the last change; null while there is none. */
  readonly page: WrittenPage | null;
  /** To be told how long it took to show it, in milliseconds. */
  readonly noteCost: (costMs: number) => void;
}

/** The page that the preview is to show. */
export function usePage(): Page {
  const story = useAppState((state) => openDraft(state)?.story ?? null);
  const surroundings = useAppState((state) => state.surroundings);
  const now = useAppState((state) => state.now);
  const { writePage } = useCommands();
  useLinkedPaths(story?.body ?? '');
  const [page, setPage] = useState<WrittenPage | null>(null);
  /** What the page is wanted of, if it is not being written of that already. */
  const wanted = useRef<PageQuestion | null>(null);
  const isWriting = useRef(false);
  const openId = useRef<StoryId | null>(null);
  const restMs = useRef(0);
  const writeWhatIsWanted = useEffectEvent(async () => {
    while (wanted.current !== null) {
      const question: PageQuestion = wanted.current;
      wanted.current = null;
      const written = await writePage(question);
      // Another story may have been opened, or this one closed, in the meantime.
      if (openId.current === question.story.id) setPage(written);
      await new Promise((rested) => setTimeout(rested, restMs.current));
    }
  });
  useEffect(() => {
    openId.current = story?.id ?? null;
    if (story === null || surroundings === null) {
      wanted.current = null;
      setPage(null);
      return;
    }
    wanted.current = { story, surroundings, now };
    // One at a time: while a page is written and shown, only the newest change waits.
    if (isWriting.current) return;
    isWriting.current = true;
    void writeWhatIsWanted().finally(() => {
      isWriting.current = false;
    });
  }, [story, surroundings, now]);
  const noteCost = useCallback((costMs: number) => {
    restMs.current = costMs / SHARE;
  }, []);
  return { page, noteCost };
}

/** Asks where the body's links to other stories lead, when they change. */
function useLinkedPaths(body: string): void {
  const { readSurroundings } = useCommands();
  const links = storyLinks(body).join(' ');
  const asked = useRef(links);
  useEffect(() => {
    if (asked.current === links) return;
    asked.current = links;
    void readSurroundings();
  }, [links, readSurroundings]);
}
