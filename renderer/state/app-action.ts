import type { Passage } from '../../domain/comments/comment.ts';
import type { Instant } from '../../domain/instant.ts';
import type { CuratedList } from '../../domain/lists/recent-posts.ts';
import type { ListId } from '../../domain/lists/site-list.ts';
import type { Result } from '../../domain/result.ts';
import type { StoryId } from '../../domain/story.ts';
import type { Opening } from '../../ipc/app-requests.ts';
import type { Boilerplate } from '../../ipc/boilerplate-requests.ts';
import type { RescuedStory } from '../../ipc/history-requests.ts';
import type { ListSaveFailure, ReadList, ReadLists } from '../../ipc/list-requests.ts';
import type { NewsroomView, OpenNewsroomFailure } from '../../ipc/newsroom-requests.ts';
import type { BrokenFile, LastGoodVersion, OpenedStory, OpenStoryFailure } from '../../ipc/opened-story.ts';
import type { SurroundingPage } from '../../ipc/page-requests.ts';
import type { Revision } from '../../ipc/request.ts';
import type { SavedStory, SaveFailure } from '../../ipc/save-failure.ts';
import type { EndedEmbargo, StoryFilter, StoryList } from '../../ipc/story-requests.ts';
import type { LaterVersion, WireCopy, WireFailure, WireList } from '../../ipc/wire.ts';
import type { TextReport } from '../workers/text-report.ts';
import type { Desk, SideTab, Theme } from './app-state.ts';
import type { DialogState } from './dialog-state.ts';
import type { StoryChange } from './draft.ts';
import type { PressState } from './press-state.ts';
import type { WindowRange } from './story-list-state.ts';
import type { ToastMessage } from './toast-state.ts';
import type { ViewState } from './view-state.ts';
import type { WireStory } from './wire-state.ts';

