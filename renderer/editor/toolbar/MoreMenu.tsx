import { getExtensionDependencyFromEditor } from '@lexical/extension';
import { useSignalValue } from '@lexical/react/useExtensionSignalValue';
import type { LexicalEditor } from 'lexical';
import type { ReactElement } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { Icon } from '../../ui/Icon.tsx';
import { useWords } from '../../words/WordsProvider.tsx';
import { SmartTypingExtension } from '../smart-typing/SmartTypingExtension.ts';
import { WritingModesExtension } from '../writing-modes/WritingModesExtension.ts';

/** How the editor behaves while one writes: each on or off. */
export function MoreMenu({ editor }: { readonly editor: LexicalEditor }): ReactElement {
  const words = useWords().editor.more;
  const modes = getExtensionDependencyFromEditor(editor, WritingModesExtension).output;
  const typing = getExtensionDependencyFromEditor(editor, SmartTypingExtension).output;
  const switches = [
    { name: 'focus', isOn: useSignalValue(modes.focus) },
    { name: 'typewriter', isOn: useSignalValue(modes.typewriter) },
    { name: 'smartTyping', isOn: !useSignalValue(typing.disabled) },
  ] as const;

  function toggle(name: (typeof switches)[number]['name'], isOn: boolean): void {
    if (name === 'smartTyping') typing.disabled.value = isOn;
    else modes[name].value = !isOn;
  }

  return (
    <MenuTrigger>
      <Button className="icon-button" aria-label={words.menu}>
        <Icon name="more" />
      </Button>
      <Popover className="floating menu-popover" offset={4}>
        <Menu
          className="menu"
          aria-label={words.menu}
          selectionMode="multiple"
          selectedKeys={switches.filter(({ isOn }) => isOn).map(({ name }) => name)}
        >
          {switches.map(({ name, isOn }) => (
            <MenuItem key={name} id={name} className="menu-item" onAction={() => toggle(name, isOn)}>
              {words[name]}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
