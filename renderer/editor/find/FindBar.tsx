import { getExtensionDependencyFromEditor } from '@lexical/extension';
import { useSignalValue } from '@lexical/react/useExtensionSignalValue';
import type { LexicalEditor } from 'lexical';
import { type KeyboardEvent, type ReactElement, useState } from 'react';
import { Button, Group, Input, TextField } from 'react-aria-components';
import type { Search } from '../../../domain/find/find-matches.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useWords } from '../../words/WordsProvider.tsx';
import './find.css';
import { FindExtension } from './FindExtension.ts';
import { FindToggle } from './FindToggle.tsx';
import type { Finder } from './finder.ts';
import { SearchToggles } from './SearchToggles.tsx';

interface FindBarProps {
  readonly editor: LexicalEditor;
  /** The same search is wanted in all stories. */
  readonly onAllStories: (search: Search) => void;
}

/** The bar over the story for finding and replacing; nothing while it is closed. */
export function FindBar({ editor, onAllStories }: FindBarProps): ReactElement | null {
  const finder = getExtensionDependencyFromEditor(editor, FindExtension).output;
  const mode = useSignalValue(finder.mode);
  const words = useWords().editor.find;
  if (mode === 'closed') return null;

  function handleKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    finder.close();
  }

  return (
    <search className="find-bar" aria-label={words.region} onKeyDown={handleKeyDown}>
      <FindLine finder={finder} />
      <div className="find-bar-end">
        <Button className="button ghost" onPress={() => onAllStories(finder.search.peek())}>
          {words.allStories}
        </Button>
        <Button className="icon-button" aria-label={words.close} onPress={() => finder.close()}>
          <Icon name="close" />
        </Button>
      </div>
      {mode === 'replace' && <ReplaceLine finder={finder} />}
    </search>
  );
}

function FindLine({ finder }: { readonly finder: Finder }) {
  const words = useWords().editor.find;
  const search = useSignalValue(finder.search);
  const found = useSignalValue(finder.found);
  const current = useSignalValue(finder.current);
  const problem = useSignalValue(finder.problem);
  const isScoped = useSignalValue(finder.scope) !== null;
  const change = (part: Partial<Search>) => {
    finder.search.value = { ...search, ...part };
  };
  const at = current === null ? 0 : found.indexOf(current) + 1;

  function handleKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    finder.step(event.shiftKey ? -1 : 1);
  }

  return (
    <Group className="find-line" aria-label={words.find}>
      <TextField
        className="find-field"
        aria-label={words.find}
        value={search.query}
        onChange={(query) => change({ query })}
        isInvalid={problem !== null}
        autoFocus
      >
        <Input onKeyDown={handleKeyDown} onFocus={(event) => event.currentTarget.select()} />
      </TextField>
      <span className="find-count" role="status">
        {problem ?? (search.query === '' ? '' : words.count(at, found.length))}
      </span>
      <SearchToggles search={search} onChange={change} />
      <FindToggle label={words.inSelection} icon="list" isOn={isScoped} onToggle={() => finder.toggleScope()} />
      <Button className="icon-button" aria-label={words.previous} onPress={() => finder.step(-1)}>
        <Icon name="up" />
      </Button>
      <Button className="icon-button" aria-label={words.next} onPress={() => finder.step(1)}>
        <Icon name="down" />
      </Button>
    </Group>
  );
}

function ReplaceLine({ finder }: { readonly finder: Finder }) {
  const words = useWords().editor.find;
  const [text, setText] = useState('');
  const [preserveCase, setPreserveCase] = useState(false);
  const [replaced, setReplaced] = useState<number | null>(null);
  const replacement = { text, preserveCase };

  function handleKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    finder.replace(replacement);
  }

  return (
    <>
      <Group className="find-line" aria-label={words.replaceWith}>
        <TextField className="find-field" aria-label={words.replaceWith} value={text} onChange={setText}>
          <Input onKeyDown={handleKeyDown} />
        </TextField>
        <span className="find-count" role="status">
          {replaced === null ? '' : words.replaced(replaced)}
        </span>
        <FindToggle label={words.preserveCase} isOn={preserveCase} onToggle={setPreserveCase}>
          AB
        </FindToggle>
      </Group>
      <div className="find-bar-end">
        <Button className="button" onPress={() => finder.replace(replacement)}>
          {words.replace}
        </Button>
        <Button className="button" onPress={() => setReplaced(finder.replaceAll(replacement))}>
          {words.replaceAll}
        </Button>
      </div>
    </>
  );
}
