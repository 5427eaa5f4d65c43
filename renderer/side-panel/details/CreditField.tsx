import { completeCreditLine } from '../../../domain/wire/complete-credit.ts';
import { creditLineFromText } from '../../../domain/wire/credit-lines.ts';
import { useHouseSources } from '../../state/use-house-sources.ts';
import { TextField } from '../../ui/Field.tsx';
import { useTyped } from '../../ui/use-typed.ts';
import { useWords } from '../../words/WordsProvider.tsx';
import type { DetailProps } from './detail-props.ts';

/** The same credit line as in the page, among the particulars. */
export function CreditField({ story, onChange }: DetailProps) {
  const words = useWords();
  const sources = useHouseSources();
  const [typed, type] = useTyped(story.creditLine, (creditLine) => creditLine?.text ?? '');
  return (
    <TextField
      label={words.details.creditLine}
      value={typed}
      suggestions={completeCreditLine(typed, sources)}
      onChange={(text) => {
        const creditLine = creditLineFromText(text, sources);
        type(text, creditLine);
        onChange({ creditLine });
      }}
    />
  );
}
