import type { BatchReport, BatchUndone, SkippedStory } from '../../ipc/batch-requests.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../words/WordsProvider.tsx';

interface ReplaceReportProps {
  readonly report: BatchReport;
  /** What taking it back came to; null while it has not been. */
  readonly undone: BatchUndone | null;
  readonly onUndo: () => void;
}

/** What was done, what was left and why, and the one step that takes it back. */
export function ReplaceReport({ report, undone, onUndo }: ReplaceReportProps) {
  const { findInStories: words } = useWords();
  const { stories, replacements, live, isCancelled, key } = report;
  const canUndo = key !== null && (undone === null || undone.skipped.length > 0);
  return (
    <div className="batch-report">
      <p role="status">
        <b>
          {undone !== null && words.undone(undone.stories)}
          {undone === null && (stories === 0 ? words.replacedNothing : words.replaced(replacements, stories))}
        </b>
      </p>
      {undone === null && stories > 0 && <p>{words.versions}</p>}
      {undone === null && live > 0 && <p>{words.live(live)}</p>}
      {undone === null && isCancelled && <p>{words.wasStopped}</p>}
      <Skipped stories={(undone ?? report).skipped} />
      {canUndo && (
        <Button autoFocus onPress={onUndo}>
          {words.undo}
        </Button>
      )}
    </div>
  );
}

function Skipped({ stories }: { readonly stories: readonly SkippedStory[] }) {
  const { findInStories: words } = useWords();
  if (stories.length === 0) return null;
  return (
    <>
      <h3>{words.skippedTitle(stories.length)}</h3>
      <ul>
        {stories.map(({ id, headline, why }) => (
          <li key={id}>
            <b>{headline || words.untitled}</b> {words.skipped(why)}
          </li>
        ))}
      </ul>
    </>
  );
}
