import type { KeyboardEvent } from 'react';
import { Group, Input, TextField } from 'react-aria-components';
import type { Search } from '../../domain/find/find-matches.ts';
import type { Replacement } from '../../domain/find/replacement.ts';
import type { FindInStoriesFailure } from '../../ipc/batch-requests.ts';
import '../editor/find/find.css';
import { FindToggle } from '../editor/find/FindToggle.tsx';
import { SearchToggles } from '../editor/find/SearchToggles.tsx';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../words/WordsProvider.tsx';

interface SearchFieldsProps {
  readonly search: Search;
  readonly replacement: Replacement;
  readonly failure: FindInStoriesFailure | null;
  readonly onSearch: (search: Search) => void;
  readonly onReplacement: (replacement: Replacement) => void;
  readonly onFind: () => void;
}

/** What is looked for and what takes its place, with the options that finding in one story has. */
export function SearchFields(props: SearchFieldsProps) {
  const { search, replacement, failure, onSearch, onReplacement, onFind } = props;
  const { findInStories: words, editor } = useWords();

  function handleKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    onFind();
  }

  return (
    <search className="batch-fields" aria-label={words.title}>
      <Group className="find-line" aria-label={editor.find.find}>
        <TextField
          className="find-field"
          aria-label={editor.find.find}
          value={search.query}
          onChange={(query) => onSearch({ ...search, query })}
          isInvalid={failure?.kind === 'bad-pattern'}
          autoFocus
        >
          <Input onKeyDown={handleKeyDown} onFocus={(event) => event.currentTarget.select()} />
        </TextField>
        <span className="find-count" role="status">
          {failure === null ? '' : failure.kind === 'cancelled' ? words.stopped : failure.reason}
        </span>
        <SearchToggles search={search} onChange={(part) => onSearch({ ...search, ...part })} />
      </Group>
      <Button whyNot={search.query === '' ? words.findFirst : null} onPress={onFind}>
        {words.find}
      </Button>
      <Group className="find-line" aria-label={editor.find.replaceWith}>
        <TextField
          className="find-field"
          aria-label={editor.find.replaceWith}
          value={replacement.text}
          onChange={(text) => onReplacement({ ...replacement, text })}
        >
          <Input onKeyDown={handleKeyDown} />
        </TextField>
        <FindToggle
          label={editor.find.preserveCase}
          isOn={replacement.preserveCase}
          onToggle={(preserveCase) => onReplacement({ ...replacement, preserveCase })}
        >
          AB
        </FindToggle>
      </Group>
    </search>
  );
}
