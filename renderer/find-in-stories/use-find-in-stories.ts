import { useEffect, useState } from 'react';
import type { Search } from '../../domain/find/find-matches.ts';
import type { BatchReport, BatchUndone, FindInStoriesFailure, FoundInStories } from '../../ipc/batch-requests.ts';
import type { BatchProgress, StoryEdits } from '../commands/replace-in-all-stories.ts';
import { useCommands } from '../state/AppStateProvider.tsx';

/** Where finding and replacing in all stories stands. */
export type FindStage =
  | { readonly kind: 'asking'; readonly failure: FindInStoriesFailure | null }
  | { readonly kind: 'working'; readonly at: 'looking' | 'replacing' | 'undoing' }
  /** `search`: what was looked for, whatever is typed since. */
  | { readonly kind: 'found'; readonly search: Search; readonly found: FoundInStories }
  | { readonly kind: 'replaced'; readonly report: BatchReport; readonly undone: BatchUndone | null };

export interface FindInStories {
  readonly stage: FindStage;
  readonly progress: BatchProgress | null;
  readonly find: (search: Search) => Promise<void>;
  readonly replace: (stories: readonly StoryEdits[]) => Promise<void>;
  readonly undo: (report: BatchReport) => Promise<void>;
  readonly stop: () => void;
}

/** Finds, replaces and takes back, one after the other; what is under way stops when the view goes. */
export function useFindInStories(): FindInStories {
  const { findInAllStories, replaceInAllStories, undoBatch, stopBatch, watchBatch } = useCommands();
  const [stage, setStage] = useState<FindStage>({ kind: 'asking', failure: null });
  const [progress, setProgress] = useState<BatchProgress | null>(null);
  useEffect(() => watchBatch(setProgress), [watchBatch]);
  useEffect(() => () => void stopBatch(), [stopBatch]);

  const begin = (at: 'looking' | 'replacing' | 'undoing') => {
    setProgress(null);
    setStage({ kind: 'working', at });
  };
  return {
    stage,
    progress,
    find: async (search) => {
      begin('looking');
      const answer = await findInAllStories(search);
      setStage(
        answer.ok ? { kind: 'found', search, found: answer.value } : { kind: 'asking', failure: answer.failure },
      );
    },
    replace: async (stories) => {
      begin('replacing');
      setStage({ kind: 'replaced', report: await replaceInAllStories(stories), undone: null });
    },
    undo: async (report) => {
      if (report.key === null) return;
      begin('undoing');
      setStage({ kind: 'replaced', report, undone: await undoBatch(report.key) });
    },
    stop: () => void stopBatch(),
  };
}
