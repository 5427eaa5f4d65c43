import { $generateJSONFromSelectedNodes, $generateNodesFromSerializedNodes } from '@lexical/clipboard';
import { HorizontalRuleNode } from '@lexical/extension';
import { LinkNode } from '@lexical/link';
import { ListItemNode, ListNode } from '@lexical/list';
import { HeadingNode, QuoteNode } from '@lexical/rich-text';
import { TableCellNode, TableNode, TableRowNode } from '@lexical/table';
import { $getEditor, type BaseSelection, createEditor, type LexicalEditor, type LexicalNode } from 'lexical';
import type { Body } from '../../../domain/body/body.ts';
import { $blocksFromNodes } from '../body-from-editor.ts';
import { EditorsNoteNode } from '../editors-note/EditorsNoteNode.ts';
import { FactBoxNode } from '../fact-box/FactBoxNode.ts';
import { FieldNode } from '../fields/FieldNode.ts';
import { $inlinesFromNodes } from '../inlines/inlines-from-nodes.ts';
import { LinkCardNode } from '../link-card/LinkCardNode.tsx';
import { FigureNode } from '../pictures/FigureNode.ts';
import { GalleryNode } from '../pictures/GalleryNode.ts';
import { PictureNode } from '../pictures/PictureNode.tsx';
import { $selectedFigures } from '../pictures/picture-commands.ts';

/** Where copied nodes live while they are read. The story's own editor must not notice a copy; undo would. */
let copies: LexicalEditor | null = null;

function copiesEditor(): LexicalEditor {
  copies ??= createEditor({
    namespace: 'dateline/copies',
    nodes: [
      ...[HeadingNode, QuoteNode, ListNode, ListItemNode, LinkNode, HorizontalRuleNode],
      ...[TableNode, TableRowNode, TableCellNode, FieldNode, PictureNode, FigureNode, GalleryNode],
      ...[FactBoxNode, EditorsNoteNode, LinkCardNode],
    ],
  });
  return copies;
}

/** The selected part of the story as a body of its own. */
export function $copiedBody(selection: BaseSelection): Body {
  const figures = $selectedFigures();
  if (figures.length > 0) return $blocksFromNodes(figures);
  const { nodes } = $generateJSONFromSelectedNodes($getEditor(), selection);
  let body: Body = [];
  copiesEditor().update(
    () => {
      body = $bodyOf($generateNodesFromSerializedNodes(nodes));
    },
    { discrete: true, skipTransforms: true },
  );
  return body;
}

/** Words copied out of a line come without the block around them: they are a paragraph. */
function $bodyOf(nodes: readonly LexicalNode[]): Body {
  const firstBlock = nodes.findIndex((node) => !node.isInline());
  const line = firstBlock === -1 ? nodes : nodes.slice(0, firstBlock);
  const inlines = $inlinesFromNodes(line);
  const rest = nodes.slice(line.length);
  return [
    ...(inlines.length === 0 ? [] : [{ type: 'paragraph', inlines } as const]),
    ...(rest.length === 0 ? [] : [...$blocksFromNodes(rest.slice(0, 1)), ...$bodyOf(rest.slice(1))]),
  ];
}
