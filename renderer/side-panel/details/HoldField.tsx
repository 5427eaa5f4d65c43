import { useState } from 'react';
import { Button as AriaButton, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { type Instant, instantFromMs, msFromInstant } from '../../../domain/instant.ts';
import { instantFromZonedInput, zonedInput } from '../../../domain/zoned-input.ts';
import { useAppState } from '../../state/AppStateProvider.tsx';
import { Button } from '../../ui/Button.tsx';
import { Field, TextField } from '../../ui/Field.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { newsroomDayAndTime } from '../../words/times.ts';
import { useWords } from '../../words/WordsProvider.tsx';
import './details.css';
import type { DetailProps } from './detail-props.ts';

const HOUR_MS = 3_600_000;

/** When readers may have the story at the earliest, on the newsroom's clock. */
export function HoldField({ story, settings, onChange }: DetailProps) {
  const words = useWords().details;
  const { timeZone } = settings;
  const until = story.embargoedUntil;
  return (
    <Field label={words.holdUntil} hint={until === null ? undefined : words.holdZone(zoneName(timeZone))}>
      {({ id }) => (
        <DialogTrigger>
          <AriaButton id={id} className="field-button">
            {until === null ? words.notHeld : newsroomDayAndTime(until, timeZone)}
            <Icon name="clock" size={13} />
          </AriaButton>
          <Popover className="floating hold-popover" placement="bottom start" offset={4}>
            <Dialog className="hold-dialog" aria-label={words.holdUntil}>
              {({ close }) => (
                <HoldChoices
                  until={until}
                  timeZone={timeZone}
                  onChange={(embargoedUntil) => onChange({ embargoedUntil })}
                  onClose={close}
                />
              )}
            </Dialog>
          </Popover>
        </DialogTrigger>
      )}
    </Field>
  );
}

interface HoldChoicesProps {
  readonly until: Instant | null;
  readonly timeZone: string;
  readonly onChange: (until: Instant | null) => void;
  readonly onClose: () => void;
}

/** A day and a time to type, and what is chosen most. */
function HoldChoices({ until, timeZone, onChange, onClose }: HoldChoicesProps) {
  const words = useWords().details;
  const now = useAppState((state) => state.now);
  const inAnHour = instantFromMs(msFromInstant(now) + HOUR_MS);
  const [day = '', time = ''] = zonedInput(until ?? inAnHour, timeZone).split('T');
  const [typed, setTyped] = useState({ day, time });
  const meaning = instantFromZonedInput(`${typed.day}T${typed.time}`, timeZone);
  const choose = (chosen: Instant | null) => {
    onChange(chosen);
    onClose();
  };
  return (
    <>
      <div className="field-pair">
        <TextField
          autoFocus
          type="date"
          label={words.holdDay}
          value={typed.day}
          onChange={(value) => setTyped({ ...typed, day: value })}
        />
        <TextField
          label={words.holdTime}
          value={typed.time}
          inputMode="numeric"
          placeholder="17:00"
          hint={words.holdZone(zoneName(timeZone))}
          onChange={(value) => setTyped({ ...typed, time: value })}
        />
      </div>
      <div className="buttons">
        <Button small whyNot={meaning === null ? words.holdNoTime : null} onPress={() => choose(meaning)}>
          {words.hold}
        </Button>
        <Button small kind="ghost" onPress={() => choose(inAnHour)}>
          {words.holdAnHour}
        </Button>
        {until !== null && (
          <Button small kind="ghost" onPress={() => choose(null)}>
            {words.doNotHold}
          </Button>
        )}
      </div>
    </>
  );
}

/** `Asia/Karachi` → `Karachi`. */
function zoneName(timeZone: string): string {
  return timeZone.split('/').at(-1)?.replaceAll('_', ' ') ?? timeZone;
}
