import type { Instant } from '../../domain/instant.ts';
import type { CuratedList } from '../../domain/lists/recent-posts.ts';
import type { StoryId } from '../../domain/story.ts';
import type {
  BrokenFile,
  EndedEmbargo,
  NewsroomView,
  OpenedStory,
  Opening,
  OpenNewsroomFailure,
  OpenStoryFailure,
  Revision,
  SavedStory,
  SaveFailure,
  StoryFilter,
  StoryList,
  SurroundingPage,
} from '../../ipc/contract.ts';
import type { Desk, SideTab, Theme } from './app-state.ts';
import type { DialogState } from './dialog-state.ts';
import type { StoryChange } from './draft.ts';
import type { RecentPostsRead } from './recent-posts-state.ts';
import type { WindowRange } from './story-list-state.ts';
import type { ToastMessage } from './toast-state.ts';

/** What happened, as facts in the past tense; the reducer decides what it means for the state. */
export type AppAction =
  | { readonly type: 'app-opened'; readonly opening: Opening; readonly theme: Theme; readonly now: Instant }
  | { readonly type: 'newsroom-opened'; readonly newsroom: NewsroomView }
  | { readonly type: 'newsroom-not-opened'; readonly failure: OpenNewsroomFailure }
  | { readonly type: 'newsroom-went-missing'; readonly missing: boolean }
  | { readonly type: 'settings-saved'; readonly newsroom: NewsroomView }
  | { readonly type: 'clock-ticked'; readonly now: Instant }
  | { readonly type: 'theme-chosen'; readonly theme: Theme }
  | { readonly type: 'desk-shown'; readonly desk: Desk }
  | { readonly type: 'side-tab-shown'; readonly tab: SideTab }
  | { readonly type: 'list-asked'; readonly query: string; readonly filter: StoryFilter }
  | { readonly type: 'list-went-stale' }
  | { readonly type: 'list-scrolled'; readonly inView: WindowRange }
  | { readonly type: 'list-answered'; readonly question: number; readonly first: number; readonly answer: StoryList }
  | { readonly type: 'story-asked-for'; readonly id: StoryId }
  | { readonly type: 'story-opened'; readonly opened: OpenedStory }
  | { readonly type: 'story-not-opened'; readonly id: StoryId; readonly failure: OpenStoryFailure }
  | { readonly type: 'story-closed' }
  | { readonly type: 'broken-file-opened'; readonly file: BrokenFile; readonly text: string | null }
  | { readonly type: 'story-typed-in'; readonly id: StoryId }
  | { readonly type: 'story-reported'; readonly id: StoryId }
  | { readonly type: 'story-edited'; readonly id: StoryId; readonly change: StoryChange }
  | { readonly type: 'story-replaced'; readonly id: StoryId; readonly change: StoryChange }
  | { readonly type: 'story-replacement-undone'; readonly id: StoryId }
  | { readonly type: 'story-reread'; readonly opened: OpenedStory }
  | { readonly type: 'story-trashed'; readonly id: StoryId }
  | { readonly type: 'save-began'; readonly id: StoryId }
  | { readonly type: 'save-succeeded'; readonly id: StoryId; readonly saved: SavedStory }
  | { readonly type: 'save-failed'; readonly id: StoryId; readonly failure: SaveFailure }
  | { readonly type: 'own-text-kept'; readonly id: StoryId; readonly onDisk: OpenedStory }
  | { readonly type: 'text-on-disk-taken'; readonly id: StoryId; readonly onDisk: OpenedStory }
  | { readonly type: 'texts-joined'; readonly id: StoryId; readonly onDisk: OpenedStory; readonly change: StoryChange }
  | { readonly type: 'ended-embargoes-read'; readonly ended: readonly EndedEmbargo[] }
  | { readonly type: 'rescue-settled'; readonly id: StoryId }
  | { readonly type: 'surroundings-read'; readonly surroundings: SurroundingPage }
  | { readonly type: 'check-left'; readonly id: StoryId; readonly key: string }
  | { readonly type: 'recent-posts-read'; readonly read: RecentPostsRead }
  | { readonly type: 'recent-posts-edited'; readonly draft: CuratedList }
  | { readonly type: 'recent-posts-undone' }
  | { readonly type: 'recent-posts-save-began' }
  | { readonly type: 'recent-posts-saved'; readonly revision: Revision; readonly at: Instant }
  | { readonly type: 'recent-posts-not-saved'; readonly failure: SaveFailure }
  | { readonly type: 'recent-posts-given-up'; readonly read: RecentPostsRead }
  | { readonly type: 'dialog-opened'; readonly dialog: DialogState }
  | { readonly type: 'dialog-closed' }
  | { readonly type: 'toast-shown'; readonly message: ToastMessage }
  | { readonly type: 'toast-dismissed' };
