import { useEffect, useRef } from 'react';
import { Dialog, Popover } from 'react-aria-components';
import type { Dateline, DatelineStyle } from '../../domain/dateline/dateline.ts';
import { textDirection } from '../../domain/page/text-direction.ts';
import type { Story } from '../../domain/story.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../words/WordsProvider.tsx';
import { DatelineFields } from './DatelineFields.tsx';
import { DatelineProof } from './DatelineProof.tsx';
import { focusPart } from './focus-part.ts';

interface DatelinePopoverProps {
  readonly isOpen: boolean;
  readonly story: Story;
  readonly houseStyle: DatelineStyle;
  readonly onChange: (dateline: Dateline | null) => void;
  readonly onClose: () => void;
}

/**
 * Place, source, style and day of the dateline, below it, with a proof of how it prints. It hangs on the place where a
 * dateline stands, not on the button that adds one: that is gone as soon as there is one.
 */
export function DatelinePopover({ isOpen, story, houseStyle, onChange, onClose }: DatelinePopoverProps) {
  const words = useWords().story;
  const anchor = useRef<HTMLSpanElement>(null);
  const direction = textDirection(story.language);
  // The button that opened it may be gone: the keys go on at the dateline, or at the button that took its place.
  useEffect(() => (isOpen ? () => focusPart('dateline') : undefined), [isOpen]);
  return (
    <>
      <span ref={anchor} className={`dateline-place is-${direction}`} aria-hidden="true" />
      <Popover
        className="floating dateline-popover"
        triggerRef={anchor}
        isOpen={isOpen}
        onOpenChange={(open) => !open && onClose()}
        placement={direction === 'rtl' ? 'bottom end' : 'bottom start'}
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
    </>
  );
}
