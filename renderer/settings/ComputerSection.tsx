import { useAppState, useCommands } from '../state/AppStateProvider.tsx';
import type { Theme } from '../state/app-state.ts';
import { SelectField } from '../ui/Field.tsx';
import { useWords } from '../words/WordsProvider.tsx';
import { SpellingField } from './SpellingField.tsx';

const THEMES: readonly Theme[] = ['system', 'light', 'dark'];

/** This computer's choices, which are done at once. */
export function ComputerSection() {
  const words = useWords().settings;
  const theme = useAppState((state) => state.theme);
  const { chooseTheme } = useCommands();
  return (
    <>
      <SpellingField />
      <SelectField
        label={words.theme}
        value={theme}
        choices={THEMES.map((each) => ({ value: each, label: words.themes[each] }))}
        onChange={(value) => void chooseTheme(THEMES.find((each) => each === value) ?? 'system')}
      />
    </>
  );
}
