/** All that the editor can be told to do by name: what the palette lists beside the window's own commands. */
import { getExtensionDependencyFromEditor, type Signal } from '@lexical/extension';
import { FORMAT_TEXT_COMMAND, type LexicalEditor, REDO_COMMAND, type TextFormatType, UNDO_COMMAND } from 'lexical';
import type { IconName } from '../ui/icon-shapes.tsx';
import type { KeyName } from '../ui/keys.ts';
import { INSERTIONS } from './insertions/insertions.ts';
import { EDITOR_SHORTCUTS, type EditorShortcutName, shortcutKeys } from './shortcuts/editor-shortcuts.ts';
import { SmartTypingExtension } from './smart-typing/SmartTypingExtension.ts';
import { WritingModesExtension } from './writing-modes/WritingModesExtension.ts';

interface NamedEditorCommand {
  readonly name: string;
  readonly icon: IconName;
  readonly keys: readonly KeyName[];
  readonly run: (editor: LexicalEditor) => void;
}

const format = (kind: TextFormatType) => (editor: LexicalEditor) => editor.dispatchCommand(FORMAT_TEXT_COMMAND, kind);

const shortcut = <Name extends EditorShortcutName>(name: Name, icon: IconName) => ({
  name,
  icon,
  keys: shortcutKeys(name),
  run: EDITOR_SHORTCUTS[name].run,
});

const flip = (signal: Signal<boolean>) => {
  signal.value = !signal.peek();
};

export const EDITOR_COMMANDS = [
  shortcut('find', 'search'),
  shortcut('replace', 'swap'),
  ...INSERTIONS.map(({ name, icon, run }) => ({ name, icon, keys: [], run })),
  shortcut('body', 'list'),
  { name: 'bold', icon: 'match-case', keys: ['Mod', 'B'], run: format('bold') },
  { name: 'italic', icon: 'match-case', keys: ['Mod', 'I'], run: format('italic') },
  shortcut('strikethrough', 'match-case'),
  { name: 'subscript', icon: 'match-case', keys: [], run: format('subscript') },
  { name: 'superscript', icon: 'match-case', keys: [], run: format('superscript') },
  shortcut('link', 'link'),
  shortcut('indent', 'right'),
  shortcut('outdent', 'list'),
  shortcut('moveUp', 'up'),
  shortcut('moveDown', 'down'),
  shortcut('noBreakSpace', 'whole-word'),
  shortcut('nextBlank', 'right'),
  { name: 'undo', icon: 'undo', keys: ['Mod', 'Z'], run: (editor) => editor.dispatchCommand(UNDO_COMMAND) },
  { name: 'redo', icon: 'redo', keys: ['Mod', 'Shift', 'Z'], run: (editor) => editor.dispatchCommand(REDO_COMMAND) },
  {
    name: 'focus',
    icon: 'hide',
    keys: [],
    run: (editor) => flip(getExtensionDependencyFromEditor(editor, WritingModesExtension).output.focus),
  },
  {
    name: 'typewriter',
    icon: 'enter',
    keys: [],
    run: (editor) => flip(getExtensionDependencyFromEditor(editor, WritingModesExtension).output.typewriter),
  },
  {
    name: 'smartTyping',
    icon: 'quote',
    keys: [],
    run: (editor) => flip(getExtensionDependencyFromEditor(editor, SmartTypingExtension).output.disabled),
  },
] as const satisfies readonly NamedEditorCommand[];
export type EditorCommand = (typeof EDITOR_COMMANDS)[number];
