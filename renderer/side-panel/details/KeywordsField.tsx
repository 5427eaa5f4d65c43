import { TextField } from '../../ui/Field.tsx';
import { useTyped } from '../../ui/use-typed.ts';
import { useWords } from '../../words/WordsProvider.tsx';
import type { DetailProps } from './detail-props.ts';

/** Words under which the story is filed, separated by commas. */
export function KeywordsField({ story, onChange }: DetailProps) {
  const words = useWords().details;
  const [typed, type] = useTyped(story.keywords, (keywords) => keywords.join(', '));
  return (
    <TextField
      label={words.keywords}
      value={typed}
      hint={words.keywordsHint}
      onChange={(text) => {
        const named = text.split(/[,،]/u).map((part) => part.trim());
        const keywords = [...new Set(named)].filter((keyword) => keyword !== '');
        type(text, keywords);
        onChange({ keywords });
      }}
    />
  );
}
