import type { KeyboardEvent } from 'react';
import { type Instant, msFromInstant } from '../../domain/instant.ts';
import { entryKey } from '../../domain/lists/edit-list.ts';
import type { Card } from '../../domain/page/site.ts';
import { relativeTime } from '../../domain/relative-time.ts';
import { Icon } from '../ui/Icon.tsx';
import { useWords } from '../words/WordsProvider.tsx';
import { CardTags } from './CardTags.tsx';
import { CardText } from './CardText.tsx';
import { CARD_HEIGHT } from './Connectors.tsx';
import './draft-card.css';
import type { Arranging } from './use-arranging.ts';
import type { CardDrag } from './use-card-drag.ts';
import type { CuratedListView } from './use-curated-list.ts';

interface DraftCardProps {
  readonly card: Card;
  readonly rank: number;
  readonly at: Instant;
  readonly view: CuratedListView;
  readonly arranging: Arranging;
  readonly isCurrent: boolean;
  /** Pixels from its place while it is in the hand; null while it is not. */
  readonly lift: number | null;
  /** Pixels by which it makes room for the one in the hand. */
  readonly room: number;
  readonly gripProps: ReturnType<CardDrag['gripProps']>;
  readonly onFocus: () => void;
  readonly onGo: (index: number) => void;
  readonly onMove: (toIndex: number) => void;
}

/** A card of the draft list, which a hand can take; the keys do the same. */
export function DraftCard(props: DraftCardProps) {
  const { card, rank, at, view, arranging, isCurrent, lift, room, gripProps, onFocus } = props;
  const words = useWords().recentPosts;
  const from = view.live?.findIndex(({ key }) => key === card.key) ?? -1;
  return (
    <li
      className={`draft-card ${lift === null ? '' : 'is-lifted'}`}
      aria-label={words.cardName(rank, card.headline, from === -1 ? null : from + 1)}
      tabIndex={isCurrent ? 0 : -1}
      style={{ height: CARD_HEIGHT, transform: `translateY(${lift ?? room}px)` }}
      onFocus={onFocus}
      onKeyDown={(event) => handleKey(event, props)}
    >
      <button type="button" className="card-grip" tabIndex={-1} aria-label={words.move(card.headline)} {...gripProps}>
        <Icon name="drag" />
      </button>
      <span className="card-rank">{rank}</span>
      <CardText card={card} age={relativeTime(msFromInstant(card.publishedAt), msFromInstant(at))} />
      <CardTags card={card} rank={rank} at={at} view={view} arranging={arranging} />
    </li>
  );
}

function handleKey(event: KeyboardEvent, { card, rank, view, arranging, onGo, onMove }: DraftCardProps): void {
  if (event.target !== event.currentTarget) return;
  const index = rank - 1;
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
  if (step !== 0 && event.altKey) onMove(index + step);
  else if (step !== 0) onGo(index + step);
  else if (event.key === 'Home') onGo(0);
  else if (event.key === 'End') onGo(view.cards.length - 1);
  else if (isPlain && event.key.toLowerCase() === 'p') togglePin(card, rank, view, arranging);
  else if (isPlain && (event.key.toLowerCase() === 'h' || event.key === 'Delete')) arranging.hide(card);
  else return;
  event.preventDefault();
}

function togglePin(card: Card, rank: number, view: CuratedListView, arranging: Arranging): void {
  const isPinned = view.open.list.draft.entries.some((entry) => entry.pin !== null && entryKey(entry) === card.key);
  if (isPinned) arranging.unpin(card);
  else arranging.pin(card, { rank, until: null });
}
