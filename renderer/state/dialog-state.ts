import type { Search } from '../../domain/find/find-matches.ts';
import type { Pin } from '../../domain/lists/recent-posts.ts';
import type { ListId } from '../../domain/lists/site-list.ts';
import type { Card } from '../../domain/page/site.ts';
import type { Correction, StoryId, WireSource } from '../../domain/story.ts';
import type { FoundFields } from '../../domain/wire/found-fields.ts';
import type { BackupFailure, BackupProgress, RestoreFailure } from '../../ipc/backup-requests.ts';
import type { RescuedStory } from '../../ipc/history-requests.ts';
import type { FoundCards } from '../../ipc/list-requests.ts';
import type { PictureFile } from '../editor/pictures/PictureNode.tsx';
import type { StoryChange } from './draft.ts';

/** What floats over the window; one thing at a time. */
export type DialogState =
  | { readonly kind: 'none' }
  | { readonly kind: 'palette' }
  | { readonly kind: 'shortcuts' }
  | { readonly kind: 'settings' }
  | { readonly kind: 'publish' }
  | { readonly kind: 'publish-site' }
  | { readonly kind: 'send-site' }
  /** `first`: the story it is made for, and begins with. */
  | { readonly kind: 'create-newsroom'; readonly first: StoryChange | null }
  /** `into`: the open story that may take the copy; null: only a new one. */
  | { readonly kind: 'wire-review'; readonly text: string; readonly into: StoryId | null }
  /** `source`: what the story was made from, once the later version is settled; null: as before. */
  | {
      readonly kind: 'compare-wire';
      readonly id: StoryId;
      readonly theirs: FoundFields;
      readonly base: FoundFields | null;
      readonly source: WireSource | null;
    }
  /** `search`: what it begins with. */
  | { readonly kind: 'find-in-stories'; readonly search: Search }
  | { readonly kind: 'save-template'; readonly from: StoryId }
  | { readonly kind: 'save-snippet'; readonly body: string }
  | { readonly kind: 'crop-picture'; readonly nodeKey: string; readonly picture: PictureFile }
  | { readonly kind: 'picture-uses'; readonly src: string }
  | { readonly kind: 'unused-pictures' }
  | { readonly kind: 'reword-card'; readonly card: Card }
  | { readonly kind: 'add-story-card' }
  | { readonly kind: 'add-outside-card' }
  | { readonly kind: 'choose-cards'; readonly found: FoundCards }
  | { readonly kind: 'pin-card'; readonly card: Card; readonly pin: Pin }
  | { readonly kind: 'list-rules' }
  | { readonly kind: 'new-list' }
  | { readonly kind: 'rename-list'; readonly id: ListId; readonly name: string }
  | { readonly kind: 'compare-version'; readonly id: StoryId; readonly key: string }
  | { readonly kind: 'conflict'; readonly id: StoryId }
  | { readonly kind: 'rescue'; readonly rescued: RescuedStory }
  | {
      readonly kind: 'backup-under-way';
      readonly task: 'back-up' | 'restore';
      readonly progress: BackupProgress;
    }
  | { readonly kind: 'backup-failed'; readonly failure: Exclude<BackupFailure, { readonly kind: 'cancelled' }> }
  | { readonly kind: 'restore-failed'; readonly failure: Exclude<RestoreFailure, { readonly kind: 'cancelled' }> }
  | { readonly kind: 'trash' }
  | { readonly kind: 'trash-story'; readonly id: StoryId; readonly headline: string }
  | { readonly kind: 'live-version'; readonly id: StoryId }
  | { readonly kind: 'correct-story'; readonly id: StoryId; readonly correction: Correction['kind'] };

export const NO_DIALOG: DialogState = { kind: 'none' };
