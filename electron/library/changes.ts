import type { ListId } from '../../domain/lists/site-list.ts';
import type { StoryId } from '../../domain/story.ts';
import type { Revision } from '../../ipc/request.ts';

/** What a newsroom tells those who listen. */
export type NewsroomChange =
  /** Rows of the list may look different. */
  | { readonly kind: 'stories'; readonly ids: readonly StoryId[] }
  /** A story's file was changed, deleted or brought back by other hands than this process. */
  | { readonly kind: 'story-on-disk'; readonly id: StoryId }
  | { readonly kind: 'list'; readonly id: ListId; readonly revision: Revision }
  /** The newsroom's choices, or the rules of its own look. */
  | { readonly kind: 'settings' }
  /** Another program wrote the newsroom's word list. */
  | { readonly kind: 'words' }
  /** The folder has gone (`missing`), or has come back. */
  | { readonly kind: 'missing'; readonly missing: boolean }
  /** A story was saved but its earlier text could not be put into the history; the next save tries again. */
  | { readonly kind: 'version-not-kept'; readonly id: StoryId; readonly reason: string };

export type ChangeListener = (change: NewsroomChange) => void;

/** Tells every listener, after the caller's own work: a bug in a listener must not look like a failed save. */
export class Changes {
  readonly #listeners = new Set<ChangeListener>();

  on(listener: ChangeListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  tell(change: NewsroomChange): void {
    for (const listener of this.#listeners) queueMicrotask(() => listener(change));
  }
}
