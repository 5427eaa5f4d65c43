import { assertNever } from '../../domain/assert-never.ts';
import type { AppAction } from './app-action.ts';
import type { AppState } from './app-state.ts';
import {
  type RecentPostsState,
  recentPostsEdited,
  recentPostsGivenUp,
  recentPostsNotSaved,
  recentPostsRead,
  recentPostsSaveBegan,
  recentPostsSaved,
  recentPostsUndone,
} from './recent-posts-state.ts';

type RecentPostsAction = Extract<AppAction, { type: `recent-posts-${string}` }>;

/** What happened to the curated list. Before it was read there is nothing it can happen to. */
export function recentPostsReducer(state: AppState, action: RecentPostsAction): AppState {
  const { recentPosts } = state;
  if (action.type === 'recent-posts-read') {
    return { ...state, recentPosts: recentPostsRead(recentPosts, action.read) };
  }
  return recentPosts === null ? state : { ...state, recentPosts: afterAction(recentPosts, action) };
}

function afterAction(
  recentPosts: RecentPostsState,
  action: Exclude<RecentPostsAction, { type: 'recent-posts-read' }>,
): RecentPostsState {
  switch (action.type) {
    case 'recent-posts-edited':
      return recentPostsEdited(recentPosts, action.draft);
    case 'recent-posts-undone':
      return recentPostsUndone(recentPosts);
    case 'recent-posts-save-began':
      return recentPostsSaveBegan(recentPosts);
    case 'recent-posts-saved':
      return recentPostsSaved(recentPosts, action.revision, action.at);
    case 'recent-posts-not-saved':
      return recentPostsNotSaved(recentPosts, action.failure);
    case 'recent-posts-given-up':
      return recentPostsGivenUp(recentPosts, action.read);
    default:
      return assertNever(action);
  }
}
