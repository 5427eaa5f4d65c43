import type { OpenedStory } from './opened-story.ts';
import type { Revision } from './request.ts';

export interface SavedStory {
  readonly revision: Revision;
  readonly savedAt: string;
  readonly version: number;
  readonly modifiedAt: string;
}

/** Why a save did not reach the story's file. In every case but `conflict` the text is in a rescue file if `rescued`. */
export type SaveFailure =
  | { readonly kind: 'conflict'; readonly onDisk: OpenedStory }
  | { readonly kind: 'deleted-on-disk'; readonly rescued: boolean }
  /** Another hand left something in the file that is no story. */
  | { readonly kind: 'spoilt-on-disk'; readonly reason: string; readonly rescued: boolean }
  /** The disk neither takes the text nor refuses it. It may still get there. */
  | { readonly kind: 'no-answer'; readonly rescued: boolean }
  | { readonly kind: 'disk-full'; readonly rescued: boolean }
  | { readonly kind: 'no-permission'; readonly rescued: boolean }
  | { readonly kind: 'folder-missing'; readonly rescued: boolean }
  | { readonly kind: 'name-too-long'; readonly rescued: boolean }
  | { readonly kind: 'disk-trouble'; readonly reason: string; readonly rescued: boolean };
