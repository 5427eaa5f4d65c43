import { getExtensionDependencyFromEditor } from '@lexical/extension';
import { HistoryExtension } from '@lexical/history';
import { useSignalValue } from '@lexical/react/useExtensionSignalValue';
import { type LexicalEditor, REDO_COMMAND, UNDO_COMMAND } from 'lexical';
import type { ReactElement, ReactNode } from 'react';
import {
  Button,
  Group,
  Menu,
  MenuItem,
  MenuTrigger,
  Popover,
  Separator,
  ToggleButton,
  Toolbar,
} from 'react-aria-components';
import { Icon } from '../../ui/Icon.tsx';
import type { IconName } from '../../ui/icon-shapes.tsx';
import { useWords } from '../../words/WordsProvider.tsx';
import { SET_BLOCK_STYLE_COMMAND } from '../blocks/BlockStyleExtension.ts';
import { FIND_COMMAND } from '../find/FindExtension.ts';
import { InsertMenu } from '../insertions/InsertMenu.tsx';
import { EDIT_LINK_COMMAND } from '../links/LinkEditingExtension.ts';
import { LanguageMenu } from '../passage-language/LanguageMenu.tsx';
import { ADD_PICTURE_COMMAND } from '../pictures/PicturesExtension.ts';
import { ariaShortcut, type EditorShortcutName } from '../shortcuts/editor-shortcuts.ts';
import { TableMenu } from '../tables/TableMenu.tsx';
import { TablesExtension } from '../tables/TablesExtension.ts';
import { type BlockStyle, FormattingExtension } from './FormattingExtension.ts';
import { MarkButton } from './MarkButton.tsx';
import { MoreMenu } from './MoreMenu.tsx';
import './toolbar.css';

interface FormattingBarProps {
  readonly editor: LexicalEditor;
  readonly isApple: boolean;
  /** More buttons at the end of the bar. */
  readonly children?: ReactNode;
}

/** The bar over the story. It holds no state: what is pressed comes from the editor's signals. */
export function FormattingBar({ editor, isApple, children }: FormattingBarProps): ReactElement {
  const words = useWords().editor.toolbar;
  const formatting = getExtensionDependencyFromEditor(editor, FormattingExtension).output;
  const history = getExtensionDependencyFromEditor(editor, HistoryExtension).output;
  const style = useSignalValue(formatting.style);
  const href = useSignalValue(formatting.href);
  const isInTable = useSignalValue(getExtensionDependencyFromEditor(editor, TablesExtension).output.isInside);
  const canUndo = useSignalValue(history.canUndo);
  const canRedo = useSignalValue(history.canRedo);
  const setStyle = (wanted: Exclude<BlockStyle, 'other'>) => editor.dispatchCommand(SET_BLOCK_STYLE_COMMAND, wanted);
  const keys = (name: EditorShortcutName) => ariaShortcut(name, isApple);
  const mod = isApple ? 'Meta' : 'Control';

  return (
    <Toolbar className="formatting-bar" aria-label={words.name}>
      {isInTable ? <TableMenu editor={editor} /> : <StyleMenu style={style} onChoose={setStyle} />}
      <Separator orientation="vertical" />
      <Group>
        <MarkButton editor={editor} mark="strong" label={words.bold} keys={`${mod}+B`}>
          <b>B</b>
        </MarkButton>
        <MarkButton editor={editor} mark="em" label={words.italic} keys={`${mod}+I`}>
          <em>I</em>
        </MarkButton>
        <Toggle
          label={words.link}
          keys={keys('link')}
          isOn={href !== null}
          icon="link"
          onToggle={() => editor.dispatchCommand(EDIT_LINK_COMMAND)}
        />
      </Group>
      <Separator orientation="vertical" />
      <Group>
        <Toggle
          isInMenu
          label={words.heading}
          keys={keys('h2')}
          isOn={style === 'h2'}
          icon="heading"
          onToggle={() => setStyle('h2')}
        />
        <Toggle
          isInMenu
          label={words.quote}
          keys={keys('quote')}
          isOn={style === 'quote'}
          icon="quote"
          onToggle={() => setStyle('quote')}
        />
        <Toggle
          label={words.bullets}
          keys={keys('bullets')}
          isOn={style === 'bullets'}
          icon="list"
          onToggle={() => setStyle('bullets')}
        />
        <Toggle
          isInMenu
          label={words.numbers}
          keys={keys('numbers')}
          isOn={style === 'numbers'}
          icon="numbered-list"
          onToggle={() => setStyle('numbers')}
        />
        <Action label={words.picture} icon="picture" onPress={() => editor.dispatchCommand(ADD_PICTURE_COMMAND)} />
        <InsertMenu editor={editor} />
        <LanguageMenu editor={editor} />
      </Group>
      <span className="formatting-bar-space" />
      <Group>
        <Action
          label={words.undo}
          keys={`${mod}+Z`}
          icon="undo"
          isDisabled={!canUndo}
          onPress={() => editor.dispatchCommand(UNDO_COMMAND)}
        />
        <Action
          label={words.redo}
          keys={`${mod}+Shift+Z`}
          icon="redo"
          isDisabled={!canRedo}
          onPress={() => editor.dispatchCommand(REDO_COMMAND)}
        />
        <Action
          label={words.find}
          keys={keys('find')}
          icon="search"
          onPress={() => editor.dispatchCommand(FIND_COMMAND, 'replace')}
        />
        <MoreMenu editor={editor} />
        {children}
      </Group>
    </Toolbar>
  );
}

