import type { ReactElement } from 'react';
import { Button, Checkbox, Label, Slider, SliderThumb, SliderTrack } from 'react-aria-components';
import { useWords } from '../../words/WordsProvider.tsx';
import type { PictureFile } from './PictureNode.tsx';

interface PictureOptionsProps {
  readonly picture: PictureFile;
  readonly onChange: (part: Partial<PictureFile>) => void;
  readonly onAsk: (asked: 'crop' | 'uses') => void;
}

const MIDDLE = { x: 50, y: 50 };

/** What can be said of a selected picture: that it needs no description, and the point that every crop keeps. */
export function PictureOptions({ picture, onChange, onAsk }: PictureOptionsProps): ReactElement {
  const words = useWords().editor.picture;
  const focus = picture.focus ?? MIDDLE;
  return (
    <>
      <span className="picture-focus" style={{ left: `${focus.x}%`, top: `${focus.y}%` }} aria-hidden="true" />
      <div className="picture-options">
        <Checkbox
          className="picture-decorative"
          isSelected={picture.decorative}
          onChange={(decorative) => onChange({ decorative })}
        >
          {words.decorative}
        </Checkbox>
        <FocusSlider label={words.focusAcross} value={focus.x} onChange={(x) => onChange({ focus: { ...focus, x } })} />
        <FocusSlider label={words.focusDown} value={focus.y} onChange={(y) => onChange({ focus: { ...focus, y } })} />
        <div className="picture-asks">
          <Button className="button small" onPress={() => onAsk('crop')}>
            {words.crop}
          </Button>
          <Button className="button small" onPress={() => onAsk('uses')}>
            {words.uses}
          </Button>
        </div>
      </div>
    </>
  );
}

interface FocusSliderProps {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
}

function FocusSlider({ label, value, onChange }: FocusSliderProps) {
  return (
    <Slider className="focus-slider" value={value} onChange={onChange} minValue={0} maxValue={100}>
      <Label>{label}</Label>
      <SliderTrack className="focus-track">
        <SliderThumb className="focus-thumb" />
      </SliderTrack>
    </Slider>
  );
}
