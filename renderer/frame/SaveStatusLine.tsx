import { useEffect, useState } from 'react';
import type { Instant } from '../../domain/instant.ts';
import { hasUnsaved, type SaveStatus } from '../../domain/save-status.ts';
import type { SaveFailure } from '../../ipc/contract.ts';
import { useAppState } from '../state/AppStateProvider.tsx';
import { type AppState, openDraft } from '../state/app-state.ts';
import { draftStatus } from '../state/draft.ts';
import { Icon } from '../ui/Icon.tsx';
import { saveFailureInShort } from '../words/save-failure.ts';
import { clockTime } from '../words/times.ts';
import { useWords, type Words } from '../words/WordsProvider.tsx';

/**
 * Whether the open story's text is on disk, and at what time it came there.
 *
 * Not a live region: it changes with every pause in typing. Trouble is announced by its bar.
 */
export function SaveStatusLine() {
  const words = useWords();
  const draft = useAppState(openDraft);
  const others = useAppState(otherStoriesNotSaved);
  const now = useAppState((state) => state.now);
  const status = useSettled(draft === null ? { kind: 'saved', at: null } : draftStatus(draft));
  const text = () => {
    if (status.kind === 'not-saved') return words.frame.notSaved(saveFailureInShort(words, status.trouble));
    if (others > 0) return words.frame.othersNotSaved(others);
    if (status.kind === 'saving') return words.frame.saving;
    return savedText(words, status.at ?? draft?.story.modifiedAt ?? null, now);
  };
  const calm = status.kind !== 'not-saved' && others === 0;
  return (
    <span
      className={`save-status ${calm ? status.kind : 'not-saved'}`}
      role="status"
      aria-live="off"
      aria-label={words.frame.saveStatus}
    >
      <Icon name={calm ? 'check' : 'warning'} size={14} />
      {text()}
    </span>
  );
}

/** The time says more than the word alone while it is today's. */
function savedText(words: Words, at: Instant | null, now: Instant): string {
  const isToday = at !== null && new Date(at).toDateString() === new Date(now).toDateString();
  return isToday ? words.frame.savedAt(clockTime(at)) : words.frame.saved;
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
