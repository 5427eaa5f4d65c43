import { commentsAfterEdit } from '../../domain/comments/follow-edits.ts';
import { mergeOtherFields } from '../../domain/other-fields/merge-other-fields.ts';
import {
  edited,
  foundSaved,
  hasUnsaved,
  type SaveProgress,
  type SaveStatus,
  saveStatus,
  troubleDecided,
  UNTOUCHED,
  writeBegan,
  writeFailed,
  writeSucceeded,
} from '../../domain/save-status.ts';
import type { Story } from '../../domain/story.ts';
import type { OpenedStory } from '../../ipc/opened-story.ts';
import type { Revision } from '../../ipc/request.ts';
import type { SavedStory, SaveFailure } from '../../ipc/save-failure.ts';

/** A story held in memory, with what is known of its file. */
export interface Draft {
  readonly story: Story;
  /** What the next save is based on. */
  readonly revision: Revision;
  /** The text that `revision` names: what both were made of, when another hand saves too. */
  readonly base: Story;
  /** The text that the write in flight carries. */
  readonly onItsWay: Story | null;
  readonly saving: SaveProgress<SaveFailure>;
  /** The editor was typed in and has not handed over the text yet. */
  readonly unreported: boolean;
  /** Rises when something other than the editor changes the body, so that the editor reads it again. */
  readonly bodyReads: number;
  /** The last change made by the program in one go, while it can be taken back. */
  readonly replaced: ReplacedStory | null;
}

interface ReplacedStory {
  readonly before: Story;
  /** Edits counted after it: any later one ends the offer to undo it. */
  readonly atEdit: number;
}

/** What the desk edits. The two states, the version and the times are main's. */
export type StoryChange = Partial<
  Omit<Story, 'id' | 'version' | 'workflow' | 'publication' | 'createdAt' | 'modifiedAt' | 'formerSlugs'>
>;

/** All that the desk edits of a story, as a change to another text of the same story. */
export function changeFromStory(story: Story): StoryChange {
  const { id, version, workflow, publication, createdAt, modifiedAt, formerSlugs, ...change } = story;
  return change;
}

/**
 * An earlier or mended text of a story as a change to it. What the desk said about it meanwhile stays, on its words, and
 * so does what other programs keep in its file.
 */
export function changeOfText(story: Story): StoryChange {
  const { comments, leftChecks, otherFields, ...change } = changeFromStory(story);
  return change;
}

/** A story as just read from its file. */
export function draftFromFile(opened: OpenedStory): Draft {
  const { story, revision } = opened;
  return {
    story,
    revision,
    base: story,
    onItsWay: null,
    saving: UNTOUCHED,
    unreported: false,
    bodyReads: 0,
    replaced: null,
  };
}

/** The editor typed: in the body, or in a field. Comments follow the words that they are about. */
export function draftEdited(draft: Draft, change: StoryChange): Draft {
  const { story } = draft;
  const comments = change.comments ?? commentsAfterEdit(story.comments, story.body, change.body ?? story.body);
  return { ...draft, story: { ...story, ...change, comments }, saving: edited(draft.saving) };
}

/** The editor was typed in: from now on the file is behind, though the new text is not here yet. */
export function draftTypedIn(draft: Draft): Draft {
  return draft.unreported ? draft : { ...draft, unreported: true };
}

/** The editor handed over what it had. */
export function draftReported(draft: Draft): Draft {
  return draft.unreported ? { ...draft, unreported: false } : draft;
}

/** What may be said of the draft's file. */
export function draftStatus(draft: Draft): SaveStatus<SaveFailure> {
  const status = saveStatus(draft.saving);
  return status.kind === 'saved' && draft.unreported ? { kind: 'saving' } : status;
}

/** The program changed the story in one go (wire copy taken, a version restored): one step to undo. */
export function draftReplaced(draft: Draft, change: StoryChange): Draft {
  const after = draftEdited(draft, change);
  return {
    ...after,
    bodyReads: draft.bodyReads + 1,
    replaced: { before: draft.story, atEdit: after.saving.edits },
  };
}

