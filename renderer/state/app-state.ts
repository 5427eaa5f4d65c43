/**
 * Every fact the window shows that is neither the document (Lexical has it) nor a control's own fuss.
 *
 * Unions throughout, so that a view can't meet "loading and failed" at once.
 */
import { type Instant, instantFromMs } from '../../domain/instant.ts';
import type { StoryId } from '../../domain/story.ts';
import type {
  BrokenFile,
  EndedEmbargo,
  NewsroomView,
  OpenNewsroomFailure,
  OpenStoryFailure,
  RescuedStory,
  SurroundingPage,
} from '../../ipc/contract.ts';
import { type DialogState, NO_DIALOG } from './dialog-state.ts';
import type { Draft } from './draft.ts';
import type { RecentPostsState } from './recent-posts-state.ts';
import { EMPTY_LIST_STATE, type StoryListState } from './story-list-state.ts';
import type { ToastState } from './toast-state.ts';

export type Desk = 'stories' | 'recent-posts' | 'wire';
export type SideTab = 'preview' | 'details' | 'checks' | 'history';
export type Theme = 'system' | 'light' | 'dark';
export type Platform = 'linux' | 'darwin' | 'win32';

export type Stage =
  | { readonly kind: 'starting' }
  | { readonly kind: 'welcome'; readonly trouble: OpenNewsroomFailure | null }
  | { readonly kind: 'newsroom'; readonly newsroom: NewsroomView; readonly missing: boolean };

export type OpenStory =
  | { readonly kind: 'none' }
  | { readonly kind: 'open'; readonly id: StoryId; readonly heldBy: string | null }
  | { readonly kind: 'failed'; readonly id: StoryId; readonly failure: OpenStoryFailure }
  | { readonly kind: 'broken'; readonly file: BrokenFile; readonly text: string | null };

export interface AppState {
  readonly stage: Stage;
  readonly platform: Platform;
  readonly version: string;
  readonly now: Instant;
  readonly theme: Theme;
  readonly desk: Desk;
  readonly sideTab: SideTab;
  readonly list: StoryListState;
  readonly openStory: OpenStory;
  /** The story on its way into the writing column; what is open stays until it arrives. */
  readonly askedFor: StoryId | null;
  /** The open story, and those whose text is not in their file yet. */
  readonly drafts: Readonly<Record<StoryId, Draft>>;
  readonly rescued: readonly RescuedStory[];
  /** Holds that ended while the desk was closed. */
  readonly endedEmbargoes: readonly EndedEmbargo[];
  /** The newsroom's side of the preview; null until it has been read. */
  readonly surroundings: SurroundingPage | null;
  /** Checks that the editor leaves in a story, by key. */
  readonly leftChecks: Readonly<Record<StoryId, readonly string[]>>;
  /** The curated list; null until its desk was opened. */
  readonly recentPosts: RecentPostsState | null;
  readonly dialog: DialogState;
  readonly toast: ToastState | null;
}

export const STARTING_STATE: AppState = {
  stage: { kind: 'starting' },
  platform: 'linux',
  version: '',
  now: instantFromMs(0),
  theme: 'system',
  desk: 'stories',
  sideTab: 'preview',
  list: EMPTY_LIST_STATE,
  openStory: { kind: 'none' },
  askedFor: null,
  drafts: {},
  rescued: [],
  endedEmbargoes: [],
  surroundings: null,
  recentPosts: null,
  leftChecks: {},
  dialog: NO_DIALOG,
  toast: null,
};

/** The draft in the writing column, or null. */
export function openDraft(state: AppState): Draft | null {
  return state.openStory.kind === 'open' ? (state.drafts[state.openStory.id] ?? null) : null;
}
