import { type Instant, msFromInstant } from '../../domain/instant.ts';
import type { Card } from '../../domain/page/site.ts';
import { relativeTime } from '../../domain/relative-time.ts';
import type { Arranging } from './use-arranging.ts';

interface NextInLineProps {
  readonly cards: readonly Card[];
  readonly first: number;
  readonly at: Instant;
  readonly arranging: Arranging;
}

/** Those that just missed the list. */
export function NextInLine({ cards, first, at }: NextInLineProps) {
  return (
    <ol className="next-in-line" start={first}>
      {cards.map((card, index) => (
        <li key={card.key}>
          <span className="card-rank">{first + index}</span>
          <h3 lang={card.language}>{card.headline}</h3>
          <time dateTime={card.publishedAt}>{relativeTime(msFromInstant(card.publishedAt), msFromInstant(at))}</time>
        </li>
      ))}
    </ol>
  );
}
