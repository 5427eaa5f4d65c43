import type { Instant } from '../../domain/instant.ts';
import { useWords } from '../words/WordsProvider.tsx';
import { dayName } from './day-name.ts';

interface ListSectionProps {
  readonly modifiedAt: Instant | null;
  readonly now: Instant;
  readonly timeZone: string;
}

/** The day of the row at the top of the list, and the order of all. */
export function ListSection({ modifiedAt, now, timeZone }: ListSectionProps) {
  const words = useWords().storyList;
  return (
    <div className="list-section">
      <b>{modifiedAt === null ? '' : dayName(modifiedAt, { words, now, timeZone })}</b>
      <span>{words.newestFirst}</span>
    </div>
  );
}
