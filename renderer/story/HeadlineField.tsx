import type { KeyboardEvent } from 'react';
import { textDirection } from '../../domain/page/text-direction.ts';
import { graphemeCount } from '../../domain/word-count.ts';
import { useWords } from '../words/WordsProvider.tsx';
import { HeadlineRuler } from './HeadlineRuler.tsx';
import './headline.css';

interface HeadlineFieldProps {
  readonly headline: string;
  readonly language: string;
  /** The house's limit, in characters as a reader counts them. */
  readonly limit: number;
  readonly onChange: (headline: string) => void;
  /** Enter: on to the next part of the page. */
  readonly onNext: () => void;
}

/** The headline, set as readers will see it; the rule under it measures its length. */
export function HeadlineField({ headline, language, limit, onChange, onNext }: HeadlineFieldProps) {
  const words = useWords().story;
  const handleKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onNext();
  };
  return (
    <>
      <textarea
        className="headline-field"
        aria-label={words.headline}
        placeholder={words.headlinePrompt}
        rows={1}
        value={headline}
        lang={language}
        dir={textDirection(language)}
        spellCheck={false}
        data-focus="headline"
        data-pane-start
        onChange={(event) => onChange(event.target.value.replace(/\s*\n\s*/gu, ' '))}
        onKeyDown={handleKey}
      />
      <HeadlineRuler length={graphemeCount(headline.trim())} limit={limit} />
    </>
  );
}
