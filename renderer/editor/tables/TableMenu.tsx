import type { LexicalEditor } from 'lexical';
import type { ReactElement } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { Icon } from '../../ui/Icon.tsx';
import { useWords } from '../../words/WordsProvider.tsx';
import { EDIT_TABLE_COMMAND } from './TablesExtension.ts';
import { TABLE_EDITS } from './table-edits.ts';

/** What can be done to the table at the caret. The bar has it in the place of the styles, which a cell has none of. */
export function TableMenu({ editor }: { readonly editor: LexicalEditor }): ReactElement {
  const words = useWords().editor.table;
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
