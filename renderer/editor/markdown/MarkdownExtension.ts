import { $createHorizontalRuleNode, HorizontalRuleExtension, HorizontalRuleNode } from '@lexical/extension';
import {
  BOLD_ITALIC_STAR,
  BOLD_STAR,
  type ElementTransformer,
  INLINE_CODE,
  ITALIC_STAR,
  ORDERED_LIST,
  QUOTE,
  registerMarkdownShortcuts,
  STRIKETHROUGH,
  UNORDERED_LIST,
} from '@lexical/markdown';
import { $createHeadingNode, HeadingNode } from '@lexical/rich-text';
import { $isParagraphNode, $isRootNode, defineExtension, type ElementNode } from 'lexical';
import { $isFactBoxNode } from '../fact-box/FactBoxNode.ts';

/** `# ` and `## ` begin a subheading, `### ` a smaller one: the headline is the only first-level heading. */
const SUBHEADING: ElementTransformer = {
  type: 'element',
  dependencies: [HeadingNode],
  export: () => null,
  regExp: /^(#{1,3})\s/,
  replace: (paragraph, children, [, hashes = '']) => {
    const heading = $createHeadingNode(hashes.length === 3 ? 'h3' : 'h2').append(...children);
    paragraph.replace(heading);
    heading.select(0, 0);
  },
};

/** `---` and Enter, or a space, draws a divider. */
const DIVIDER: ElementTransformer = {
  type: 'element',
  dependencies: [HorizontalRuleNode],
  export: () => null,
  regExp: /^(---|\*\*\*)\s?$/,
  triggerOnEnter: true,
  replace: (paragraph) => {
    paragraph.insertBefore($createHorizontalRuleNode());
    paragraph.clear();
    paragraph.select();
  },
};

/** Lets a shortcut work only where its block may stand: on the story's own level, a list in a fact box too. */
function onlyWhere(
  transformer: ElementTransformer,
  $mayStandIn: (holder: ElementNode | null) => boolean,
): ElementTransformer {
  return {
    ...transformer,
    replace: (paragraph, children, match, isImport) =>
      $isParagraphNode(paragraph) && $mayStandIn(paragraph.getParent())
        ? transformer.replace(paragraph, children, match, isImport)
        : false,
  };
}

const TRANSFORMERS = [
  ...[SUBHEADING, DIVIDER, QUOTE].map((transformer) => onlyWhere(transformer, $isRootNode)),
  ...[UNORDERED_LIST, ORDERED_LIST].map((transformer) =>
    onlyWhere(transformer, (holder) => $isRootNode(holder) || $isFactBoxNode(holder)),
  ),
  BOLD_ITALIC_STAR,
  BOLD_STAR,
  ITALIC_STAR,
  STRIKETHROUGH,
  INLINE_CODE,
];

/** Markdown typed as it is written becomes what it means: `## `, `> `, `- `, `1. `, `**bold**`, `*italic*`, `---`. */
export const MarkdownExtension = defineExtension({
  name: 'dateline/markdown',
  dependencies: [HorizontalRuleExtension],
  register: (editor) => registerMarkdownShortcuts(editor, TRANSFORMERS),
});
