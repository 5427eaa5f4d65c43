import { useTextReport } from '../state/use-text-report.ts';
import { count } from '../words/times.ts';
import { useWords } from '../words/WordsProvider.tsx';

/** `336 words`, in the status bar. */
export function StatusBarCounts() {
  const words = useWords().frame;
  const counts = useTextReport()?.counts ?? null;
  return counts === null ? null : <span className="status-fact">{words.words(count(counts.words))}</span>;
}

/** `336 words · 2 min`, in the top bar. */
export function TopBarCounts() {
  const words = useWords().frame;
  const counts = useTextReport()?.counts ?? null;
  if (counts === null) return null;
  return (
    <span className="top-bar-counts">{words.wordsAndMinutes(count(counts.words), count(counts.readingMinutes))}</span>
  );
}
