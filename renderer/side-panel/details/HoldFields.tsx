import { instantFromZonedInput, zonedInput } from '../../../domain/zoned-input.ts';
import { SelectField, TextField } from '../../ui/Field.tsx';
import { useTyped } from '../../ui/use-typed.ts';
import { useWords } from '../../words/WordsProvider.tsx';
import type { DetailProps } from './detail-props.ts';

/** When readers may have the story at the earliest, on the newsroom's clock, and how urgent it is to the desk. */
export function HoldFields({ story, settings, onChange }: DetailProps) {
  const words = useWords().details;
  const { timeZone } = settings;
  const [typed, type] = useTyped(story.embargoedUntil, (until) => (until === null ? '' : zonedInput(until, timeZone)));
  return (
    <div className="field-pair">
      <TextField
        type="datetime-local"
        label={words.holdUntil}
        value={typed}
        hint={words.holdZone(timeZone.split('/').at(-1)?.replaceAll('_', ' ') ?? timeZone)}
        onChange={(text) => {
          const embargoedUntil = instantFromZonedInput(text, timeZone);
          type(text, embargoedUntil);
          onChange({ embargoedUntil });
        }}
      />
      <SelectField
        label={words.urgency}
        value={String(story.urgency)}
        choices={words.urgencies.map((label, index) => ({ value: String(index + 1), label }))}
        onChange={(value) => onChange({ urgency: Number(value) })}
      />
    </div>
  );
}
