import { useState } from 'react';
import {
  CROP_SHAPES,
  type Crop,
  type CropShape,
  cropInPixels,
  focusInCrop,
  isWhole,
  shapedCrop,
  WHOLE,
} from '../../domain/pictures/crop.ts';
import type { PictureFile } from '../editor/pictures/PictureNode.tsx';
import { useCommands } from '../state/AppStateProvider.tsx';
import { Button } from '../ui/Button.tsx';
import { DialogFrame } from '../ui/DialogFrame.tsx';
import { useWords } from '../words/WordsProvider.tsx';
import { CropFrame } from './CropFrame.tsx';
import './pictures.css';

interface CropDialogProps {
  /** The node of the open story's editor that shows the picture. */
  readonly nodeKey: string;
  readonly picture: PictureFile;
}

const MIDDLE = { x: 50, y: 50 };
const SHAPES = Object.keys(CROP_SHAPES).filter((shape): shape is CropShape => shape in CROP_SHAPES);

/** Takes a part of a picture for this story, and says which point every smaller part keeps; by mouse and by keys. */
export function CropDialog({ nodeKey, picture }: CropDialogProps) {
  const { pictures: words, dialogs } = useWords();
  const { cropPicture, changePicture, closeDialog } = useCommands();
  const [crop, setCrop] = useState<Crop>(WHOLE);
  const [shape, setShape] = useState<CropShape>('free');
  const [focus, setFocus] = useState(picture.focus ?? MIDDLE);
  const size = { width: picture.width, height: picture.height };
  const isSizeKnown = size.width > 0 && size.height > 0;
  const pixels = cropInPixels(crop, size);

  function choose(next: CropShape): void {
    setShape(next);
    setCrop(shapedCrop(crop, next, size));
  }

  async function save(): Promise<void> {
    if (isWhole(crop)) {
      await changePicture(nodeKey, { focus });
      return closeDialog();
    }
    const cropped = await cropPicture(picture.src, pixels);
    if (cropped === null) return;
    const { src, width, height } = cropped;
    await changePicture(nodeKey, { src, width, height, focus: focusInCrop(focus, crop) });
    await closeDialog();
  }

  return (
    <DialogFrame
      size="wide"
      title={words.cropTitle}
      text={words.cropText}
      onClose={closeDialog}
      note={isSizeKnown ? words.size(pixels.width, pixels.height) : words.sizeUnknown}
      actions={
        <>
          <Button onPress={() => void closeDialog()}>{dialogs.cancel}</Button>
          <Button kind="primary" whyNot={isSizeKnown ? null : words.sizeUnknown} onPress={() => void save()}>
            {isWhole(crop) ? words.keepWhole : words.save}
          </Button>
        </>
      }
    >
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset draws a border and takes a legend; this is a row of toggles. */}
      <div className="crop-shapes" role="group" aria-label={words.shape}>
        {SHAPES.map((each) => (
          <button key={each} type="button" className="chip" aria-pressed={each === shape} onClick={() => choose(each)}>
            {words.shapes[each]}
          </button>
        ))}
        <button type="button" className="chip" onClick={() => [setShape('free'), setCrop(WHOLE)]}>
          {words.whole}
        </button>
      </div>
      {isSizeKnown && (
        <CropFrame
          src={picture.src}
          size={size}
          crop={crop}
          shape={shape}
          focus={focus}
          onCrop={setCrop}
          onFocus={setFocus}
        />
      )}
    </DialogFrame>
  );
}
