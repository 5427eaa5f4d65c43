/**
 * Every fact the window shows that is neither the document (Lexical has it) nor a control's own fuss.
 *
 * Unions throughout, so that a view can't meet "loading and failed" at once.
 */
import type { Passage } from '../../domain/comments/comment.ts';
import { type Instant, instantFromMs } from '../../domain/instant.ts';
import type { StoryId } from '../../domain/story.ts';
import type { RecoveredStory } from '../../ipc/app-requests.ts';
import type { Boilerplate } from '../../ipc/boilerplate-requests.ts';
import type { RescuedStory } from '../../ipc/history-requests.ts';
import type { NewsroomView, OpenNewsroomFailure } from '../../ipc/newsroom-requests.ts';
import type { BrokenFile, LastGoodVersion, OpenStoryFailure } from '../../ipc/opened-story.ts';
import type { SurroundingPage } from '../../ipc/page-requests.ts';
import type { EndedEmbargo } from '../../ipc/story-requests.ts';
import type { LaterVersion } from '../../ipc/wire.ts';
import type { TextReport } from '../workers/text-report.ts';
import type { CuratedState } from './curated-state.ts';
import { type DialogState, NO_DIALOG } from './dialog-state.ts';
import type { Draft } from './draft.ts';
import { NO_PRESS, type PressState } from './press-state.ts';
import { EMPTY_LIST_STATE, type StoryListState } from './story-list-state.ts';
import type { ToastState } from './toast-state.ts';
import { USUAL_VIEW, type ViewState } from './view-state.ts';
import { EMPTY_WIRE, type WireState } from './wire-state.ts';

export type Desk = 'stories' | 'recent-posts' | 'wire';
export type SideTab = 'preview' | 'details' | 'checks' | 'comments' | 'history';
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
  | {
      readonly kind: 'broken';
      readonly file: BrokenFile;
      readonly text: string | null;
      readonly lastGood: LastGoodVersion | null;
    };

export interface AppState {
  readonly stage: Stage;
  readonly platform: Platform;
  readonly version: string;
  readonly user: string;
  readonly now: Instant;
  readonly theme: Theme;
  readonly desk: Desk;
  readonly sideTab: SideTab;
  readonly view: ViewState;
  /** What stories and paragraphs can begin with. */
  readonly boilerplate: Boilerplate;
  readonly list: StoryListState;
  readonly openStory: OpenStory;
  /** The story on its way into the writing column; what is open stays until it arrives. */
  readonly askedFor: StoryId | null;
  /** The open story, and those whose text is not in their file yet. */
  readonly drafts: Readonly<Record<StoryId, Draft>>;
  readonly rescued: readonly RescuedStory[];
  /** The story that was open when the program last ended without closing; null once the editor has read of it. */
  readonly recovered: RecoveredStory | null;
  /** Holds that ended while the desk was closed. */
  readonly endedEmbargoes: readonly EndedEmbargo[];
  /** The newsroom's side of the preview; null until it has been read. */
  readonly surroundings: SurroundingPage | null;
  /** The last report on a story's text; null until there is one. */
  readonly textRead: { readonly id: StoryId; readonly report: TextReport } | null;
  readonly wire: WireState;
  /** What came on the wire after a story was taken from it; null: nothing did. */
  readonly laterVersions: Readonly<Record<StoryId, LaterVersion | null>>;
  /** The curated lists; null until their desk was opened. */
  readonly curated: CuratedState | null;
  /** A choice of this computer. */
  readonly isSpellingChecked: boolean;
  /** The passage on which a comment is being written, of which story; null while none is. */
  readonly commenting: { readonly id: StoryId; readonly passage: Passage } | null;
  /** Words of the open story that no dictionary or list knows. */
  readonly misspellings: number;
  readonly press: PressState;
  readonly dialog: DialogState;
  readonly toast: ToastState | null;
}

export const STARTING_STATE: AppState = {
  stage: { kind: 'starting' },
  platform: 'linux',
  version: '',
  user: '',
  now: instantFromMs(0),
  theme: 'system',
  desk: 'stories',
  sideTab: 'preview',
  view: USUAL_VIEW,
  boilerplate: { templates: [], snippets: [], broken: [] },
  list: EMPTY_LIST_STATE,
  openStory: { kind: 'none' },
  askedFor: null,
  drafts: {},
  rescued: [],
  recovered: null,
  endedEmbargoes: [],
  surroundings: null,
  textRead: null,
  wire: EMPTY_WIRE,
  laterVersions: {},
  curated: null,
  isSpellingChecked: true,
  commenting: null,
  misspellings: 0,
  press: NO_PRESS,
  dialog: NO_DIALOG,
  toast: null,
};

/** The draft in the writing column, or null. */
export function openDraft(state: AppState): Draft | null {
  return state.openStory.kind === 'open' ? (state.drafts[state.openStory.id] ?? null) : null;
}
