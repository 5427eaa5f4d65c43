import type { Instant } from '../../domain/instant.ts';
import type { SaveStatus } from '../../domain/save-status.ts';
import type { SaveFailure } from '../../ipc/save-failure.ts';
import { useAppState } from '../state/AppStateProvider.tsx';
import { Icon } from '../ui/Icon.tsx';
import { saveFailureInShort } from '../words/save-failure.ts';
import { clockTime } from '../words/times.ts';
import { useWords, type Words } from '../words/WordsProvider.tsx';

interface SaveStatusTextProps {
  readonly status: SaveStatus<SaveFailure>;
  /** When the file was last written, if this session has not written it. */
  readonly lastKnown: Instant | null;
  /** Trouble elsewhere, said in place of calm. */
  readonly elsewhere?: string | null;
}

/**
 * Whether something is on disk, and at what time it came there.
 *
 * Not a live region: it changes with every pause in typing. Trouble is announced by its bar.
 */
export function SaveStatusText({ status, lastKnown, elsewhere = null }: SaveStatusTextProps) {
  const words = useWords();
  const now = useAppState((state) => state.now);
  const text = () => {
    if (status.kind === 'not-saved') return words.frame.notSaved(saveFailureInShort(words, status.trouble));
    if (elsewhere !== null) return elsewhere;
    if (status.kind === 'saving') return words.frame.saving;
    return savedText(words, status.at ?? lastKnown, now);
  };
  const isCalm = status.kind !== 'not-saved' && elsewhere === null;
  return (
    <span
      className={`save-status ${isCalm ? status.kind : 'not-saved'}`}
      role="status"
      aria-live="off"
      aria-label={words.frame.saveStatus}
    >
      <Icon name={isCalm ? 'check' : 'warning'} size={14} />
      {text()}
    </span>
  );
}

/** The time says more than the word alone while it is today's. */
function savedText(words: Words, at: Instant | null, now: Instant): string {
  const isToday = at !== null && new Date(at).toDateString() === new Date(now).toDateString();
  return isToday ? words.frame.savedAt(clockTime(at)) : words.frame.saved;
}
