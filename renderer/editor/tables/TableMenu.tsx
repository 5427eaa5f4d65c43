import { getExtensionDependencyFromEditor } from '@lexical/extension';
import { useSignalValue } from '@lexical/react/useExtensionSignalValue';
import type { LexicalEditor } from 'lexical';
import type { ReactElement } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { Icon } from '../../ui/Icon.tsx';
import { useWords } from '../../words/WordsProvider.tsx';
import { EDIT_TABLE_COMMAND, TablesExtension } from './TablesExtension.ts';
import { TABLE_EDITS } from './table-edits.ts';

/** What can be done to the table at the caret; nothing while the caret is in none. */
export function TableMenu({ editor }: { readonly editor: LexicalEditor }): ReactElement | null {
  const words = useWords().editor.table;
  const isInside = useSignalValue(getExtensionDependencyFromEditor(editor, TablesExtension).output.isInside);
  if (!isInside) return null;
  return (
    <MenuTrigger>
      <Button className="style-button">
        {words.menu}
        <Icon name="chevron" size={11} />
      </Button>
      <Popover className="floating menu-popover" offset={4}>
        <Menu className="menu" aria-label={words.menu}>
          {TABLE_EDITS.map(({ name }) => (
            <MenuItem
              key={name}
              className="menu-item"
              onAction={() => editor.dispatchCommand(EDIT_TABLE_COMMAND, name)}
            >
              {words[name]}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
