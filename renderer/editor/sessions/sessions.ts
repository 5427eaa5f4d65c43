import type { Signal } from '@lexical/extension';
import { createEmptyHistoryState, type HistoryState } from '@lexical/history';
import { getScrollParent } from '@lexical/utils';
import {
  $getRoot,
  $getSelection,
  $setSelection,
  type BaseSelection,
  type EditorState,
  type EditorUpdateOptions,
  HISTORIC_TAG,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
  SKIP_DOM_SELECTION_TAG,
  SKIP_SELECTION_FOCUS_TAG,
} from 'lexical';
import type { Direction } from '../../../domain/body/body.ts';
import { parseBody } from '../../../domain/body/parse-body.ts';
import type { Autosave } from '../autosave/AutosaveExtension.ts';
import { $fillEditor } from '../editor-from-body.ts';
import { $replaceBody } from './replace-body.ts';

export interface StoryToShow {
  readonly id: string;
  /** XHTML, as it is in the story's file. */
  readonly body: string;
  /** Rises when something other than the editor changed the body. */
  readonly bodyReads: number;
  readonly direction: Direction;
}

/** What is remembered of a story while another one is open. */
interface Session {
  readonly state: EditorState;
  readonly caret: BaseSelection | null;
  readonly history: HistoryState;
  readonly body: string;
  readonly scrollTop: number;
}

/** So many stories keep their undo history; the one left longest ago is forgotten first. */
const MAX_SESSIONS = 30;

/** For changes that undo must not see and that must neither move the browser's selection nor take the focus. */
const QUIETLY: EditorUpdateOptions = { tag: [HISTORIC_TAG, SKIP_DOM_SELECTION_TAG], discrete: true };

/** The stories that were open in this run of the program, and the one that is. */
export class Sessions {
  readonly #editor: LexicalEditor;
  readonly #history: Signal<HistoryState>;
  readonly #autosave: Autosave;
  readonly #left = new Map<string, Session>();
  #open: StoryToShow | null = null;

  constructor(editor: LexicalEditor, history: Signal<HistoryState>, autosave: Autosave) {
    this.#editor = editor;
    this.#history = history;
    this.#autosave = autosave;
  }

  /** The story in the editor; null before the first one. */
  get openId(): string | null {
    return this.#open?.id ?? null;
  }

  /**
   * Shows a story. The open one is left, after it reported what it has not reported yet; the new one is as it was when
   * it was last left. Of the story that is already open only another direction and a body read anew are taken.
   */
  show(story: StoryToShow): void {
    const before = this.#open;
    if (before?.id === story.id) {
      this.#open = story;
      if (before.direction !== story.direction) this.#setDirection(story.direction);
      if (before.bodyReads !== story.bodyReads) this.#replace(story.body);
      return;
    }
    if (before !== null) this.#leave(before.id);
    this.#open = story;
    const session = this.#left.get(story.id);
    this.#left.delete(story.id);
    if (session === undefined) this.#begin(story);
    else this.#resume(session, story);
    this.#scrollTo(session?.scrollTop ?? 0);
  }

  #leave(id: string): void {
    const body = this.#autosave.flush();
    const state = this.#editor.getEditorState();
    const caret = state.read($getSelection);
    const scrollTop = this.#scroller()?.scrollTop ?? 0;
    this.#left.set(id, { state, caret, history: this.#history.peek(), body, scrollTop });
    const [oldest] = this.#left.keys();
    if (this.#left.size > MAX_SESSIONS && oldest !== undefined) this.#left.delete(oldest);
  }

  #begin({ body, direction }: StoryToShow): void {
    this.#history.value = createEmptyHistoryState();
    this.#editor.update(
      () => {
        $setSelection(null);
        $getRoot().setDirection(direction);
        $fillEditor(parseBody(body));
      },
      { ...QUIETLY, skipTransforms: true },
    );
    this.#history.value = {
      ...createEmptyHistoryState(),
      current: { editor: this.#editor, editorState: this.#editor.getEditorState() },
    };
    this.#autosave.adopt();
  }

  #resume(session: Session, { body, direction }: StoryToShow): void {
    this.#history.value = session.history;
    // Without a selection: setting one in the page would take the focus from the list of stories.
    this.#editor.setEditorState(session.state.clone(null), { tag: HISTORIC_TAG });
    this.#editor.update(() => {
      $getRoot().setDirection(direction);
      $setSelection(session.caret?.clone() ?? null);
    }, QUIETLY);
    if (body !== session.body) this.#replace(body);
    else this.#autosave.adopt();
  }

  /** Puts a newer text of the open story into the editor: one step to undo, and not reported back. */
  #replace(body: string): void {
    this.#editor.update(() => $replaceBody(parseBody(body)), {
      tag: [HISTORY_PUSH_TAG, SKIP_SELECTION_FOCUS_TAG],
      discrete: true,
    });
    this.#autosave.adopt();
  }

  #setDirection(direction: Direction): void {
    this.#editor.update(() => $getRoot().setDirection(direction), QUIETLY);
  }

  #scroller(): HTMLElement | null {
    const root = this.#editor.getRootElement();
    return root === null ? null : getScrollParent(root, false);
  }

  #scrollTo(scrollTop: number): void {
    const scroller = this.#scroller();
    if (scroller !== null) scroller.scrollTop = scrollTop;
  }
}
