import { useRef } from 'react';
import { Dialog, Popover } from 'react-aria-components';
import type { Dateline, DatelineStyle } from '../../domain/dateline/dateline.ts';
import type { Story } from '../../domain/story.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../words/WordsProvider.tsx';
import { DatelineFields } from './DatelineFields.tsx';
import { DatelineProof } from './DatelineProof.tsx';

interface DatelinePopoverProps {
  /** The token, or the button that makes one; null while it is closed. */
  readonly at: HTMLElement | null;
  readonly story: Story;
  readonly houseStyle: DatelineStyle;
  readonly onChange: (dateline: Dateline | null) => void;
  readonly onClose: () => void;
}

/** Place, source, style and day of the dateline, beside it, with a proof of how it prints. */
export function DatelinePopover({ at, story, houseStyle, onChange, onClose }: DatelinePopoverProps) {
  const words = useWords().story;
  const anchor = useRef<HTMLElement | null>(null);
  anchor.current = at;
  return (
    <Popover
      className="floating dateline-popover"
      triggerRef={anchor}
      isOpen={at !== null}
      onOpenChange={(open) => !open && onClose()}
      placement="bottom start"
      offset={6}
    >
      <Dialog className="dateline-dialog" aria-label={words.dateline}>
        <DatelineFields whole dateline={story.dateline} houseStyle={houseStyle} onChange={onChange} />
        {story.dateline !== null && (
          <DatelineProof dateline={story.dateline} language={story.language} body={story.body} />
        )}
        <p className="field-hint">{words.severalPlaces}</p>
        <div className="buttons">
          <Button small onPress={onClose}>
            {words.done}
          </Button>
          {story.dateline !== null && (
            <Button
              small
              kind="ghost"
              onPress={() => {
                onChange(null);
                onClose();
              }}
            >
              {words.removeDateline}
            </Button>
          )}
        </div>
      </Dialog>
    </Popover>
  );
}
