import { type PointerEvent, useRef } from 'react';
import './scroll-thumb.css';

interface ScrollThumbProps {
  readonly top: number;
  /** Of what is in view, and of all that can be scrolled to, in pixels. */
  readonly height: number;
  readonly total: number;
  readonly onScroll: (top: number) => void;
}

const SHORTEST = 28;

/**
 * A scrollbar that lies over the rows, so that a selected row reaches the edge; the system's own would take room
 * beside them. For the mouse only: keys and wheel scroll the list itself.
 */
export function ScrollThumb({ top, height, total, onScroll }: ScrollThumbProps) {
  const grabbed = useRef<{ readonly y: number; readonly top: number } | null>(null);
  if (total <= height || height === 0) return null;
  const length = Math.max(SHORTEST, (height * height) / total);
  const reach = (total - height) / (height - length);
  const handleMove = (event: PointerEvent) => {
    if (grabbed.current !== null) onScroll(grabbed.current.top + (event.clientY - grabbed.current.y) * reach);
  };
  return (
    <div
      className="scroll-thumb"
      aria-hidden="true"
      style={{ height: length, transform: `translateY(${top / reach}px)` }}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        grabbed.current = { y: event.clientY, top };
      }}
      onPointerMove={handleMove}
      onPointerUp={() => {
        grabbed.current = null;
      }}
    />
  );
}
