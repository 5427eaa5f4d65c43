/** A crop of a picture, as values: where it lies, how it is moved and sized, and what it comes to in pixels. */

/** A part of a picture: its left and top edge, width and height, in parts of the whole (0 to 1). */
export interface Crop {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

export type CropCorner = 'top-left' | 'top-right' | 'bottom-left' | 'bottom-right';

/** Shapes that pages use, as width over height; null: any. */
export const CROP_SHAPES = { free: null, '3:2': 3 / 2, '16:9': 16 / 9, '4:3': 4 / 3, '1:1': 1, '4:5': 4 / 5 } as const;
export type CropShape = keyof typeof CROP_SHAPES;

export const WHOLE: Crop = { left: 0, top: 0, width: 1, height: 1 };

/** Nothing smaller can be taken hold of again. */
const SMALLEST = 0.05;

/** The crop moved, as far as the picture goes. */
export function movedCrop(crop: Crop, across: number, down: number): Crop {
  return {
    ...crop,
    left: within(crop.left + across, 0, 1 - crop.width),
    top: within(crop.top + down, 0, 1 - crop.height),
  };
}

/** The crop with one corner moved and the one across from it held; in a shape, the width says how high it is. */
export function resizedCrop(
  crop: Crop,
  corner: CropCorner,
  across: number,
  down: number,
  shape: CropShape,
  size: PictureSize,
): Crop {
  const isLeft = corner.endsWith('left');
  const isTop = corner.startsWith('top');
  const right = crop.left + crop.width;
  const bottom = crop.top + crop.height;
  const roomAcross = isLeft ? right : 1 - crop.left;
  const roomDown = isTop ? bottom : 1 - crop.top;
  const wanted = within(crop.width + (isLeft ? -across : across), SMALLEST, roomAcross);
  const ratio = CROP_SHAPES[shape];
  const free = within(crop.height + (isTop ? -down : down), SMALLEST, roomDown);
  const height = ratio === null ? free : Math.min(heightFor(wanted, ratio, size), roomDown);
  const width = ratio === null ? wanted : widthFor(height, ratio, size);
  return { left: isLeft ? right - width : crop.left, top: isTop ? bottom - height : crop.top, width, height };
}

/** The largest crop of a shape about the middle of another. */
export function shapedCrop(crop: Crop, shape: CropShape, size: PictureSize): Crop {
  const ratio = CROP_SHAPES[shape];
  if (ratio === null) return crop;
  const height = Math.min(1, heightFor(1, ratio, size));
  const width = Math.min(1, widthFor(height, ratio, size));
  const [across, down] = [crop.left + crop.width / 2, crop.top + crop.height / 2];
  return {
    left: within(across - width / 2, 0, 1 - width),
    top: within(down - height / 2, 0, 1 - height),
    width,
    height,
  };
}

/** The crop in whole pixels of the picture; at least one. */
export function cropInPixels(crop: Crop, size: PictureSize): Crop {
  const left = Math.min(Math.round(crop.left * size.width), size.width - 1);
  const top = Math.min(Math.round(crop.top * size.height), size.height - 1);
  return {
    left,
    top,
    width: within(Math.round(crop.width * size.width), 1, size.width - left),
    height: within(Math.round(crop.height * size.height), 1, size.height - top),
  };
}

/** Where a point of the whole picture (per cent) lies in the crop, in whole per cent; at its edge if outside. */
export function focusInCrop(focus: { readonly x: number; readonly y: number }, crop: Crop) {
  const part = (at: number, start: number, length: number) =>
    Math.round(within((at / 100 - start) / length, 0, 1) * 100);
  return { x: part(focus.x, crop.left, crop.width), y: part(focus.y, crop.top, crop.height) };
}

export function isWhole({ width, height }: Crop): boolean {
  return width === 1 && height === 1;
}

function heightFor(width: number, ratio: number, size: PictureSize): number {
  return (width * size.width) / ratio / size.height;
}

function widthFor(height: number, ratio: number, size: PictureSize): number {
  return (height * size.height * ratio) / size.width;
}

function within(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), Math.max(least, most));
}
