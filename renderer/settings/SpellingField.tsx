import { useAppState, useCommands } from '../state/AppStateProvider.tsx';
import { SelectField } from '../ui/Field.tsx';
import { useWords } from '../words/WordsProvider.tsx';

/** Whether this computer checks the spelling. Done at once, like the theme: it is no choice of the newsroom. */
export function SpellingField() {
  const { settings: words } = useWords();
  const isOn = useAppState((state) => state.isSpellingChecked);
  const { switchSpelling } = useCommands();
  return (
    <SelectField
      label={words.spelling}
      value={isOn ? 'on' : 'off'}
      hint={words.spellingHint}
      choices={[
        { value: 'on', label: words.spellingOn },
        { value: 'off', label: words.spellingOff },
      ]}
      onChange={(value) => void switchSpelling(value === 'on')}
    />
  );
}
