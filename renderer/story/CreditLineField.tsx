import { type KeyboardEvent, useId, useState } from 'react';
import type { CreditLine } from '../../domain/credit-line.ts';
import { textDirection } from '../../domain/page/text-direction.ts';
import { completeCreditLine } from '../../domain/wire/complete-credit.ts';
import { creditLineFromText } from '../../domain/wire/credit-lines.ts';
import { useHouseSources } from '../state/use-house-sources.ts';
import { useTyped } from '../ui/use-typed.ts';
import { useWords } from '../words/WordsProvider.tsx';

interface CreditLineFieldProps {
  readonly creditLine: CreditLine | null;
  readonly language: string;
  readonly onChange: (creditLine: CreditLine | null) => void;
  readonly onNext: () => void;
}

/** Who or which desk, as printed. At rest the name is set apart from `By`; while one types, it is plain text. */
export function CreditLineField({ creditLine, language, onChange, onNext }: CreditLineFieldProps) {
  const words = useWords().story;
  const sources = useHouseSources();
  const listId = useId();
  const [typed, type] = useTyped(creditLine, (value) => value?.text ?? '');
  const [focused, setFocused] = useState(false);
  const handleKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onNext();
  };
  return (
    <div className="credit-line" lang={language} dir={textDirection(language)}>
      {!focused && <CreditLineAtRest text={typed} />}
      <input
        type="text"
        className={focused ? '' : 'at-rest'}
        aria-label={words.creditLine}
        placeholder={words.creditLinePrompt}
        value={typed}
        spellCheck={false}
        data-focus="credit-line"
        list={listId}
        onFocus={() => setFocused(true)}
        onBlur={() => setFocused(false)}
        onChange={(event) => {
          const meaning = creditLineFromText(event.target.value, sources);
          type(event.target.value, meaning);
          onChange(meaning);
        }}
        onKeyDown={handleKey}
      />
      <datalist id={listId}>
        {completeCreditLine(typed, sources).map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </div>
  );
}

function CreditLineAtRest({ text }: { readonly text: string }) {
  const [, by = '', name = text] = /^(by\s+)(.*)$/iu.exec(text) ?? [];
  return (
    <span className="credit-line-at-rest" aria-hidden="true">
      {by}
      <b>{name}</b>
    </span>
  );
}
