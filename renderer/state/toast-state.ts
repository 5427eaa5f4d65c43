import type { CuratedList } from '../../domain/lists/recent-posts.ts';
import type { Settings } from '../../domain/settings.ts';
import type { Correction, StoryId } from '../../domain/story.ts';
import type { MoveHindrance, StoryMove } from '../../domain/story-moves.ts';
import type { AddPictureFailure, ExportFailure, OpenStoryFailure, SaveFailure } from '../../ipc/contract.ts';

/** What taking wire copy changed beside the story, as it was before; null where it was left alone. */
export interface BeforeWireCopy {
  /** The story itself was made by it. */
  readonly hadNoStory: boolean;
  readonly list: CuratedList | null;
  readonly furniture: Pick<Settings, 'name' | 'cookieNotice'> | null;
}

/** What a toast says; its words, and what it offers to do, are the view's. */
export type ToastMessage =
  | { readonly kind: 'wire-copy-taken'; readonly id: StoryId; readonly before: BeforeWireCopy }
  | { readonly kind: 'version-restored'; readonly id: StoryId }
  | { readonly kind: 'text-on-disk-taken'; readonly id: StoryId }
  | { readonly kind: 'no-picture'; readonly failure: AddPictureFailure }
  | { readonly kind: 'link-not-opened'; readonly href: string }
  | { readonly kind: 'texts-joined'; readonly id: StoryId }
  | { readonly kind: 'check-fixed'; readonly id: StoryId }
  | { readonly kind: 'rescue-taken'; readonly id: StoryId }
  | { readonly kind: 'story-trashed'; readonly id: StoryId; readonly headline: string }
  | { readonly kind: 'story-brought-back' }
  | { readonly kind: 'story-moved'; readonly move: StoryMove }
  | { readonly kind: 'story-corrected'; readonly as: Correction['kind'] }
  | { readonly kind: 'move-refused'; readonly why: MoveHindrance }
  | { readonly kind: 'not-saved-first' }
  | { readonly kind: 'exported'; readonly file: string }
  | { readonly kind: 'not-exported'; readonly failure: ExportFailure }
  | { readonly kind: 'clipboard-empty' }
  | { readonly kind: 'not-created'; readonly failure: SaveFailure }
  | { readonly kind: 'list-changed-elsewhere' }
  | { readonly kind: 'list-not-saved'; readonly failure: SaveFailure }
  | { readonly kind: 'settings-not-saved'; readonly failure: SaveFailure }
  | { readonly kind: 'not-found'; readonly failure: OpenStoryFailure }
  | { readonly kind: 'undone' }
  | { readonly kind: 'unexpected' };

/** One line at the foot of the window; `key` tells two of the same words apart. */
export interface ToastState {
  readonly key: number;
  readonly message: ToastMessage;
}

/** The next toast; it takes the place of the last. */
export function nextToast(last: ToastState | null, message: ToastMessage): ToastState {
  return { key: (last?.key ?? 0) + 1, message };
}
