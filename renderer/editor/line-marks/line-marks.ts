import type { LexicalEditor, NodeKey } from 'lexical';
import { editBetween, type Stretch, stretchAfter } from '../../../domain/passages/text-edit.ts';
import { placesOf } from '../find/found.ts';
import { rangeEnds } from '../find/paint-highlight.ts';
import type { TextLine } from '../find/text-lines.ts';

/** Whether a mark that moved with an edit still means what it meant, in the line as it is now. */
type StillHolds<Mark> = (line: string, mark: Mark) => boolean;

interface MarkedLine<Mark extends Stretch> {
  readonly line: TextLine;
  readonly marks: readonly Mark[];
}

/**
 * Marks on stretches of the story's lines, drawn without touching the story or its page (CSS Custom Highlight API).
 *
 * While a line is typed in, its marks move with its words. Only lines in view are drawn: the browser goes through all
 * ranges at each change of the page, and a long read may have thousands.
 */
export class LineMarks<Mark extends Stretch> {
  readonly #editor: LexicalEditor;
  readonly #name: string;
  readonly #stillHolds: StillHolds<Mark>;
  readonly #lines = new Map<NodeKey, MarkedLine<Mark>>();
  readonly #drawn = new Map<NodeKey, readonly StaticRange[]>();
  readonly #keyOf = new WeakMap<Element, NodeKey>();
  readonly #elementOf = new Map<NodeKey, Element>();
  #highlight: Highlight | null = null;
  #observer: IntersectionObserver | null = null;

  /** `name` is that of `::highlight()` in the style sheet. */
  constructor(editor: LexicalEditor, name: string, stillHolds: StillHolds<Mark>) {
    this.#editor = editor;
    this.#name = name;
    this.#stillHolds = stillHolds;
  }

  keys(): Iterable<NodeKey> {
    return this.#lines.keys();
  }

  marksOf(key: NodeKey): readonly Mark[] {
    return this.#lines.get(key)?.marks ?? [];
  }

  count(): number {
    let count = 0;
    for (const { marks } of this.#lines.values()) count += marks.length;
    return count;
  }

  /** Gives a line its marks, in place of those it had. */
  set(line: TextLine, marks: readonly Mark[]): void {
    if (marks.length === 0) {
      this.delete(line.key);
      return;
    }
    this.#lines.set(line.key, { line, marks });
    this.#watch(line.key);
    if (this.#drawn.has(line.key)) this.#draw(line.key);
  }

  delete(key: NodeKey): void {
    if (!this.#lines.delete(key)) return;
    this.#erase(key);
    this.#unwatch(key);
  }

  clear(): void {
    for (const key of [...this.#lines.keys()]) this.delete(key);
  }

  /** Moves the marks of a line along with its words after it was typed in, or set in other type. */
  follow(line: TextLine): void {
    const marked = this.#lines.get(line.key);
    if (marked === undefined) return;
    const edit = editBetween(marked.line.text, line.text);
    const moved = marked.marks.flatMap((mark): readonly Mark[] => {
      const stretch = stretchAfter(mark, edit);
      const after = stretch === null ? null : { ...mark, ...stretch };
      return after !== null && this.#stillHolds(line.text, after) ? [after] : [];
    });
    this.set(line, moved);
  }

  /** Draws the marks on the page for as long as it is the editor's. Call what it returns to stop. */
  drawOnPage(): () => void {
    const highlight = new Highlight();
    this.#highlight = highlight;
    CSS.highlights.set(this.#name, highlight);
    this.#observer = new IntersectionObserver((entries) => this.#seen(entries));
    for (const key of this.#lines.keys()) this.#watch(key);
    return () => {
      this.#observer?.disconnect();
      this.#observer = null;
      this.#highlight = null;
      this.#drawn.clear();
      this.#elementOf.clear();
      CSS.highlights.delete(this.#name);
    };
  }

  #watch(key: NodeKey): void {
    const element = this.#editor.getElementByKey(key);
    if (this.#observer === null || this.#elementOf.get(key) === element) return;
    this.#unwatch(key);
    if (element === null) return;
    this.#keyOf.set(element, key);
    this.#elementOf.set(key, element);
    this.#observer.observe(element);
  }

  #unwatch(key: NodeKey): void {
    const element = this.#elementOf.get(key);
    if (element !== undefined) this.#observer?.unobserve(element);
    this.#elementOf.delete(key);
  }

  #seen(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      const key = this.#keyOf.get(target);
      if (key === undefined) continue;
      if (isIntersecting) this.#draw(key);
      else this.#erase(key);
    }
  }

  #draw(key: NodeKey): void {
    this.#erase(key);
    const marked = this.#lines.get(key);
    if (this.#highlight === null || marked === undefined) return;
    const ranges: StaticRange[] = [];
    for (const mark of marked.marks) {
      const places = placesOf(marked.line, mark);
      const ends = places === null ? null : rangeEnds(this.#editor, places);
      if (ends !== null) ranges.push(new StaticRange(ends));
    }
    for (const range of ranges) this.#highlight.add(range);
    this.#drawn.set(key, ranges);
  }

  #erase(key: NodeKey): void {
    for (const range of this.#drawn.get(key) ?? []) this.#highlight?.delete(range);
    this.#drawn.delete(key);
  }
}
