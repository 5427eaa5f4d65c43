import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CROP_SHAPES,
  type Crop,
  type CropCorner,
  type CropShape,
  cropInPixels,
  focusInCrop,
  isWhole,
  movedCrop,
  resizedCrop,
  shapedCrop,
  WHOLE,
} from './crop.ts';

const SIZE = { width: 1200, height: 800 };
const CORNERS: readonly CropCorner[] = ['top-left', 'top-right', 'bottom-left', 'bottom-right'];
const SHAPES = ['free', '3:2', '16:9', '4:3', '1:1', '4:5'] as const satisfies readonly CropShape[];

function ratioOf(crop: Crop): number {
  return (crop.width * SIZE.width) / (crop.height * SIZE.height);
}

function isInside({ left, top, width, height }: Crop): boolean {
  const slack = 1e-9;
  return (
    left >= -slack && top >= -slack && left + width <= 1 + slack && top + height <= 1 + slack && width > 0 && height > 0
  );
}

describe('a crop', () => {
  it('moves as far as the picture goes', () => {
    const crop = { left: 0.1, top: 0.1, width: 0.5, height: 0.5 };

    expect(movedCrop(crop, 0.2, -0.3)).toEqual({ ...crop, left: 0.1 + 0.2, top: 0 });
    expect(movedCrop(crop, 9, 9)).toEqual({ ...crop, left: 0.5, top: 0.5 });
  });

  it('is sized by a corner while the one across from it stays', () => {
    expect(resizedCrop(WHOLE, 'top-left', 0.25, 0.5, 'free', SIZE)).toEqual({
      left: 0.25,
      top: 0.5,
      width: 0.75,
      height: 0.5,
    });
  });

  it('takes the largest part of a shape', () => {
    expect(shapedCrop(WHOLE, '1:1', SIZE)).toMatchObject({ top: 0, height: 1 });
    expect(ratioOf(shapedCrop(WHOLE, '1:1', SIZE))).toBeCloseTo(1);
    expect(isWhole(shapedCrop(WHOLE, '3:2', SIZE))).toBe(true);
  });

  it('stays in the picture and in its shape, however it is pulled', () => {
    const pull = fc.double({ min: -1.5, max: 1.5, noNaN: true });
    fc.assert(
      fc.property(
        fc.constantFrom(...SHAPES),
        fc.array(fc.tuple(fc.constantFrom(...CORNERS, 'move' as const), pull, pull), { maxLength: 12 }),
        (shape, steps) => {
          let crop = shapedCrop(WHOLE, shape, SIZE);
          for (const [how, across, down] of steps) {
            crop = how === 'move' ? movedCrop(crop, across, down) : resizedCrop(crop, how, across, down, shape, SIZE);
            expect(isInside(crop)).toBe(true);
            const ratio = CROP_SHAPES[shape];
            if (ratio !== null) expect(ratioOf(crop)).toBeCloseTo(ratio);
          }
          const { left, top, width, height } = cropInPixels(crop, SIZE);
          expect([left, top, width, height].every(Number.isInteger)).toBe(true);
          expect(left + width <= SIZE.width && top + height <= SIZE.height && width > 0 && height > 0).toBe(true);
        },
      ),
    );
  });

  it('keeps the focal point where it is in the picture', () => {
    const half = { left: 0.5, top: 0, width: 0.5, height: 1 };

    expect(focusInCrop({ x: 75, y: 40 }, half)).toEqual({ x: 50, y: 40 });
    expect(focusInCrop({ x: 10, y: 40 }, half)).toEqual({ x: 0, y: 40 });
  });
});
