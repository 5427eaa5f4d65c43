import { useEffect, useRef, useState } from 'react';
import { storyLinks } from '../../../domain/body/story-links.ts';
import { articlePage } from '../../../domain/page/article-page.ts';
import { previewSite } from '../../../domain/page/preview-site.ts';
import { useAppState, useCommands } from '../../state/AppStateProvider.tsx';
import { openDraft } from '../../state/app-state.ts';

/** Changes that come faster than this share one rendering of the page. */
const PAUSE_MS = 40;
/** A page may take this part of the time at most: a very long read must not hold up its own typing. */
const SHARE = 1 / 5;

/** The open story's page as export would write it, a moment after the last change; null while there is none. */
export function usePage(): string | null {
  const story = useAppState((state) => openDraft(state)?.story ?? null);
  const surroundings = useAppState((state) => state.surroundings);
  const now = useAppState((state) => state.now);
  useLinkedPaths(story?.body ?? '');
  const [page, setPage] = useState<string | null>(null);
  const costMs = useRef(0);
  useEffect(() => {
    if (story === null || surroundings === null) {
      setPage(null);
      return undefined;
    }
    const { settings, cards, paths } = surroundings;
    const site = previewSite(settings, paths);
    const render = () => {
      const startedAt = performance.now();
      setPage(articlePage(story, site, cards, now));
      costMs.current = performance.now() - startedAt;
    };
    const timer = setTimeout(render, Math.max(PAUSE_MS, costMs.current / SHARE));
    return () => clearTimeout(timer);
  }, [story, surroundings, now]);
  return page;
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
