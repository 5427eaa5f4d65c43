import { SelectField } from '../../ui/Field.tsx';
import { languageName, STORY_LANGUAGES } from '../../words/languages.ts';
import { useWords } from '../../words/WordsProvider.tsx';
import type { DetailProps } from './detail-props.ts';

/** The language of the story: it decides type, direction, counts and checks. */
export function LanguageField({ story, onChange }: DetailProps) {
  const words = useWords().details;
  const tags = [...new Set([story.language, ...STORY_LANGUAGES])];
  return (
    <SelectField
      label={words.language}
      value={story.language}
      choices={tags.map((tag) => ({ value: tag, label: languageName(tag) }))}
      onChange={(language) => onChange({ language })}
    />
  );
}
