import { useState } from 'react';
import { Button, Menu, MenuItem, MenuSection, MenuTrigger, Popover, Separator } from 'react-aria-components';
import { plainWord, withWordCorrected } from '../../domain/spelling/words-to-check.ts';
import type { SpellingChecker } from '../editor/spelling/spelling-checker.ts';
import { useWords } from '../words/WordsProvider.tsx';
import { useMisspelt } from './use-misspelt.ts';

interface HeadlineSpellingProps {
  readonly headline: string;
  readonly language: string;
  /** Null: spelling is switched off. */
  readonly spelling: SpellingChecker | null;
  readonly onChange: (headline: string) => void;
  /** Puts a word on the newsroom's list. */
  readonly onAddWord: (word: string) => void;
}

/** The headline's words that no dictionary has, under it: a plain field can't mark them where they stand. */
export function HeadlineSpelling({ headline, language, spelling, onChange, onAddWord }: HeadlineSpellingProps) {
  const words = useWords().editor.spelling;
  const [ignored, setIgnored] = useState<readonly string[]>([]);
  const misspelt = useMisspelt(headline, language, spelling).filter((word) => !ignored.includes(word));
  if (spelling === null || misspelt.length === 0) return null;
  return (
    <p className="headline-spelling">
      {words.unknownWords}{' '}
      {misspelt.map((word) => (
        <WordMenu
          key={word}
          word={word}
          suggest={() => spelling.suggestionsFor(language, word)}
          onCorrect={(suggestion) => onChange(withWordCorrected(headline, word, suggestion))}
          onAdd={() => onAddWord(word)}
          onIgnore={() => setIgnored([...ignored, word])}
        />
      ))}
    </p>
  );
}

interface WordMenuProps {
  readonly word: string;
  readonly suggest: () => Promise<readonly string[]>;
  readonly onCorrect: (suggestion: string) => void;
  readonly onAdd: () => void;
  readonly onIgnore: () => void;
}

/** It opens when there are suggestions to show: what Enter takes first must not be “Add”. */
function WordMenu({ word, suggest, onCorrect, onAdd, onIgnore }: WordMenuProps) {
  const words = useWords().editor.spelling;
  const [suggestions, setSuggestions] = useState<readonly string[] | null>(null);
  const handleOpen = (isOpen: boolean) => {
    if (isOpen) void suggest().then(setSuggestions);
    else setSuggestions(null);
  };
  return (
    <MenuTrigger isOpen={suggestions !== null} onOpenChange={handleOpen}>
      <Button className="misspelt-word" aria-label={words.menu(word)}>
        {word}
      </Button>
      <Popover className="floating menu-popover" placement="bottom start" offset={4}>
        <Menu className="menu" autoFocus="first">
          <MenuSection aria-label={words.suggestions}>
            {suggestions?.map((suggestion) => (
              <MenuItem
                key={suggestion}
                className="menu-item spelling-suggestion"
                onAction={() => onCorrect(suggestion)}
              >
                {suggestion}
              </MenuItem>
            ))}
            {suggestions?.length === 0 && (
              <MenuItem className="menu-item" isDisabled>
                {words.noSuggestion}
              </MenuItem>
            )}
          </MenuSection>
          <Separator />
          <MenuItem className="menu-item" onAction={onAdd}>
            {words.add(plainWord(word))}
          </MenuItem>
          <MenuItem className="menu-item" onAction={onIgnore}>
            {words.ignore}
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
