import type { Card } from '../../domain/page/site.ts';
import type { Correction, StoryId } from '../../domain/story.ts';
import type { StoryChange } from './draft.ts';

/** What floats over the window; one thing at a time. */
export type DialogState =
  | { readonly kind: 'none' }
  | { readonly kind: 'palette' }
  | { readonly kind: 'shortcuts' }
  | { readonly kind: 'settings' }
  | { readonly kind: 'publish' }
  /** `first`: the story it is made for, and begins with. */
  | { readonly kind: 'create-newsroom'; readonly first: StoryChange | null }
  /** `into`: the open story that may take the copy; null: only a new one. */
  | { readonly kind: 'wire-review'; readonly text: string; readonly into: StoryId | null }
  | { readonly kind: 'reword-card'; readonly card: Card }
  | { readonly kind: 'add-story-card' }
  | { readonly kind: 'add-outside-card' }
  | { readonly kind: 'compare-version'; readonly id: StoryId; readonly key: string }
  | { readonly kind: 'conflict'; readonly id: StoryId }
  | { readonly kind: 'trash' }
  | { readonly kind: 'trash-story'; readonly id: StoryId; readonly headline: string }
  | { readonly kind: 'live-version'; readonly id: StoryId }
  | { readonly kind: 'correct-story'; readonly id: StoryId; readonly correction: Correction['kind'] };

export const NO_DIALOG: DialogState = { kind: 'none' };
