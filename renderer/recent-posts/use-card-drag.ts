import { type PointerEvent, useState } from 'react';
import { CARD_HEIGHT } from './Connectors.tsx';

export interface CardDrag {
  /** Which card is in the hand, and how far from its place in pixels; null while none is. */
  readonly held: { readonly from: number; readonly by: number } | null;
  /** Where it would go if let go now. */
  readonly to: number | null;
  /** For the grip of the card at `index`. */
  readonly gripProps: (index: number) => {
    readonly onPointerDown: (event: PointerEvent) => void;
    readonly onPointerMove: (event: PointerEvent) => void;
    readonly onPointerUp: () => void;
    readonly onPointerCancel: () => void;
  };
}

/** Dragging a card by its grip. Cards are all of one height, so where it goes is arithmetic. */
export function useCardDrag(count: number, onDrop: (from: number, to: number) => void): CardDrag {
  const [start, setStart] = useState<{ readonly index: number; readonly y: number } | null>(null);
  const [by, setBy] = useState(0);
  const to = start === null ? null : placeFor(start.index, by, count);
  const letGo = () => {
    setStart(null);
    setBy(0);
  };
  return {
    held: start === null ? null : { from: start.index, by },
    to,
    gripProps: (index) => ({
      onPointerDown: (event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        setStart({ index, y: event.clientY });
      },
      onPointerMove: (event) => {
        if (start !== null) setBy(event.clientY - start.y);
      },
      onPointerUp: () => {
        if (start !== null && to !== null && to !== start.index) onDrop(start.index, to);
        letGo();
      },
      onPointerCancel: letGo,
    }),
  };
}

function placeFor(index: number, by: number, count: number): number {
  return Math.max(0, Math.min(count - 1, index + Math.round(by / CARD_HEIGHT)));
}

/** How far a card that is not in the hand makes room for the one that is, in pixels. */
export function roomFor(index: number, drag: CardDrag): number {
  if (drag.held === null || drag.to === null) return 0;
  const { from } = drag.held;
  if (index > from && index <= drag.to) return -CARD_HEIGHT;
  return index < from && index >= drag.to ? CARD_HEIGHT : 0;
}
