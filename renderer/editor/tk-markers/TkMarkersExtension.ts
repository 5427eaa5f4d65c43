import { effect, signal } from '@lexical/extension';
import { defineExtension, mergeRegister } from 'lexical';
import { type Found, findInLines } from '../find/found.ts';
import { paintHighlight } from '../find/paint-highlight.ts';
import { $textLines } from '../find/text-lines.ts';

/** `TK`, to come: what a writer leaves where a fact is still missing. It stands alone, in capitals, or in a blank. */
const TK = /\[TK[^[\]\n]*\]|(?<![\p{L}\p{N}])TK(?![\p{L}\p{N}])/gu;

/** Long enough not to look between two keys. */
const DELAY_MS = 400;

/** Marks every TK in the story; `found` tells how many are left. */
export const TkMarkersExtension = defineExtension({
  name: 'dateline/tk-markers',
  build: () => ({ found: signal<readonly Found[]>([]) }),
  register: (editor, _config, state) => {
    const { found } = state.getOutput();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      found.value = findInLines(editor.read('latest', $textLines), TK, null);
    };
    return mergeRegister(
      editor.registerUpdateListener(({ dirtyElements, dirtyLeaves }) => {
        if (dirtyElements.size === 0 && dirtyLeaves.size === 0) return;
        clearTimeout(timer);
        timer = setTimeout(look, DELAY_MS);
      }),
      editor.registerRootListener((page) =>
        page === null ? undefined : effect(() => paintHighlight('to-come', editor, found.value)),
      ),
      () => clearTimeout(timer),
    );
  },
});
