import { type CSSProperties, type KeyboardEvent, useRef } from 'react';
import {
  type Crop,
  type CropCorner,
  type CropShape,
  movedCrop,
  type PictureSize,
  resizedCrop,
} from '../../domain/pictures/crop.ts';
import { mediaUrl } from '../media-url.ts';
import { useWords } from '../words/WordsProvider.tsx';
import { usePull } from './use-pull.ts';

/** A point of the whole picture, in whole per cent. */
export interface FocalPoint {
  readonly x: number;
  readonly y: number;
}

interface CropFrameProps {
  readonly src: string;
  readonly size: PictureSize;
  readonly crop: Crop;
  readonly shape: CropShape;
  readonly focus: FocalPoint;
  readonly onCrop: (crop: Crop) => void;
  readonly onFocus: (focus: FocalPoint) => void;
}

const CORNERS: readonly CropCorner[] = ['top-left', 'top-right', 'bottom-left', 'bottom-right'];
/** One press of an arrow, in parts of the picture. */
const STEP = 0.01;
const ARROWS: Readonly<Record<string, readonly [across: number, down: number]>> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
};

/** The whole picture, the part that is taken, and the point that is kept; all of them can be pulled, or moved by keys. */
export function CropFrame({ src, size, crop, shape, focus, onCrop, onFocus }: CropFrameProps) {
  const { pictures: words } = useWords();
  const box = useRef<HTMLDivElement>(null);
  const { begin, handlers } = usePull(box);

  /** A press of an arrow key, as a pull; `Shift` sizes. */
  const onArrow = (pull: (across: number, down: number, sizes: boolean) => void) => (event: KeyboardEvent) => {
    const arrow = ARROWS[event.key];
    if (arrow === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    pull(...arrow, event.shiftKey);
  };

  return (
    <div ref={box} className="crop-box" style={boxStyle(size)}>
      <img src={mediaUrl(src)} alt="" draggable={false} />
      <div className="crop-shade" aria-hidden="true">
        <span style={frameStyle(crop)} />
      </div>
      <button
        type="button"
        className="crop-frame"
        aria-label={words.frame}
        style={frameStyle(crop)}
        {...handlers}
        onPointerDown={(event) => begin(event, (across, down) => onCrop(movedCrop(crop, across, down)))}
        onKeyDown={onArrow((across, down, sizes) =>
          onCrop(sizes ? resizedCrop(crop, 'bottom-right', across, down, shape, size) : movedCrop(crop, across, down)),
        )}
      />
      {CORNERS.map((corner) => (
        <span
          key={corner}
          className="crop-corner"
          data-corner={corner}
          style={{
            left: per(crop.left + (corner.endsWith('right') ? crop.width : 0)),
            top: per(crop.top + (corner.startsWith('bottom') ? crop.height : 0)),
          }}
          {...handlers}
          onPointerDown={(event) =>
            begin(event, (across, down) => onCrop(resizedCrop(crop, corner, across, down, shape, size)))
          }
        />
      ))}
      <button
        type="button"
        className="crop-focus"
        aria-label={`${words.focus}: ${focus.x}, ${focus.y}`}
        style={{ left: `${focus.x}%`, top: `${focus.y}%` }}
        {...handlers}
        onPointerDown={(event) => begin(event, (across, down) => onFocus(movedFocus(focus, across, down)))}
        onKeyDown={onArrow((across, down) => onFocus(movedFocus(focus, across, down)))}
      />
    </div>
  );
}

function movedFocus({ x, y }: FocalPoint, across: number, down: number): FocalPoint {
  const within = (value: number) => Math.round(Math.min(100, Math.max(0, value)));
  return { x: within(x + across * 100), y: within(y + down * 100) };
}

/** As large as the dialog and the window allow, in the picture's own shape. */
function boxStyle({ width, height }: PictureSize): CSSProperties {
  return { aspectRatio: `${width} / ${height}`, width: `min(100%, min(52vh, 480px) * ${width / height})` };
}

function frameStyle({ left, top, width, height }: Crop): CSSProperties {
  return { left: per(left), top: per(top), width: per(width), height: per(height) };
}

function per(part: number): string {
  return `${part * 100}%`;
}
