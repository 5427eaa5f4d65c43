import { type Instant, msFromInstant } from '../../domain/instant.ts';
import { relativeTime } from '../../domain/relative-time.ts';
import { StatusGlyph } from '../ui/StatusGlyph.tsx';
import { clockTime } from '../words/times.ts';
import { useWords } from '../words/WordsProvider.tsx';
import { CardText } from './CardText.tsx';
import type { CuratedListView } from './use-curated-list.ts';
import './live-list.css';

interface LiveProps {
  readonly view: CuratedListView;
  readonly now: Instant;
}

/** Since when the site has the list it has. */
export function LiveHead({ view, now }: LiveProps) {
  const words = useWords().recentPosts;
  const { publishedAt } = view.open.list;
  return (
    <div className="live-head">
      <h2>
        <StatusGlyph status={publishedAt === null ? 'draft' : 'live'} />
        {words.onSite}
      </h2>
      <p>
        {publishedAt === null ? words.notPublished : words.publishedAt(clockTime(publishedAt))}
        <small>
          {publishedAt === null ? words.notPublishedHow : words.cardsAsAt(view.live?.length ?? 0, clockTime(now))}
        </small>
      </p>
    </div>
  );
}

/** The list that readers have; what leaves it is struck through. */
export function LiveList({ view, now }: LiveProps) {
  const words = useWords().recentPosts;
  return (
    <ol className="live-list" aria-label={words.liveList}>
      {(view.live ?? []).map((card, at) => {
        const leaving = view.changes.find((change) => change.kind === 'leaves' && change.card.key === card.key);
        return (
          <li key={card.key} className={leaving === undefined ? '' : 'is-leaving'}>
            <span className="card-rank">{at + 1}</span>
            <CardText card={card} age={relativeTime(msFromInstant(card.publishedAt), msFromInstant(now))}>
              {leaving?.kind === 'leaves' && <span className="card-leaves">{words.leaves[leaving.reason]}</span>}
            </CardText>
          </li>
        );
      })}
    </ol>
  );
}
