import { batch, signal } from '@lexical/extension';
import { $isLinkNode } from '@lexical/link';
import { $isListItemNode, $isListNode } from '@lexical/list';
import { $isHeadingNode, $isQuoteNode } from '@lexical/rich-text';
import {
  $findMatchingParent,
  $getSelection,
  $isParagraphNode,
  $isRangeSelection,
  defineExtension,
  type LexicalNode,
  type RangeSelection,
} from 'lexical';
import type { Mark } from '../../../domain/body/body.ts';
import { MARKS } from '../../../domain/body/body.ts';
import { MARK_FORMATS } from '../inlines/mark-formats.ts';
import { $topLevelBlock } from '../structure/insert-block.ts';

export type BlockStyle = 'body' | 'h2' | 'h3' | 'quote' | 'bullets' | 'numbers' | 'other';

interface Formatting {
  readonly style: BlockStyle;
  readonly marks: ReadonlySet<Mark>;
  readonly href: string | null;
  readonly selected: string;
}

const NOTHING: Formatting = { style: 'body', marks: new Set(), href: null, selected: '' };

/** How the text at the caret is set: what the toolbars and menus show. */
export const FormattingExtension = defineExtension({
  name: 'dateline/formatting',
  build: () => ({
    style: signal<BlockStyle>('body'),
    /** Marks that all of the selection has, or that the next letter will have. */
    marks: signal<ReadonlySet<Mark>>(new Set()),
    /** Address of the link around the caret; null outside links. */
    href: signal<string | null>(null),
    /** Names the selected passage, so that a change of it is seen; empty while nothing is selected. */
    selected: signal(''),
  }),
  register: (editor, _config, state) => {
    const output = state.getOutput();
    return editor.registerUpdateListener(({ editorState }) => {
      const { style, marks, href, selected } = editorState.read($formatting);
      batch(() => {
        output.style.value = style;
        output.href.value = href;
        output.selected.value = selected;
        if (!isSame(marks, output.marks.peek())) output.marks.value = marks;
      });
    });
  },
});

function $formatting(): Formatting {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return NOTHING;
  const anchor = selection.anchor.getNode();
  const link = $findMatchingParent(anchor, $isLinkNode);
  return {
    style: $style(anchor),
    marks: marksOf(selection),
    href: link?.getURL() ?? null,
    selected: nameOf(selection),
  };
}

function nameOf(selection: RangeSelection): string {
  const { anchor, focus } = selection;
  return selection.isCollapsed() ? '' : `${anchor.key}:${anchor.offset}-${focus.key}:${focus.offset}`;
}

function marksOf(selection: RangeSelection): ReadonlySet<Mark> {
  return new Set(MARKS.filter((mark) => selection.hasFormat(MARK_FORMATS[mark].format)));
}

function $style(anchor: LexicalNode): BlockStyle {
  const item = $findMatchingParent(anchor, $isListItemNode);
  const list = item?.getParent();
  if ($isListNode(list)) return list.getListType() === 'number' ? 'numbers' : 'bullets';
  const block = $topLevelBlock();
  if ($isHeadingNode(block)) return block.getTag() === 'h2' ? 'h2' : 'h3';
  if ($isQuoteNode(block)) return 'quote';
  return $isParagraphNode(block) ? 'body' : 'other';
}

function isSame(one: ReadonlySet<Mark>, other: ReadonlySet<Mark>): boolean {
  return one.size === other.size && [...one].every((mark) => other.has(mark));
}
