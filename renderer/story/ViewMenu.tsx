import { useAppState, useCommands } from '../state/AppStateProvider.tsx';
import { TEXT_SCALES } from '../state/view-state.ts';
import { IconButton } from '../ui/Button.tsx';
import { keysText } from '../ui/keys.ts';
import { Menu } from '../ui/Menu.tsx';
import { useWords } from '../words/WordsProvider.tsx';

/** How large the text is, and whether the preview stands beside it. */
export function ViewMenu() {
  const { view: words } = useWords();
  const { textSize, isPanelShown } = useAppState((state) => state.view);
  const platform = useAppState((state) => state.platform);
  const { changeView } = useCommands();
  return (
    <Menu
      label={words.menu}
      trigger={<IconButton icon="desktop" label={words.menu} />}
      choices={[
        {
          key: 'toggle-panel',
          label: isPanelShown ? words.fullWidth : words.withPanel,
          note: keysText(['Mod', '\\'], platform),
        },
        {
          key: 'larger-text',
          label: words.larger,
          note: keysText(['Mod', 'Alt', '='], platform),
          disabled: textSize === TEXT_SCALES.length - 1,
        },
        {
          key: 'smaller-text',
          label: words.smaller,
          note: keysText(['Mod', 'Alt', '-'], platform),
          disabled: textSize === 0,
        },
        { key: 'usual-text', label: words.usual },
      ]}
      onChoose={(key) => {
        if (key === 'toggle-panel' || key === 'larger-text' || key === 'smaller-text' || key === 'usual-text')
          void changeView(key);
      }}
    />
  );
}
