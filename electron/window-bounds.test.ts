import { describe, expect, it } from 'vitest';
import { MIN_WINDOW, openingBounds } from './window-bounds.ts';

const screen = { x: 0, y: 0, width: 1920, height: 1080 };
const second = { x: 1920, y: 0, width: 1920, height: 1080 };

describe('openingBounds', () => {
  it('centres the first window', () => {
    expect(openingBounds(null, [screen])).toEqual({ x: 240, y: 90, width: 1440, height: 900 });
  });

  it('opens where it was left', () => {
    const left = { x: 2000, y: 100, width: 1200, height: 800 };

    expect(openingBounds(left, [screen, second])).toEqual(left);
  });

  it('comes back when its screen is gone', () => {
    const left = { x: 2000, y: 100, width: 1200, height: 800 };

    expect(openingBounds(left, [screen]).x).toBeLessThan(screen.width);
  });

  it('comes back when its title bar is above the screen', () => {
    expect(openingBounds({ x: 100, y: -200, width: 1200, height: 800 }, [screen]).y).toBeGreaterThanOrEqual(0);
  });

  it('is never smaller than the smallest desk', () => {
    const { width, height } = openingBounds({ x: 0, y: 0, width: 200, height: 100 }, [screen]);

    expect({ width, height }).toEqual(MIN_WINDOW);
  });

  it('opens even when no screen is reported', () => {
    expect(openingBounds(null, []).width).toBeGreaterThan(0);
  });
});
