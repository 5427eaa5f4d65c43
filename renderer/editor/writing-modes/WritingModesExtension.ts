import { effect, namedSignals } from '@lexical/extension';
import { getScrollParent } from '@lexical/utils';
import { defineExtension, type LexicalEditor, mergeRegister, type NodeKey, safeCast } from 'lexical';
import { $topLevelBlock } from '../structure/insert-block.ts';

export interface WritingModes {
  /** Everything but the paragraph with the caret stands back. */
  readonly focus: boolean;
  /** The line with the caret stays where it is; the paper moves. */
  readonly typewriter: boolean;
}

/** How far down the window the line stands in typewriter mode. */
const LINE_AT = 0.45;

/** Quiet ways to write. They change nothing in the story, only how it is shown. */
export const WritingModesExtension = defineExtension({
  name: 'dateline/writing-modes',
  config: safeCast<WritingModes>({ focus: false, typewriter: false }),
  build: (_editor, config) => namedSignals(config),
  register: (editor, _config, state) => {
    const { focus, typewriter } = state.getOutput();
    return mergeRegister(
      effect(() => (focus.value ? showOnlyCurrentBlock(editor) : undefined)),
      effect(() => (typewriter.value ? holdLine(editor) : undefined)),
    );
  },
});

function showOnlyCurrentBlock(editor: LexicalEditor): () => void {
  let shown: NodeKey | null = null;
  const mark = (key: NodeKey | null, isCurrent: boolean) => {
    const element = key === null ? null : editor.getElementByKey(key);
    if (isCurrent) element?.setAttribute('data-current', '');
    else element?.removeAttribute('data-current');
  };
  const show = () => {
    const current = editor.getEditorState().read(() => $topLevelBlock()?.getKey() ?? null);
    if (current !== shown) mark(shown, false);
    shown = current;
    mark(current, true);
  };
  editor.getRootElement()?.classList.add('focus-mode');
  show();
  return mergeRegister(editor.registerUpdateListener(show), () => {
    mark(shown, false);
    editor.getRootElement()?.classList.remove('focus-mode');
  });
}

function holdLine(editor: LexicalEditor): () => void {
  let frame = 0;
  const hold = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => scrollLineIntoPlace(editor));
  };
  return mergeRegister(editor.registerUpdateListener(hold), () => cancelAnimationFrame(frame));
}

function scrollLineIntoPlace(editor: LexicalEditor): void {
  const page = editor.getRootElement();
  const selection = page?.ownerDocument.getSelection();
  if (!page || !selection?.isCollapsed || selection.rangeCount === 0 || !page.contains(selection.anchorNode)) return;
  const range = selection.getRangeAt(0);
  const line = range.getClientRects()[0] ?? lineOf(range.startContainer);
  if (line === undefined) return;
  const scroller = getScrollParent(page, false);
  const { top, height } = scroller.getBoundingClientRect();
  scroller.scrollTop += line.top - (top + height * LINE_AT);
}

/** A caret in an empty line has no box of its own. */
function lineOf(node: Node): DOMRect | undefined {
  return node instanceof Element ? node.getBoundingClientRect() : node.parentElement?.getBoundingClientRect();
}