/** What happened, as facts in the past tense; the reducer decides what it means for the state. */
export type AppAction =
  | {
      readonly type: 'app-opened';
      readonly opening: Opening;
      readonly theme: Theme;
      readonly view: ViewState;
      readonly now: Instant;
    }
  | { readonly type: 'newsroom-opened'; readonly newsroom: NewsroomView }
  | { readonly type: 'newsroom-not-opened'; readonly failure: OpenNewsroomFailure }
  | { readonly type: 'newsroom-went-missing'; readonly missing: boolean }
  | { readonly type: 'settings-saved'; readonly newsroom: NewsroomView }
  | { readonly type: 'clock-ticked'; readonly now: Instant }
  | { readonly type: 'theme-chosen'; readonly theme: Theme }
  | { readonly type: 'view-changed'; readonly view: ViewState }
  | { readonly type: 'boilerplate-read'; readonly boilerplate: Boilerplate }
  | { readonly type: 'desk-shown'; readonly desk: Desk }
  | { readonly type: 'side-tab-shown'; readonly tab: SideTab }
  | { readonly type: 'list-asked'; readonly query: string; readonly filter: StoryFilter }
  | { readonly type: 'list-went-stale' }
  | { readonly type: 'list-scrolled'; readonly inView: WindowRange }
  | { readonly type: 'list-answered'; readonly question: number; readonly first: number; readonly answer: StoryList }
  | { readonly type: 'story-asked-for'; readonly id: StoryId }
  | { readonly type: 'story-opened'; readonly opened: OpenedStory }
  | { readonly type: 'story-not-opened'; readonly id: StoryId; readonly failure: OpenStoryFailure }
  | { readonly type: 'story-held-elsewhere'; readonly id: StoryId; readonly heldBy: string | null }
  | { readonly type: 'story-closed' }
  | {
      readonly type: 'broken-file-opened';
      readonly file: BrokenFile;
      readonly text: string | null;
      readonly lastGood: LastGoodVersion | null;
    }
  | { readonly type: 'story-typed-in'; readonly id: StoryId }
  | { readonly type: 'story-reported'; readonly id: StoryId }
  | { readonly type: 'story-edited'; readonly id: StoryId; readonly change: StoryChange }
  | { readonly type: 'story-replaced'; readonly id: StoryId; readonly change: StoryChange }
  | { readonly type: 'story-replacement-undone'; readonly id: StoryId }
  | { readonly type: 'story-reread'; readonly opened: OpenedStory }
  | { readonly type: 'story-lost-its-file'; readonly id: StoryId }
  | { readonly type: 'story-trashed'; readonly id: StoryId }
  | { readonly type: 'save-began'; readonly id: StoryId }
  | { readonly type: 'save-succeeded'; readonly id: StoryId; readonly saved: SavedStory }
  | { readonly type: 'save-failed'; readonly id: StoryId; readonly failure: SaveFailure }
  | { readonly type: 'own-text-kept'; readonly id: StoryId; readonly onDisk: OpenedStory }
  | { readonly type: 'text-on-disk-taken'; readonly id: StoryId; readonly onDisk: OpenedStory }
  | { readonly type: 'texts-joined'; readonly id: StoryId; readonly onDisk: OpenedStory; readonly change: StoryChange }
  | { readonly type: 'ended-embargoes-read'; readonly ended: readonly EndedEmbargo[] }
  | { readonly type: 'recovery-understood' }
  | { readonly type: 'rescues-read'; readonly rescued: readonly RescuedStory[] }
  | { readonly type: 'rescue-settled'; readonly id: StoryId }
  | { readonly type: 'surroundings-read'; readonly surroundings: SurroundingPage }
  | { readonly type: 'text-read'; readonly id: StoryId; readonly report: TextReport }
  | { readonly type: 'spelling-switched'; readonly isOn: boolean }
  | { readonly type: 'comment-begun'; readonly id: StoryId; readonly passage: Passage }
  | { readonly type: 'comment-ended' }
  | { readonly type: 'misspellings-counted'; readonly count: number }
  | { readonly type: 'wire-asked'; readonly query: string }
  | { readonly type: 'wire-went-stale' }
  | { readonly type: 'wire-scrolled'; readonly inView: WindowRange }
  | { readonly type: 'wire-answered'; readonly question: number; readonly first: number; readonly answer: WireList }
  | { readonly type: 'wire-counted'; readonly unread: number }
  | { readonly type: 'wire-moved' }
  | { readonly type: 'wire-copy-asked-for'; readonly key: string; readonly story: WireStory }
  | { readonly type: 'wire-copy-read'; readonly key: string; readonly copy: Result<WireCopy, WireFailure> }
  | { readonly type: 'later-version-read'; readonly id: StoryId; readonly later: LaterVersion | null }
  | { readonly type: 'curated-lists-read'; readonly read: ReadLists }
  | { readonly type: 'curated-list-shown'; readonly id: ListId }
  | { readonly type: 'curated-list-made'; readonly read: ReadList }
  | { readonly type: 'curated-list-gone'; readonly id: ListId }
  | { readonly type: 'curated-list-edited'; readonly id: ListId; readonly draft: CuratedList }
  | { readonly type: 'curated-list-undone'; readonly id: ListId }
  | { readonly type: 'curated-list-redone'; readonly id: ListId }
  | { readonly type: 'curated-list-save-began'; readonly id: ListId }
  | { readonly type: 'curated-list-saved'; readonly id: ListId; readonly revision: Revision; readonly at: Instant }
  | { readonly type: 'curated-list-not-saved'; readonly id: ListId; readonly failure: ListSaveFailure }
  | {
      readonly type: 'curated-list-conflict-settled';
      readonly id: ListId;
      readonly onDisk: ReadList;
      readonly keeps: 'ours' | 'theirs';
    }
  | { readonly type: 'press-changed'; readonly press: PressState }
  | { readonly type: 'dialog-opened'; readonly dialog: DialogState }
  | { readonly type: 'dialog-closed' }
  | { readonly type: 'toast-shown'; readonly message: ToastMessage }
  | { readonly type: 'toast-dismissed' };
