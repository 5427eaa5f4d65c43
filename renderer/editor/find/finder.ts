import { batch, type ReadonlySignal, type Signal, signal } from '@lexical/extension';
import {
  $getSelection,
  $isRangeSelection,
  $setSelection,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
  SKIP_DOM_SELECTION_TAG,
} from 'lexical';
import { NO_SEARCH, patternFromSearch, type Search } from '../../../domain/find/find-matches.ts';
import { type Replacement, wordsFor } from '../../../domain/find/replacement.ts';
import { $selectionOf, type Found, findInLines, type Scope } from './found.ts';
import { $selectedWords, $selectionScope } from './selection-scope.ts';
import { $textLines } from './text-lines.ts';

export type FindMode = 'closed' | 'find' | 'replace';

/** Changes the story as one step to undo, and leaves the focus with the find bar. */
const REPLACING = { tag: [HISTORY_PUSH_TAG, SKIP_DOM_SELECTION_TAG], discrete: true as const };

/** Finds and replaces in the open story. The views read its signals and call its methods. */
export class Finder {
  readonly mode: Signal<FindMode> = signal<FindMode>('closed');
  readonly search: Signal<Search> = signal(NO_SEARCH);
  /** The selection that is searched; null: the whole story. */
  readonly scope: Signal<Scope | null> = signal<Scope | null>(null);
  readonly #found = signal<readonly Found[]>([]);
  readonly #current = signal<Found | null>(null);
  readonly #shown = signal<Found | null>(null);
  readonly #problem = signal<string | null>(null);
  readonly #editor: LexicalEditor;

  constructor(editor: LexicalEditor) {
    this.#editor = editor;
  }

  get found(): ReadonlySignal<readonly Found[]> {
    return this.#found;
  }

  /** The match that the next step starts from, and that is replaced. */
  get current(): ReadonlySignal<Found | null> {
    return this.#current;
  }

  /** The match that the editor asked to see: not merely the same one, found again after a key. */
  get shown(): ReadonlySignal<Found | null> {
    return this.#shown;
  }

  /** Why the regular expression can't be used. */
  get problem(): ReadonlySignal<string | null> {
    return this.#problem;
  }

  /** Opens the bar, for the words that are selected. */
  open(mode: 'find' | 'replace'): void {
    const words = this.#editor.read('latest', $selectedWords);
    batch(() => {
      this.mode.value = mode;
      if (words !== '') this.search.value = { ...this.search.peek(), query: words };
    });
    this.refresh();
  }

  /** Closes the bar and puts the selection on the match that was looked at. */
  close(): void {
    const current = this.#current.peek();
    batch(() => {
      this.mode.value = 'closed';
      this.scope.value = null;
      this.#found.value = [];
      this.#current.value = null;
    });
    if (current !== null) this.#editor.update(() => $setSelection($selectionOf(current)));
    this.#editor.focus();
  }

  /** Searches only what is selected now, or the whole story again. */
  toggleScope(): void {
    this.scope.value = this.scope.peek() === null ? this.#editor.read('latest', $selectionScope) : null;
  }

  /** Looks again, after the search or the story changed. The match that was looked at stays, where there still is one. */
  refresh(): void {
    if (this.mode.peek() === 'closed') return;
    const pattern = patternFromSearch(this.search.peek());
    const lines = this.#editor.read('latest', $textLines);
    const found = pattern.ok ? findInLines(lines, pattern.value, this.scope.peek()) : [];
    const before = this.#current.peek();
    batch(() => {
      this.#problem.value = pattern.ok ? null : pattern.failure.reason;
      this.#found.value = found;
      const same = before === null ? null : sameAs(before, found);
      if (same === null) this.#show(this.#fromCaret(found));
      else this.#current.value = same;
    });
  }

  /** Goes on to the next match, or back to the one before; round at the ends. */
  step(by: 1 | -1): void {
    this.refresh();
    const found = this.#found.peek();
    const current = this.#current.peek();
    const at = current === null ? -1 : found.indexOf(current);
    this.#show(found[(at + by + found.length) % found.length] ?? null);
  }

  /** Replaces the match that is looked at and goes on to the next. */
  replace(replacement: Replacement): void {
    this.refresh();
    const current = this.#current.peek();
    if (current === null) return;
    const at = this.#found.peek().indexOf(current);
    this.#editor.update(() => this.#$replace(current, replacement), REPLACING);
    this.refresh();
    const found = this.#found.peek();
    this.#show(found[at] ?? found[0] ?? null);
  }

  /** Replaces all matches, as one step to undo. Says how many. */
  replaceAll(replacement: Replacement): number {
    this.refresh();
    const found = this.#found.peek();
    // From the last to the first: a replacement moves only what stands after it.
    this.#editor.update(() => {
      for (const match of found.toReversed()) this.#$replace(match, replacement);
    }, REPLACING);
    this.refresh();
    return found.length;
  }

  #show(match: Found | null): void {
    batch(() => {
      this.#current.value = match;
      this.#shown.value = match;
    });
  }

  #$replace(match: Found, replacement: Replacement): void {
    $selectionOf(match).insertText(wordsFor(match, replacement, this.search.peek()));
  }

  #fromCaret(found: readonly Found[]): Found | null {
    const after = this.#editor.read('latest', () => {
      const selection = $getSelection();
      if (!$isRangeSelection(selection)) return null;
      const caret = selection.isBackward() ? selection.focus : selection.anchor;
      return found.find((match) => $selectionOf(match).focus.isBefore(caret) === false) ?? null;
    });
    return after ?? found[0] ?? null;
  }
}

function sameAs(before: Found, found: readonly Found[]): Found | null {
  return found.find((match) => match.line === before.line && match.start === before.start) ?? null;
}
