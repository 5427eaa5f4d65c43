import type { LexicalEditor } from 'lexical';
import type { ReactElement } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { Icon } from '../../ui/Icon.tsx';
import { useWords } from '../../words/WordsProvider.tsx';
import { INSERTIONS } from './insertions.ts';

/** A menu of all blocks, for toolbars. */
export function InsertMenu({ editor }: { readonly editor: LexicalEditor }): ReactElement {
  const words = useWords().editor.insertions;
  return (
    <MenuTrigger>
      <Button className="icon-button" aria-label={words.menu}>
        <Icon name="plus" />
      </Button>
      <Popover className="floating menu-popover" offset={4}>
        <Menu className="menu" aria-label={words.menu}>
          {INSERTIONS.map(({ name, icon, run }) => (
            <MenuItem key={name} className="menu-item" onAction={() => run(editor)}>
              <Icon name={icon} />
              {words[name]}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
