import type { Comment } from '../../domain/comments/comment.ts';
import type { CuratedList } from '../../domain/lists/recent-posts.ts';
import type { ListId } from '../../domain/lists/site-list.ts';
import type { CopyFlavour } from '../../domain/page/copied-story.ts';
import type { Settings } from '../../domain/settings.ts';
import type { Correction, Story, StoryId } from '../../domain/story.ts';
import type { MoveHindrance, StoryMove } from '../../domain/story-moves.ts';
import type { ImportedFiles } from '../../ipc/import-requests.ts';
import type { FindCardsFailure, ListSaveFailure } from '../../ipc/list-requests.ts';
import type { OpenStoryFailure } from '../../ipc/opened-story.ts';
import type { AddPictureFailure } from '../../ipc/picture-requests.ts';
import type { SaveFailure } from '../../ipc/save-failure.ts';
import type { CopyFailure, ExportFailure } from '../../ipc/story-requests.ts';
import type { WireFailure } from '../../ipc/wire.ts';

import type { PressState } from './press-state.ts';

/** A file that is not in the story, and why; no name where the picture has none. */
export interface NotAdded {
  readonly file: string;
  readonly kind: AddPictureFailure['kind'] | 'story-left';
}

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
  | { readonly kind: 'taken-from-wire'; readonly id: StoryId; readonly before: BeforeWireCopy }
  | { readonly kind: 'wire-not-taken'; readonly failure: WireFailure | OpenStoryFailure | SaveFailure }
  | { readonly kind: 'wire-stories-taken'; readonly ids: readonly StoryId[] }
  | { readonly kind: 'files-imported'; readonly imported: ImportedFiles }
  | { readonly kind: 'files-need-newsroom' }
  | { readonly kind: 'later-version-settled'; readonly id: StoryId; readonly took: boolean }
  | { readonly kind: 'version-restored'; readonly id: StoryId }
  | { readonly kind: 'text-on-disk-taken'; readonly id: StoryId }
  | { readonly kind: 'no-picture'; readonly failures: readonly NotAdded[] }
  | { readonly kind: 'link-not-opened'; readonly href: string }
  | { readonly kind: 'texts-joined'; readonly id: StoryId }
  | { readonly kind: 'check-fixed'; readonly id: StoryId }
  | { readonly kind: 'check-left'; readonly id: StoryId; readonly key: string }
  | { readonly kind: 'rule-left'; readonly rule: string }
  | { readonly kind: 'rescue-taken'; readonly id: StoryId }
  | { readonly kind: 'story-trashed'; readonly id: StoryId; readonly headline: string }
  | { readonly kind: 'story-let-go'; readonly story: Story }
  | { readonly kind: 'put-back' }
  | { readonly kind: 'story-brought-back' }
  | { readonly kind: 'story-moved'; readonly move: StoryMove }
  | { readonly kind: 'story-corrected'; readonly as: Correction['kind'] }
  | { readonly kind: 'move-refused'; readonly why: MoveHindrance }
  | { readonly kind: 'boilerplate-saved'; readonly name: string }
  | { readonly kind: 'pictures-trashed'; readonly key: string; readonly moved: readonly string[] }
  | { readonly kind: 'pictures-restored'; readonly count: number }
  | { readonly kind: 'pictures-not-moved' }
  | { readonly kind: 'not-saved-first' }
  | { readonly kind: 'press-ended'; readonly ended: Extract<PressState, { kind: 'pressed' | 'failed' }> }
  | { readonly kind: 'exported'; readonly file: string }
  | { readonly kind: 'story-copied'; readonly flavour: CopyFlavour }
  | { readonly kind: 'not-copied'; readonly failure: CopyFailure }
  | { readonly kind: 'not-exported'; readonly failure: ExportFailure }
  | { readonly kind: 'clipboard-empty' }
  | { readonly kind: 'not-created'; readonly failure: SaveFailure }
  | { readonly kind: 'list-deleted'; readonly id: ListId; readonly name: string }
  | { readonly kind: 'list-not-brought-back' }
  | { readonly kind: 'list-discarded' }
  | { readonly kind: 'no-cards-found'; readonly failure: Exclude<FindCardsFailure, { readonly kind: 'cancelled' }> }
  | { readonly kind: 'list-not-saved'; readonly failure: ListSaveFailure }
  | { readonly kind: 'settings-not-saved'; readonly failure: SaveFailure }
  | { readonly kind: 'not-found'; readonly failure: OpenStoryFailure }
  | { readonly kind: 'disk-silent' }
  | { readonly kind: 'backed-up'; readonly file: string; readonly files: number }
  | { readonly kind: 'backup-cancelled' }
  | { readonly kind: 'restore-cancelled' }
  | { readonly kind: 'comment-deleted'; readonly id: StoryId; readonly comment: Comment }
  | { readonly kind: 'word-added'; readonly word: string }
  | { readonly kind: 'words-not-saved'; readonly failure: SaveFailure }
  | { readonly kind: 'no-misspelling' }
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
