import type { ReactElement } from 'react';
import type { Search } from '../../../domain/find/find-matches.ts';
import { useWords } from '../../words/WordsProvider.tsx';
import { FindToggle } from './FindToggle.tsx';

interface SearchTogglesProps {
  readonly search: Search;
  readonly onChange: (part: Partial<Search>) => void;
}

/** How a search reads its words: the same options in one story and in all. */
export function SearchToggles({ search, onChange }: SearchTogglesProps): ReactElement {
  const words = useWords().editor.find;
  return (
    <>
      <FindToggle
        label={words.matchCase}
        icon="match-case"
        isOn={search.matchCase}
        onToggle={(matchCase) => onChange({ matchCase })}
      />
      <FindToggle
        label={words.wholeWord}
        icon="whole-word"
        isOn={search.wholeWord}
        onToggle={(wholeWord) => onChange({ wholeWord })}
      />
      <FindToggle label={words.regex} isOn={search.isRegex} onToggle={(isRegex) => onChange({ isRegex })}>
        .*
      </FindToggle>
    </>
  );
}
