/** A rectangle on the desktop, in device-independent pixels. */
export interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const MIN_WINDOW = { width: 1100, height: 720 } as const;
const FIRST_WINDOW = { width: 1440, height: 900 } as const;
/** As much of the title bar as must lie on a screen, so that a window can always be dragged back. */
const REACHABLE = 80;

/** Where the window opens: as it was left if that is still on a screen, else centred on the first one, never below the minimum. */
export function openingBounds(saved: Bounds | null, workAreas: readonly Bounds[]): Bounds {
  const [first] = workAreas;
  if (saved !== null && workAreas.some((area) => isReachable(saved, area))) return atLeastMinimum(saved);
  const area = first ?? { x: 0, y: 0, ...FIRST_WINDOW };
  const width = Math.max(MIN_WINDOW.width, Math.min(FIRST_WINDOW.width, area.width));
  const height = Math.max(MIN_WINDOW.height, Math.min(FIRST_WINDOW.height, area.height));
  return {
    x: area.x + Math.max(0, Math.round((area.width - width) / 2)),
    y: area.y + Math.max(0, Math.round((area.height - height) / 2)),
    width,
    height,
  };
}

function atLeastMinimum(bounds: Bounds): Bounds {
  return {
    ...bounds,
    width: Math.max(MIN_WINDOW.width, bounds.width),
    height: Math.max(MIN_WINDOW.height, bounds.height),
  };
}

function isReachable(window: Bounds, area: Bounds): boolean {
  const overlap = Math.min(window.x + window.width, area.x + area.width) - Math.max(window.x, area.x);
  return overlap >= REACHABLE && window.y >= area.y && window.y <= area.y + area.height - REACHABLE;
}
