import { type PointerEvent, type RefObject, useRef } from 'react';

/** How far the pointer has gone since it was put down, in parts of the box. */
type Pull = (across: number, down: number) => void;

interface PullHandlers {
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp: () => void;
  readonly onPointerCancel: () => void;
}

/**
 * Pulling things about in a box. `begin` takes hold of what a pointer was put down on; the handlers go on the same
 * element, which keeps the pointer wherever it goes.
 */
export function usePull(box: RefObject<HTMLElement | null>): {
  readonly begin: (event: PointerEvent<HTMLElement>, pull: Pull) => void;
  readonly handlers: PullHandlers;
} {
  const held = useRef<{ readonly x: number; readonly y: number; readonly pull: Pull } | null>(null);
  const letGo = () => {
    held.current = null;
  };
  return {
    begin: (event, pull) => {
      event.stopPropagation();
      event.currentTarget.setPointerCapture(event.pointerId);
      held.current = { x: event.clientX, y: event.clientY, pull };
    },
    handlers: {
      onPointerMove: (event) => {
        const bounds = box.current?.getBoundingClientRect();
        if (held.current === null || bounds === undefined) return;
        const { x, y, pull } = held.current;
        pull((event.clientX - x) / bounds.width, (event.clientY - y) / bounds.height);
      },
      onPointerUp: letGo,
      onPointerCancel: letGo,
    },
  };
}
