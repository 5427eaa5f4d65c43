import type { Comment, Passage } from '../../domain/comments/comment.ts';
import { createComment, resolveComment, rewordComment } from '../../domain/comments/edit-comments.ts';
import type { StoryId } from '../../domain/story.ts';
import { type App, collectBody } from './app.ts';
import { editStory } from './edit-story.ts';

/** Opens the side panel for a comment on a passage. */
export function beginComment(app: App, id: StoryId, passage: Passage): void {
  app.store.dispatch({ type: 'comment-begun', id, passage });
}

/** Nothing is said about the passage after all. */
export function dropComment(app: App): void {
  app.store.dispatch({ type: 'comment-ended' });
}

/** Says something about the passage that a comment was begun on. */
export function writeComment(app: App, text: string): void {
  const { commenting, user } = app.store.getState();
  if (commenting === null || text.trim() === '') return;
  const { id, passage } = commenting;
  collectBody(app, id);
  const body = app.store.getState().drafts[id]?.story.body ?? '';
  const comment = createComment({
    id: crypto.randomUUID(),
    author: user,
    text: text.trim(),
    passage,
    body,
    now: app.clock(),
  });
  changeComments(app, id, (comments) => [...comments, comment]);
  dropComment(app);
}

/** Puts other words into a comment. */
export function editComment(app: App, id: StoryId, comment: Comment, text: string): void {
  if (text.trim() !== '') replaceComment(app, id, rewordComment(comment, text.trim(), app.clock()));
}

/** Settles a comment, or opens it again. */
export function settleComment(app: App, id: StoryId, comment: Comment, isResolved: boolean): void {
  const by = isResolved ? app.store.getState().user : null;
  replaceComment(app, id, resolveComment(comment, by, app.clock()));
}

/** Takes a comment away; the toast brings it back. */
export function deleteComment(app: App, id: StoryId, comment: Comment): void {
  changeComments(app, id, (comments) => comments.filter((one) => one.id !== comment.id));
  app.store.dispatch({ type: 'toast-shown', message: { kind: 'comment-deleted', id, comment } });
}

/** Brings back a comment that was just deleted. */
export function putBackComment(app: App, id: StoryId, comment: Comment): void {
  changeComments(app, id, (comments) => [...comments, comment]);
  app.store.dispatch({ type: 'toast-shown', message: { kind: 'undone' } });
}

/** Shows the words that a comment is about in the story. */
export function showPassage(app: App, passage: Passage): void {
  app.bodySource?.showPassage(passage);
}

function replaceComment(app: App, id: StoryId, changed: Comment): void {
  changeComments(app, id, (comments) => comments.map((one) => (one.id === changed.id ? changed : one)));
}

function changeComments(app: App, id: StoryId, change: (comments: readonly Comment[]) => readonly Comment[]): void {
  const story = app.store.getState().drafts[id]?.story;
  if (story !== undefined) editStory(app, id, { comments: change(story.comments) });
}
