import type { Instant } from '../../domain/instant.ts';
import { useWords } from '../words/WordsProvider.tsx';
import { dayName } from './day-name.ts';

/** The day of the row at the top of the list, and the order of all. */
export function ListSection({ modifiedAt, now }: { readonly modifiedAt: Instant | null; readonly now: Instant }) {
  const words = useWords().storyList;
  return (
    <div className="list-section">
      <b>{modifiedAt === null ? '' : dayName(words, modifiedAt, now)}</b>
      <span>{words.newestFirst}</span>
    </div>
  );
}
