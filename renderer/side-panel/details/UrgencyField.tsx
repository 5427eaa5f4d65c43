import { SelectField } from '../../ui/Field.tsx';
import { useWords } from '../../words/WordsProvider.tsx';
import type { DetailProps } from './detail-props.ts';

/** How urgent the story is to the desk, 1 to 9 (ninjs). */
export function UrgencyField({ story, onChange }: DetailProps) {
  const words = useWords().details;
  return (
    <SelectField
      label={words.urgency}
      value={String(story.urgency)}
      choices={words.urgencies.map((label, index) => ({ value: String(index + 1), label }))}
      onChange={(value) => onChange({ urgency: Number(value) })}
    />
  );
}