/** True while the last replacement is the last thing that happened to the story. */
export function canUndoReplacement(draft: Draft): boolean {
  return draft.replaced !== null && draft.replaced.atEdit === draft.saving.edits;
}

/** The story as it was before the last replacement; as it is, if that can't be undone any more. */
export function draftReplacementUndone(draft: Draft): Draft {
  if (draft.replaced === null || !canUndoReplacement(draft)) return draft;
  const { version, modifiedAt, workflow, publication } = draft.story;
  const story: Story = { ...draft.replaced.before, version, modifiedAt, workflow, publication };
  return { ...draft, story, saving: edited(draft.saving), bodyReads: draft.bodyReads + 1, replaced: null };
}

/**
 * Whether the desk has words that no file has had. A story whose file was deleted is unsaved without a word of one's
 * own in it; so is one in which a letter was typed and taken out again.
 */
export function hasOwnWords({ story, base, saving }: Draft): boolean {
  return hasUnsaved(saving) && JSON.stringify(changeFromStory(story)) !== JSON.stringify(changeFromStory(base));
}

/** The story's file is gone: what is on screen is in no file, though nobody typed it now. */
export function draftLostItsFile(draft: Draft): Draft {
  return { ...draft, saving: edited(draft.saving) };
}

/** Main changed the story's states, or another hand its file. The desk's own words that are not saved yet stay. */
export function draftReread(draft: Draft, opened: OpenedStory): Draft {
  if (!hasOwnWords(draft)) {
    const bodyReads = draft.bodyReads + (opened.story.body === draft.story.body ? 0 : 1);
    return { ...draftFromFile(opened), saving: foundSaved(draft.saving), bodyReads };
  }
  const { version, modifiedAt, workflow, publication, slug, formerSlugs } = opened.story;
  const story: Story = { ...draft.story, version, modifiedAt, workflow, publication, slug, formerSlugs };
  return { ...draft, story, revision: opened.revision, base: opened.story };
}

/** A save of all edits so far begins. */
export function draftSaveBegan(draft: Draft): Draft {
  return { ...draft, onItsWay: draft.story, saving: writeBegan(draft.saving) };
}

/** The save reached the file. */
export function draftSaved(draft: Draft, saved: SavedStory): Draft {
  const story: Story = { ...draft.story, version: saved.version, modifiedAt: saved.modifiedAt };
  return {
    ...draft,
    story,
    revision: saved.revision,
    base: draft.onItsWay ?? draft.base,
    onItsWay: null,
    saving: writeSucceeded(draft.saving, saved.savedAt),
  };
}

/** The save did not reach the file. */
export function draftNotSaved(draft: Draft, failure: SaveFailure): Draft {
  return { ...draft, onItsWay: null, saving: writeFailed(draft.saving, failure) };
}

/** The editor decided that its text, not the file's, is the story: the next save goes over what is there now. */
export function draftRebased(draft: Draft, onDisk: OpenedStory): Draft {
  const { base, story, saving } = draft;
  const { otherFields } = onDisk.story;
  // What another program keeps there is none of the text that the editor decided about.
  const kept = { ...story, otherFields: mergeOtherFields(base.otherFields, story.otherFields, otherFields) };
  return { ...draft, story: kept, revision: onDisk.revision, base: onDisk.story, saving: troubleDecided(saving) };
}

/** The text on disk takes the place of the editor's own, which one undo brings back. */
export function draftGivenUp(draft: Draft, onDisk: OpenedStory): Draft {
  return {
    ...draftFromFile(onDisk),
    bodyReads: draft.bodyReads + 1,
    replaced: { before: draft.story, atEdit: UNTOUCHED.edits },
  };
}

/** Both texts joined as the editor chose: the story from now on, and one step to undo. */
export function draftJoined(draft: Draft, onDisk: OpenedStory, change: StoryChange): Draft {
  return draftReplaced(draftRebased(draft, onDisk), change);
}
