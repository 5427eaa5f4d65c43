import { type ReadonlySignal, type Signal, signal } from '@lexical/extension';
import {
  $getNodeByKey,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $isRootNode,
  type EditorState,
  type LexicalEditor,
  type NodeKey,
} from 'lexical';
import { isWordAt } from '../../../domain/spelling/words-to-check.ts';
import { $linesIn, $textLineOf, type TextLine } from '../find/text-lines.ts';
import { LineMarks } from '../line-marks/line-marks.ts';
import { $wordsOfLine, type LineWord } from './line-words.ts';
import type { SpellingChecker } from './spelling-checker.ts';
import { whenIdle } from './when-idle.ts';

/** After a pause in typing: no key waits for a look at the spelling. */
const PAUSE_MS = 350;
/** What one look takes of the time between two frames. */
const SLICE_MS = 6;

/** A `line` is a block's own; a `block` is looked at with all that is in it. */
type Extent = 'line' | 'block';

/** Which words of the open story are wrong. Only what was changed is looked at, in idle time, a slice at a time. */
export class StorySpelling {
  /** Of the story; BCP 47. */
  readonly language: Signal<string> = signal('en-GB');
  /** Null: spelling is switched off. */
  readonly checker: Signal<SpellingChecker | null> = signal<SpellingChecker | null>(null);
  readonly marks: LineMarks<LineWord>;
  readonly #count = signal(0);
  readonly #editor: LexicalEditor;
  readonly #ignored = new Map<string, Set<string>>();
  readonly #storyId: () => string | null;
  readonly #toLookAt = new Map<NodeKey, Extent>();
  /** Lines with words that were asked about. */
  readonly #waiting = new Set<NodeKey>();
  /** The line with a word that is still being typed: it is not called wrong before the caret has left it. */
  #typedIn: NodeKey | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #cancelIdle: (() => void) | null = null;

  constructor(editor: LexicalEditor, storyId: () => string | null) {
    this.#editor = editor;
    this.#storyId = storyId;
    this.marks = new LineMarks<LineWord>(editor, 'misspelt', isWordAt);
  }

  /** How many words of the story are wrong. */
  get count(): ReadonlySignal<number> {
    return this.#count;
  }

  /** Looks at the whole story again. */
  lookAtAll(): void {
    this.#editor.read('latest', () => {
      for (const block of $getRoot().getChildren()) this.#toLookAt.set(block.getKey(), 'block');
    });
    this.#schedule();
  }

  /** Notes that blocks changed; their marks move with the words. */
  follow(state: EditorState, keys: Iterable<NodeKey>): void {
    state.read(() => {
      for (const key of keys) {
        const node = $getNodeByKey(key);
        if (!$isElementNode(node) || node.isInline() || $isRootNode(node)) continue;
        if (this.marks.marksOf(key).length > 0) this.marks.follow($textLineOf(node));
        if (!this.#toLookAt.has(key)) this.#toLookAt.set(key, 'line');
      }
    });
    this.#schedule();
  }

  /** Notes that the caret moved: a word that was being typed may be finished. */
  caretMoved(): void {
    if (this.#typedIn === null) return;
    this.#toLookAt.set(this.#typedIn, 'line');
    this.#typedIn = null;
    this.#schedule();
  }

  /** Calls a word right in the open story for as long as the program runs. */
  ignore(word: string): void {
    const id = this.#storyId() ?? '';
    this.#ignored.set(id, (this.#ignored.get(id) ?? new Set()).add(word));
    this.lookAtAll();
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#cancelIdle?.();
    this.#cancelIdle = null;
  }

  #schedule(): void {
    this.stop();
    this.#timer = setTimeout(() => this.#lookWhenIdle(), PAUSE_MS);
  }

  #lookWhenIdle(): void {
    this.#cancelIdle = whenIdle(() => {
      this.#cancelIdle = null;
      this.#look();
    });
  }

  #look(): void {
    const checker = this.checker.peek();
    if (checker === null) {
      this.marks.clear();
      this.#toLookAt.clear();
      this.#count.value = 0;
      return;
    }
    const asked = new Map<string, Set<string>>();
    this.#editor.read('latest', () => this.#$lookFor(SLICE_MS, checker, asked));
    if (asked.size > 0) void this.#learn(checker, asked);
    if (this.#toLookAt.size > 0) this.#lookWhenIdle();
    else this.#settle();
  }

  #$lookFor(budgetMs: number, checker: SpellingChecker, asked: Map<string, Set<string>>): void {
    const until = performance.now() + budgetMs;
    for (const [key, extent] of this.#toLookAt) {
      this.#toLookAt.delete(key);
      const node = $getNodeByKey(key);
      if (!$isElementNode(node)) this.marks.delete(key);
      else
        for (const line of extent === 'line' ? [$textLineOf(node)] : $linesIn(node)) this.#$mark(line, checker, asked);
      if (performance.now() > until) return;
    }
  }

  #$mark(line: TextLine, checker: SpellingChecker, asked: Map<string, Set<string>>): void {
    const ignored = this.#ignored.get(this.#storyId() ?? '');
    const caret = $caretIn(line);
    const wrong = $wordsOfLine(line, this.language.peek()).filter(({ word, language, end }) => {
      if (ignored?.has(word)) return false;
      const isWrong = checker.isWrong(language, word);
      if (isWrong === null) {
        asked.set(language, (asked.get(language) ?? new Set()).add(word));
        this.#waiting.add(line.key);
      }
      if (isWrong === true && caret === end) {
        this.#typedIn = line.key;
        return false;
      }
      return isWrong === true;
    });
    this.marks.set(line, wrong);
  }

  async #learn(checker: SpellingChecker, asked: ReadonlyMap<string, ReadonlySet<string>>): Promise<void> {
    const lines = [...this.#waiting];
    this.#waiting.clear();
    for (const [language, words] of asked) await checker.learn(language, [...words]);
    if (this.checker.peek() !== checker) return;
    for (const key of lines) if (!this.#toLookAt.has(key)) this.#toLookAt.set(key, 'line');
    this.#lookWhenIdle();
  }

  /** Lines that are gone have no marks, whoever took them away. */
  #settle(): void {
    this.#editor.read('latest', () => {
      for (const key of [...this.marks.keys()]) if ($getNodeByKey(key) === null) this.marks.delete(key);
    });
    this.#count.value = this.marks.count();
  }
}

/** Where in the line the caret stands; null if it is elsewhere or something is selected. */
function $caretIn({ pieces }: TextLine): number | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null;
  const piece = pieces.find(({ key }) => key === selection.anchor.key);
  return piece === undefined ? null : piece.start + selection.anchor.offset;
}
