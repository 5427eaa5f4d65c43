import { effect, signal } from '@lexical/extension';
import {
  $setSelection,
  COMMAND_PRIORITY_EDITOR,
  createCommand,
  defineExtension,
  HISTORY_PUSH_TAG,
  type LexicalCommand,
  type LexicalEditor,
  mergeRegister,
} from 'lexical';
import { $selectionOf, type Places } from '../find/found.ts';
import { isWholeStory } from '../line-marks/is-whole-story.ts';
import { SessionsExtension } from '../sessions/SessionsExtension.ts';
import { $misspellingAtCaret, $misspellingAtPoint, $nextMisspelling, type Misspelling } from './find-misspelling.ts';
import { StorySpelling } from './story-spelling.ts';

/** Goes on to the next word that is wrong, round at the end, and asks what to do with it. */
export const NEXT_MISSPELLING_COMMAND: LexicalCommand<void> = createCommand('NEXT_MISSPELLING_COMMAND');
/** Puts a word in the place of the one that is asked about. */
export const CORRECT_SPELLING_COMMAND: LexicalCommand<string> = createCommand('CORRECT_SPELLING_COMMAND');

/** A wrong word about which the editor is asked what to do. */
export interface AskedWord extends Misspelling {
  readonly suggestions: readonly string[];
}

/** Marks the words of the story that are wrong and offers others; changes nothing by itself. */
export const SpellingExtension = defineExtension({
  name: 'dateline/spelling',
  dependencies: [SessionsExtension],
  build: (editor, _config, state) => {
    const sessions = state.getDependency(SessionsExtension).output;
    return {
      spelling: new StorySpelling(editor, () => sessions.openId),
      /** Null while no word is asked about. */
      asked: signal<AskedWord | null>(null),
    };
  },
  register: (editor, _config, state) => {
    const { spelling, asked } = state.getOutput();

    async function ask(found: Misspelling): Promise<void> {
      const { line, start, end, language, word } = found;
      asked.value = null;
      select(editor, found);
      const suggestions = (await spelling.checker.peek()?.suggestionsFor(language, word)) ?? [];
      // Another key may have changed the line meanwhile.
      const isThere = spelling.marks.marksOf(line).some((mark) => mark.start === start && mark.end === end);
      if (isThere) asked.value = { ...found, suggestions };
    }
    const handleContextMenu = (event: MouseEvent) => {
      // A key opens the menu at the caret, wherever the mouse is.
      const isByKey = event.button !== 2;
      const found = editor.read('latest', () =>
        isByKey
          ? $misspellingAtCaret(spelling.marks)
          : $misspellingAtPoint(spelling.marks, event.clientX, event.clientY),
      );
      if (found === null) return;
      event.preventDefault();
      void ask(found);
    };

    return mergeRegister(
      effect(() => {
        void spelling.language.value;
        const stop = spelling.checker.value?.onChange(() => spelling.lookAtAll());
        spelling.lookAtAll();
        return stop;
      }),
      editor.registerUpdateListener(({ dirtyElements, dirtyLeaves, editorState }) => {
        if (dirtyElements.size === 0 && dirtyLeaves.size === 0) spelling.caretMoved();
        else if (isWholeStory(dirtyElements, dirtyLeaves)) spelling.lookAtAll();
        else spelling.follow(editorState, dirtyElements.keys());
      }),
      editor.registerRootListener((page) => {
        if (page === null) return undefined;
        page.addEventListener('contextmenu', handleContextMenu);
        const stopDrawing = spelling.marks.drawOnPage();
        return () => {
          page.removeEventListener('contextmenu', handleContextMenu);
          stopDrawing();
        };
      }),
      editor.registerCommand(
        NEXT_MISSPELLING_COMMAND,
        () => {
          const found = $nextMisspelling(spelling.marks);
          if (found !== null) void ask(found);
          return found !== null;
        },
        COMMAND_PRIORITY_EDITOR,
      ),
      editor.registerCommand(
        CORRECT_SPELLING_COMMAND,
        (word) => {
          const wrong = asked.peek();
          asked.value = null;
          if (wrong === null) return false;
          editor.update(() => $selectionOf(wrong).insertText(word), { tag: HISTORY_PUSH_TAG });
          return true;
        },
        COMMAND_PRIORITY_EDITOR,
      ),
      () => spelling.stop(),
    );
  },
});

function select(editor: LexicalEditor, places: Places): void {
  editor.update(() => $setSelection($selectionOf(places)), { discrete: true });
  editor.getElementByKey(places.from.key)?.scrollIntoView({ block: 'nearest' });
}
