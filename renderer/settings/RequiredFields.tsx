import { Checkbox } from 'react-aria-components';
import { REQUIRABLE_FIELDS, type RequirableField } from '../../domain/required-fields.ts';
import { useWords } from '../words/WordsProvider.tsx';

interface RequiredFieldsProps {
  /** Before which move. */
  readonly label: string;
  readonly required: readonly RequirableField[];
  readonly onChange: (required: readonly RequirableField[]) => void;
}

/** What a story must have before a move: where something is missing, the move says so and is not made. */
export function RequiredFields({ label, required, onChange }: RequiredFieldsProps) {
  const { settings: words, frame } = useWords();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset draws a border and takes a legend; the heading is above.
    <div className="required-fields" role="group" aria-label={label}>
      {REQUIRABLE_FIELDS.map((field) => (
        <Checkbox
          key={field}
          className="choice"
          isSelected={required.includes(field)}
          onChange={(isOn) =>
            onChange(REQUIRABLE_FIELDS.filter((each) => (each === field ? isOn : required.includes(each))))
          }
        >
          {words.mustHave(frame.requiredFields[field])}
        </Checkbox>
      ))}
    </div>
  );
}
