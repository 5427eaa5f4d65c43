import { $getRoot, type LexicalNode, type NodeKey } from 'lexical';

/** The story's text, one line a block, remembering the lines of blocks that did not change. */
export class BlockLines {
  readonly #lineOf: (node: LexicalNode) => string;
  #known = new Map<NodeKey, string>();

  constructor($lineOf: (node: LexicalNode) => string) {
    this.#lineOf = $lineOf;
  }

  /** Forgets what it knew of these nodes. A block is among the dirty elements whenever anything in it changed. */
  forget(...dirty: readonly Iterable<NodeKey>[]): void {
    for (const keys of dirty) for (const key of keys) this.#known.delete(key);
  }

  forgetAll(): void {
    this.#known.clear();
  }

  /** The text as it is in the active editor state. */
  $read(): string {
    const lines = new Map<NodeKey, string>();
    for (const node of $getRoot().getChildren()) {
      const key = node.getKey();
      lines.set(key, this.#known.get(key) ?? this.#lineOf(node));
    }
    this.#known = lines;
    return [...lines.values()].filter((line) => line !== '').join('\n');
  }
}
