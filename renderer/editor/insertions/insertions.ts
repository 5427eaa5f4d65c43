import { INSERT_HORIZONTAL_RULE_COMMAND } from '@lexical/extension';
import type { LexicalEditor } from 'lexical';
import type { IconName } from '../../ui/icon-shapes.tsx';
import { SET_BLOCK_STYLE_COMMAND } from '../blocks/BlockStyleExtension.ts';
import { INSERT_EDITORS_NOTE_COMMAND } from '../editors-note/EditorsNoteExtension.ts';
import { INSERT_FACT_BOX_COMMAND } from '../fact-box/FactBoxExtension.ts';
import { INSERT_LINK_CARD_COMMAND } from '../link-card/LinkCardExtension.ts';
import { ADD_PICTURE_COMMAND, TOGGLE_GALLERY_COMMAND } from '../pictures/PicturesExtension.ts';
import { TOGGLE_QUOTE_COMMAND } from '../quotes/QuotesExtension.ts';
import { INSERT_TABLE_COMMAND } from '../tables/TablesExtension.ts';

interface NamedInsertion {
  readonly name: string;
  readonly icon: IconName;
  readonly run: (editor: LexicalEditor) => void;
}

/** All blocks that can be put into a story, in the order of menus. */
export const INSERTIONS = [
  { name: 'h2', icon: 'heading', run: (editor) => editor.dispatchCommand(SET_BLOCK_STYLE_COMMAND, 'h2') },
  { name: 'h3', icon: 'heading', run: (editor) => editor.dispatchCommand(SET_BLOCK_STYLE_COMMAND, 'h3') },
  { name: 'picture', icon: 'picture', run: (editor) => editor.dispatchCommand(ADD_PICTURE_COMMAND) },
  { name: 'gallery', icon: 'picture', run: (editor) => editor.dispatchCommand(TOGGLE_GALLERY_COMMAND) },
  { name: 'quote', icon: 'quote', run: (editor) => editor.dispatchCommand(TOGGLE_QUOTE_COMMAND, { pull: false }) },
  { name: 'pullQuote', icon: 'quote', run: (editor) => editor.dispatchCommand(TOGGLE_QUOTE_COMMAND, { pull: true }) },
  { name: 'bullets', icon: 'list', run: (editor) => editor.dispatchCommand(SET_BLOCK_STYLE_COMMAND, 'bullets') },
  {
    name: 'numbers',
    icon: 'numbered-list',
    run: (editor) => editor.dispatchCommand(SET_BLOCK_STYLE_COMMAND, 'numbers'),
  },
  {
    name: 'table',
    icon: 'list',
    run: (editor) => editor.dispatchCommand(INSERT_TABLE_COMMAND, { rows: 3, columns: 3 }),
  },
  { name: 'factBox', icon: 'book', run: (editor) => editor.dispatchCommand(INSERT_FACT_BOX_COMMAND) },
  { name: 'editorsNote', icon: 'warning', run: (editor) => editor.dispatchCommand(INSERT_EDITORS_NOTE_COMMAND) },
  { name: 'linkCard', icon: 'link', run: (editor) => editor.dispatchCommand(INSERT_LINK_CARD_COMMAND, { href: '' }) },
  { name: 'divider', icon: 'more', run: (editor) => editor.dispatchCommand(INSERT_HORIZONTAL_RULE_COMMAND) },
] as const satisfies readonly NamedInsertion[];
export type Insertion = (typeof INSERTIONS)[number];
export type InsertionName = Insertion['name'];
