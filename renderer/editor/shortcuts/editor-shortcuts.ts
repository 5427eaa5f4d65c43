import { FORMAT_TEXT_COMMAND, INDENT_CONTENT_COMMAND, type LexicalEditor, OUTDENT_CONTENT_COMMAND } from 'lexical';
import { SET_BLOCK_STYLE_COMMAND } from '../blocks/BlockStyleExtension.ts';
import { FIND_COMMAND } from '../find/FindExtension.ts';
import { EDIT_LINK_COMMAND } from '../links/LinkEditingExtension.ts';

/** A key and what it does. `Mod` is Ctrl, on Apple computers Command. */
export interface EditorShortcut {
  readonly key: string;
  readonly alt: boolean;
  readonly shift: boolean;
  readonly run: (editor: LexicalEditor) => void;
}

function mod(key: string, run: EditorShortcut['run']): EditorShortcut {
  return { key, alt: false, shift: false, run };
}

/** Shortcuts beside those that every text field has (bold, italic, undo, redo, select all). */
export const EDITOR_SHORTCUTS = {
  body: { ...mod('0', (editor) => editor.dispatchCommand(SET_BLOCK_STYLE_COMMAND, 'body')), alt: true },
  h2: { ...mod('2', (editor) => editor.dispatchCommand(SET_BLOCK_STYLE_COMMAND, 'h2')), alt: true },
  h3: { ...mod('3', (editor) => editor.dispatchCommand(SET_BLOCK_STYLE_COMMAND, 'h3')), alt: true },
  quote: { ...mod('4', (editor) => editor.dispatchCommand(SET_BLOCK_STYLE_COMMAND, 'quote')), alt: true },
  bullets: { ...mod('5', (editor) => editor.dispatchCommand(SET_BLOCK_STYLE_COMMAND, 'bullets')), alt: true },
  numbers: { ...mod('6', (editor) => editor.dispatchCommand(SET_BLOCK_STYLE_COMMAND, 'numbers')), alt: true },
  link: { ...mod('k', (editor) => editor.dispatchCommand(EDIT_LINK_COMMAND)), shift: true },
  strikethrough: { ...mod('x', (editor) => editor.dispatchCommand(FORMAT_TEXT_COMMAND, 'strikethrough')), shift: true },
  subscript: mod(',', (editor) => editor.dispatchCommand(FORMAT_TEXT_COMMAND, 'subscript')),
  superscript: mod('.', (editor) => editor.dispatchCommand(FORMAT_TEXT_COMMAND, 'superscript')),
  indent: mod(']', (editor) => editor.dispatchCommand(INDENT_CONTENT_COMMAND)),
  outdent: mod('[', (editor) => editor.dispatchCommand(OUTDENT_CONTENT_COMMAND)),
  find: mod('f', (editor) => editor.dispatchCommand(FIND_COMMAND, 'find')),
  replace: mod('h', (editor) => editor.dispatchCommand(FIND_COMMAND, 'replace')),
  /** Underlined words look like links on the page; the key must not set them by accident. */
  noUnderline: mod('u', () => undefined),
} as const satisfies Record<string, EditorShortcut>;
export type EditorShortcutName = keyof typeof EDITOR_SHORTCUTS;

/** A shortcut as `aria-keyshortcuts` writes it. */
export function ariaShortcut(name: EditorShortcutName, isApple: boolean): string {
  const { key, alt, shift }: EditorShortcut = EDITOR_SHORTCUTS[name];
  return [isApple ? 'Meta' : 'Control', ...(alt ? ['Alt'] : []), ...(shift ? ['Shift'] : []), key.toUpperCase()].join(
    '+',
  );
}
