import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useExtensionDependency } from '@lexical/react/useExtensionComponent';
import { useSignalValue } from '@lexical/react/useExtensionSignalValue';
import type { ReactElement, RefObject } from 'react';
import { Menu, MenuItem, MenuSection, Popover, Separator } from 'react-aria-components';
import { useWords } from '../../words/WordsProvider.tsx';
import './spelling.css';
import { CORRECT_SPELLING_COMMAND, SpellingExtension } from './SpellingExtension.ts';

interface SpellingMenuProps {
  /** An element that stands at the word. */
  readonly caret: RefObject<HTMLElement | null>;
  /** Puts a word on the newsroom's list. */
  readonly onAddWord: (word: string) => void;
}

/** What can be done with a word that is wrong, beside it. */
export function SpellingMenu({ caret, onAddWord }: SpellingMenuProps): ReactElement | null {
  const [editor] = useLexicalComposerContext();
  const { asked, spelling } = useExtensionDependency(SpellingExtension).output;
  const found = useSignalValue(asked);
  const words = useWords().editor.spelling;
  if (found === null) return null;
  const { word, suggestions } = found;

  function close(): void {
    asked.value = null;
    editor.focus();
  }
  function choose(run: () => void): void {
    run();
    close();
  }

  return (
    <Popover
      key={`${found.line}:${found.start}`}
      className="floating menu-popover"
      isOpen
      triggerRef={caret}
      onOpenChange={close}
      placement="bottom start"
      offset={4}
    >
      <Menu className="menu" aria-label={words.menu(word)} autoFocus="first">
        <MenuSection aria-label={words.suggestions}>
          {suggestions.map((suggestion) => (
            <MenuItem
              key={suggestion}
              className="menu-item spelling-suggestion"
              onAction={() => choose(() => editor.dispatchCommand(CORRECT_SPELLING_COMMAND, suggestion))}
            >
              {suggestion}
            </MenuItem>
          ))}
          {suggestions.length === 0 && (
            <MenuItem className="menu-item" isDisabled>
              {words.noSuggestion}
            </MenuItem>
          )}
        </MenuSection>
        <Separator />
        <MenuItem className="menu-item" onAction={() => choose(() => onAddWord(word))}>
          {words.add(word)}
        </MenuItem>
        <MenuItem className="menu-item" onAction={() => choose(() => spelling.ignore(word))}>
          {words.ignore}
        </MenuItem>
      </Menu>
    </Popover>
  );
}
