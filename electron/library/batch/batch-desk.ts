import { editLines, type LineEdit } from '../../../domain/find/edit-lines.ts';
import type { Search } from '../../../domain/find/find-matches.ts';
import { type MediaPicture, withPictureReplaced } from '../../../domain/pictures/replace-picture.ts';
import type { Result } from '../../../domain/result.ts';
import type { Story, StoryId } from '../../../domain/story.ts';
import type { BatchReport, BatchUndone, FindInStoriesFailure, FoundInStories } from '../../../ipc/batch-requests.ts';
import type { UnusedMediaFailure, UnusedPicture } from '../../../ipc/media-use-requests.ts';
import type { Newsroom } from '../newsroom.ts';
import { pictureUses } from '../pictures-in-use/picture-uses.ts';
import { trashMedia, unusedMedia } from '../pictures-in-use/unused-media.ts';
import type { BatchStory } from './change-stories.ts';
import { type BatchWatch, findInStories } from './find-in-stories.ts';
import type { FindRunner } from './find-in-thread.ts';
import { type ChangedStory, type Replacing, replaceInStories } from './replace-in-stories.ts';
import { undoBatch } from './undo-batch.ts';

/** What one story of a batch becomes: these passages, and no others, say something else. */
export interface StoryEdits extends BatchStory {
  readonly edits: readonly LineEdit[];
}

/** What is done in all stories, as the window uses it: one thing at a time, each can be stopped, the last taken back. */
export class BatchDesk {
  readonly #find: FindRunner;
  readonly #onProgress: (done: number, total: number) => void;
  #underWay = new AbortController();
  #batches = 0;
  /** What can be taken back; the newsroom it belongs to may have been closed since. */
  #last: { readonly key: string; readonly newsroom: Newsroom; readonly changed: readonly ChangedStory[] } | null = null;

  constructor(find: FindRunner, onProgress: (done: number, total: number) => void) {
    this.#find = find;
    this.#onProgress = onProgress;
  }

  find(newsroom: Newsroom, search: Search): Promise<Result<FoundInStories, FindInStoriesFailure>> {
    return findInStories(newsroom, search, this.#find, this.#watch(newsroom));
  }

  /** Replaces passages of these stories. */
  replace(newsroom: Newsroom, stories: readonly StoryEdits[], open: readonly StoryId[]): Promise<BatchReport> {
    const replacing = stories.map(({ edits, ...story }) => ({
      ...story,
      replacements: edits.length,
      replace: (text: Story) => editLines(text, edits),
    }));
    return this.#replace(newsroom, replacing, open);
  }

  /** Puts another picture in place of one, in every story that shows it. */
  async replacePicture(
    newsroom: Newsroom,
    src: string,
    by: MediaPicture,
    open: readonly StoryId[],
  ): Promise<BatchReport> {
    const uses = await pictureUses(newsroom, src);
    const replacing = uses.map(({ id, revision, times }) => ({
      id,
      revision,
      replacements: times,
      replace: (story: Story) => withPictureReplaced(story, src, by),
    }));
    return this.#replace(newsroom, replacing, open);
  }

  /** Pictures that nothing names any more. */
  unusedMedia(newsroom: Newsroom): Promise<Result<readonly UnusedPicture[], UnusedMediaFailure>> {
    return unusedMedia(newsroom, this.#watch(newsroom));
  }

  /** Moves pictures that are still unused to the trash. */
  trashMedia(newsroom: Newsroom, sources: readonly string[]): ReturnType<typeof trashMedia> {
    return trashMedia(newsroom, sources, this.#watch(newsroom));
  }

  async #replace(newsroom: Newsroom, stories: readonly Replacing[], open: readonly StoryId[]): Promise<BatchReport> {
    const { report, changed } = await replaceInStories(newsroom, stories, new Set(open), this.#watch(newsroom));
    if (changed.length === 0) return { ...report, key: null };
    this.#batches += 1;
    this.#last = { key: `batch-${this.#batches}`, newsroom, changed };
    return { ...report, key: this.#last.key };
  }

  /** Takes the batch back. Stories that could not be, such as one that is open, can be tried again. */
  async undo(newsroom: Newsroom, key: string, open: readonly StoryId[]): Promise<BatchUndone> {
    const last = this.#last;
    if (last === null || last.key !== key || last.newsroom !== newsroom) return { stories: 0, skipped: [] };
    const { left, ...undone } = await undoBatch(newsroom, last.changed, new Set(open), this.#watch(newsroom));
    this.#last = left.length === 0 ? null : { ...last, changed: left };
    return undone;
  }

  /** Stops what is under way. What a replacement has done until then is a batch, and can be taken back. */
  cancel(): void {
    this.#underWay.abort();
  }

  #watch({ closing }: Newsroom): BatchWatch {
    this.#underWay.abort();
    this.#underWay = new AbortController();
    const signal = AbortSignal.any([this.#underWay.signal, closing.signal]);
    return { signal, onProgress: this.#onProgress };
  }
}