interface StyleMenuProps {
  readonly style: BlockStyle;
  readonly onChoose: (style: 'body' | 'h2' | 'h3') => void;
}

function StyleMenu({ style, onChoose }: StyleMenuProps) {
  const words = useWords().editor.toolbar;
  const names = { body: words.body, h2: words.subheading, h3: words.smallSubheading } as const;
  const shown = { ...names, quote: words.quote, bullets: words.bullets, numbers: words.numbers, other: words.mixed };
  return (
    <MenuTrigger>
      <Button className="style-button" aria-label={`${words.style}: ${shown[style]}`}>
        {shown[style]}
        <Icon name="chevron" size={11} />
      </Button>
      <Popover className="floating menu-popover" offset={4}>
        <Menu className="menu" aria-label={words.style} selectionMode="single" selectedKeys={[style]}>
          {(['body', 'h2', 'h3'] as const).map((key) => (
            <MenuItem key={key} id={key} className="menu-item" onAction={() => key !== style && onChoose(key)}>
              {names[key]}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

interface ToggleProps {
  readonly label: string;
  readonly keys: string;
  readonly isOn: boolean;
  readonly onToggle: () => void;
  readonly icon: IconName;
  /** A menu of the bar does it too: where the bar is narrow, only that. */
  readonly isInMenu?: true;
}

/** The text keeps the focus and its selection when a button is pressed with the mouse. */
function Toggle({ label, keys, isOn, onToggle, icon, isInMenu }: ToggleProps) {
  return (
    <ToggleButton
      className={isInMenu === true ? 'icon-button is-in-menu' : 'icon-button'}
      aria-label={label}
      aria-keyshortcuts={keys}
      isSelected={isOn}
      onChange={onToggle}
      preventFocusOnPress
    >
      <Icon name={icon} />
    </ToggleButton>
  );
}

interface ActionProps {
  readonly label: string;
  readonly keys?: string;
  readonly icon: IconName;
  readonly isDisabled?: boolean;
  readonly onPress: () => void;
}

function Action({ label, keys, icon, isDisabled = false, onPress }: ActionProps) {
  return (
    <Button
      className="icon-button"
      aria-label={label}
      {...(keys === undefined ? {} : { 'aria-keyshortcuts': keys })}
      isDisabled={isDisabled}
      onPress={onPress}
      preventFocusOnPress
    >
      <Icon name={icon} />
    </Button>
  );
}
