import { useLayoutEffect, useRef, useState } from 'react';
import type { Instant } from '../../domain/instant.ts';
import { useWords } from '../words/WordsProvider.tsx';
import { AddMenu } from './AddMenu.tsx';
import { DraftCard } from './DraftCard.tsx';
import { listName } from './list-name.ts';
import { NextInLine } from './NextInLine.tsx';
import type { Arranging } from './use-arranging.ts';
import { roomFor, useCardDrag } from './use-card-drag.ts';
import type { CuratedListView } from './use-curated-list.ts';
import './draft-list.css';

interface DraftListProps {
  readonly view: CuratedListView;
  readonly at: Instant;
  readonly arranging: Arranging;
}

/** The draft list as it would be at `at`: to be dragged, or arranged by keys. One tab stop; arrows move inside. */
export function DraftList({ view, at, arranging }: DraftListProps) {
  const words = useWords().recentPosts;
  const { cards, next } = view;
  const list = useRef<HTMLOListElement>(null);
  const keepsFocus = useRef(false);
  const [current, setCurrent] = useState(0);
  const focusCard = (index: number) => {
    const within = Math.max(0, Math.min(cards.length - 1, index));
    setCurrent(within);
    list.current?.querySelectorAll<HTMLElement>('.draft-card')[within]?.focus();
  };
  const move = (from: number, to: number) => {
    const card = cards[from];
    if (card === undefined || to < 0 || to >= cards.length) return;
    keepsFocus.current = list.current?.contains(document.activeElement) ?? false;
    setCurrent(to);
    arranging.move(card, to + 1);
  };
  // The browser drops the focus of an element that takes another place.
  useLayoutEffect(() => {
    const isMoved = keepsFocus.current && cards.length > 0;
    keepsFocus.current = false;
    if (isMoved) list.current?.querySelector<HTMLElement>('.draft-card[tabindex="0"]')?.focus();
  }, [cards]);
  const drag = useCardDrag(cards.length, move);
  return (
    <div className="draft-side scrolls">
      {cards.length === 0 && (
        <div className="empty">
          <h4>{words.noCards}</h4>
          <p>{words.noCardsHow}</p>
        </div>
      )}
      <ol
        ref={list}
        className={`draft-list ${drag.held === null ? '' : 'is-dragging'}`}
        aria-label={listName(words, view.open.list)}
      >
        {cards.map((card, index) => (
          <DraftCard
            key={card.key}
            card={card}
            rank={index + 1}
            at={at}
            view={view}
            arranging={arranging}
            isCurrent={index === Math.min(current, cards.length - 1)}
            lift={drag.held?.from === index ? drag.held.by : null}
            room={roomFor(index, drag)}
            gripProps={drag.gripProps(index)}
            onFocus={() => setCurrent(index)}
            onGo={focusCard}
            onMove={(to) => move(index, to)}
          />
        ))}
      </ol>
      <div className="list-fold">
        {next.length === 0 ? words.nothingNext : words.fold(view.count)}
        <i />
        <AddMenu />
      </div>
      <NextInLine cards={next} first={cards.length + 1} at={at} arranging={arranging} />
      <span className="visually-hidden" role="status" aria-label={words.whatWasDone}>
        {arranging.said}
      </span>
    </div>
  );
}
