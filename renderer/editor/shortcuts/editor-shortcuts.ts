import {
  CONTROLLED_TEXT_INSERTION_COMMAND,
  FORMAT_TEXT_COMMAND,
  INDENT_CONTENT_COMMAND,
  IS_APPLE,
  type LexicalEditor,
  OUTDENT_CONTENT_COMMAND,
} from 'lexical';
import { FILL_BLANK_COMMAND } from '../blanks/BlanksExtension.ts';
import { SET_BLOCK_STYLE_COMMAND } from '../blocks/BlockStyleExtension.ts';
import { FIND_COMMAND } from '../find/FindExtension.ts';
import { EDIT_LINK_COMMAND } from '../links/LinkEditingExtension.ts';
import { MOVE_BLOCK_COMMAND } from '../move-block/MoveBlockExtension.ts';
import { EDIT_TABLE_COMMAND } from '../tables/TablesExtension.ts';

/** A key and what it does. `mod` is Ctrl, on Apple computers Command. */
export interface EditorShortcut {
  readonly key: string;
  readonly mod: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
  /** On Apple computers it is Control and Command instead, where the keys above are one of every text field. */
  readonly controlCommand?: true;
  /** Does it; false leaves the key to the page, where `mayPass` says so. */
  readonly run: (editor: LexicalEditor) => boolean | undefined;
  /** A key with a meaning of its own where this one has none. */
  readonly mayPass?: true;
}

type Run = EditorShortcut['run'];

const mod = (key: string, run: Run): EditorShortcut => ({ key, mod: true, alt: false, shift: false, run });
const modAlt = (key: string, run: Run): EditorShortcut => ({ ...mod(key, run), alt: true });
const modShift = (key: string, run: Run): EditorShortcut => ({ ...mod(key, run), shift: true });
const mayPass = true;
/** Keys that move a thing about, as in other word processors: Option Shift and an arrow is a Mac's own for selecting. */
const moving = (key: string, run: Run): EditorShortcut => ({
  ...{ key, mod: false, alt: true, shift: true, run },
  controlCommand: true,
});

/**
 * Shortcuts beside those that every text field has (bold, italic, undo, redo, select all). The window's own are in
 * `palette/app-commands.ts`; `Mod Alt 1` to `4` are theirs.
 */
export const EDITOR_SHORTCUTS = {
  body: modAlt('0', (editor) => editor.dispatchCommand(SET_BLOCK_STYLE_COMMAND, 'body')),
  h2: modAlt('5', (editor) => editor.dispatchCommand(SET_BLOCK_STYLE_COMMAND, 'h2')),
  h3: modAlt('6', (editor) => editor.dispatchCommand(SET_BLOCK_STYLE_COMMAND, 'h3')),
  quote: modAlt('9', (editor) => editor.dispatchCommand(SET_BLOCK_STYLE_COMMAND, 'quote')),
  bullets: modAlt('8', (editor) => editor.dispatchCommand(SET_BLOCK_STYLE_COMMAND, 'bullets')),
  numbers: modAlt('7', (editor) => editor.dispatchCommand(SET_BLOCK_STYLE_COMMAND, 'numbers')),
  link: modShift('k', (editor) => editor.dispatchCommand(EDIT_LINK_COMMAND)),
  strikethrough: modShift('x', (editor) => editor.dispatchCommand(FORMAT_TEXT_COMMAND, 'strikethrough')),
  indent: mod(']', (editor) => editor.dispatchCommand(INDENT_CONTENT_COMMAND)),
  outdent: mod('[', (editor) => editor.dispatchCommand(OUTDENT_CONTENT_COMMAND)),
  moveUp: moving('ArrowUp', (editor) => editor.dispatchCommand(MOVE_BLOCK_COMMAND, 'up')),
  moveDown: moving('ArrowDown', (editor) => editor.dispatchCommand(MOVE_BLOCK_COMMAND, 'down')),
  columnBack: {
    ...moving('ArrowLeft', (editor) => editor.dispatchCommand(EDIT_TABLE_COMMAND, 'column-back')),
    mayPass,
  },
  columnOn: { ...moving('ArrowRight', (editor) => editor.dispatchCommand(EDIT_TABLE_COMMAND, 'column-on')), mayPass },
  noBreakSpace: modShift(' ', (editor) => editor.dispatchCommand(CONTROLLED_TEXT_INSERTION_COMMAND, '\u00a0')),
  nextBlank: mod('j', (editor) => editor.dispatchCommand(FILL_BLANK_COMMAND, 1)),
  find: mod('f', (editor) => editor.dispatchCommand(FIND_COMMAND, 'find')),
  replace: mod('h', (editor) => editor.dispatchCommand(FIND_COMMAND, 'replace')),
  /** Underlined words look like links on the page; the key must not set them by accident. */
  noUnderline: mod('u', () => undefined),
} as const satisfies Record<string, EditorShortcut>;
export type EditorShortcutName = keyof typeof EDITOR_SHORTCUTS;

/** The modifiers of a shortcut, as an event has them. */
export function modifiersOf(shortcut: EditorShortcut, isApple = IS_APPLE) {
  const { mod: isMod, alt, shift, controlCommand } = shortcut;
  if (isApple && controlCommand === true) return { ctrlKey: true, metaKey: true, altKey: false, shiftKey: false };
  return { ctrlKey: isMod && !isApple, metaKey: isMod && isApple, altKey: alt, shiftKey: shift };
}

/** The keys of a shortcut in the order in which they are written: modifiers, then the key itself. */
export function shortcutKeys(name: EditorShortcutName, isApple = IS_APPLE): readonly string[] {
  const { key } = EDITOR_SHORTCUTS[name];
  const { ctrlKey, metaKey, altKey, shiftKey } = modifiersOf(EDITOR_SHORTCUTS[name], isApple);
  const sign = key === ' ' ? 'Space' : key.replace('Arrow', '').replace(/^[a-z]$/, (letter) => letter.toUpperCase());
  return [
    ...(ctrlKey && isApple ? ['Control'] : []),
    ...((isApple ? metaKey : ctrlKey) ? ['Mod'] : []),
    ...(altKey ? ['Alt'] : []),
    ...(shiftKey ? ['Shift'] : []),
    sign,
  ];
}

/** A shortcut as `aria-keyshortcuts` writes it. */
export function ariaShortcut(name: EditorShortcutName, isApple: boolean): string {
  const named: Readonly<Record<string, string>> = {
    Mod: isApple ? 'Meta' : 'Control',
    Up: 'ArrowUp',
    Down: 'ArrowDown',
    Left: 'ArrowLeft',
    Right: 'ArrowRight',
  };
  return shortcutKeys(name, isApple)
    .map((key) => named[key] ?? key)
    .join('+');
}
