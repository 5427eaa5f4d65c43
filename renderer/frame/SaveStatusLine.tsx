import { useEffect, useState } from 'react';
import { hasUnsaved, type SaveStatus } from '../../domain/save-status.ts';
import type { SaveFailure } from '../../ipc/save-failure.ts';
import { useAppState } from '../state/AppStateProvider.tsx';
import { type AppState, openDraft } from '../state/app-state.ts';
import { draftStatus } from '../state/draft.ts';
import { useWords } from '../words/WordsProvider.tsx';
import { SaveStatusText } from './SaveStatusText.tsx';

/** Whether the open story's text is on disk; stories left behind with text that is not are counted. */
export function SaveStatusLine() {
  const words = useWords().frame;
  const draft = useAppState(openDraft);
  const others = useAppState(otherStoriesNotSaved);
  const status = useSettled(draft === null ? { kind: 'saved', at: null } : draftStatus(draft));
  return (
    <SaveStatusText
      status={status}
      lastKnown={draft?.story.modifiedAt ?? null}
      elsewhere={others === 0 ? null : words.othersNotSaved(others)}
    />
  );
}

function otherStoriesNotSaved(state: AppState): number {
  const openId = openDraft(state)?.story.id;
  return Object.values(state.drafts).filter(
    (draft) => draft.story.id !== openId && draft.saving.trouble !== null && hasUnsaved(draft.saving),
  ).length;
}

const QUIET_MS = 300;

/** Says "Saved" a moment late, and everything else at once, so that the line does not flicker while one types. */
function useSettled(status: SaveStatus<SaveFailure>): SaveStatus<SaveFailure> {
  const [shown, setShown] = useState(status);
  const at = status.kind === 'saved' ? status.at : null;
  useEffect(() => {
    if (status.kind !== 'saved') return undefined;
    const timer = setTimeout(() => setShown({ kind: 'saved', at }), QUIET_MS);
    return () => {
      clearTimeout(timer);
      setShown({ kind: 'saving' });
    };
  }, [status.kind, at]);
  return status.kind === 'saved' ? shown : status;
}
