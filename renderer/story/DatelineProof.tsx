import { useDeferredValue, useMemo } from 'react';
import { plainText } from '../../domain/body/plain-text.ts';
import type { Dateline } from '../../domain/dateline/dateline.ts';
import { renderDateline } from '../../domain/dateline/render.ts';
import { textDirection } from '../../domain/page/text-direction.ts';
import { useHouseCities } from '../state/use-house-cities.ts';
import { useWords } from '../words/WordsProvider.tsx';
import './dateline.css';

interface DatelineProofProps {
  readonly dateline: Dateline;
  readonly language: string;
  /** The story's text, of which the first words follow. */
  readonly body: string;
}

/** How the dateline will stand in print. */
export function DatelineProof({ dateline, language, body }: DatelineProofProps) {
  const words = useWords().story;
  const settled = useDeferredValue(body);
  const beginning = useMemo(() => plainText(settled).slice(0, 120), [settled]);
  const { place, rest } = renderDateline(dateline, { language, cities: useHouseCities() });
  return (
    <p className="dateline-proof">
      <span className="dateline-proof-label">{words.printsAs}</span>
      <span className="dateline-proof-text" lang={language} dir={textDirection(language)}>
        <b>{place}</b>
        {rest} {beginning}
      </span>
    </p>
  );
}
