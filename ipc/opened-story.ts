import type { Story, StoryId } from '../domain/story.ts';
import type { Revision } from './request.ts';

/** A file in the stories folder that is not a readable story. It is listed, never written to. */
export interface BrokenFile {
  /** Name relative to the newsroom folder; also the key to ask for its text. */
  readonly name: string;
  readonly kind:
    | 'not-json'
    | 'not-a-story'
    | 'too-new'
    | 'hostile-body'
    | 'wrong-encoding'
    | 'too-large'
    | 'not-a-file'
    | 'outside'
    | 'not-readable'
    | 'same-id';
  readonly reason: string;
}

/** The newest version that the history has of a story whose file is broken. */
export interface LastGoodVersion {
  readonly id: StoryId;
  readonly key: string;
  readonly keptAt: string;
  readonly headline: string;
}

export interface OpenedStory {
  readonly story: Story;
  readonly revision: Revision;
  /** Who else has it open, on another machine that shares the folder; null when nobody is known to. */
  readonly heldBy: string | null;
}

export type OpenStoryFailure = { readonly kind: 'not-found' } | { readonly kind: 'broken'; readonly file: BrokenFile };
