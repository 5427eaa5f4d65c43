/** What the Wire desk is told: the answers to the requests `wire:…` of the contract. */
import type { StoryId } from '../domain/story.ts';
import type { FoundFields } from '../domain/wire/found-fields.ts';
import type { WireGroup } from '../domain/wire/group-wire.ts';
import type { WireRow } from '../domain/wire/wire-list.ts';

/** The agency files of the watched folder, by story, as much of them as was asked for. */
export interface WireList {
  /** The folder as a person knows it. */
  readonly folder: string;
  /** False for the newsroom's own `wire/`. */
  readonly isChosen: boolean;
  readonly groups: readonly WireGroup<WireRow>[];
  /** Stories that match, of which `groups` is a window. */
  readonly total: number;
  /** Stories whose newest version nobody here has looked at, whatever was asked for. */
  readonly unread: number;
  /** The stories that were made of versions in `groups`, by the versions' keys. */
  readonly taken: Readonly<Record<string, StoryId>>;
  readonly broken: readonly BrokenWireFile[];
  /** Why the folder can't be read; null if it can. */
  readonly trouble: string | null;
  /** False until every file has been looked at once. */
  readonly isRead: boolean;
}

/** A file of the wire's folder in which no story could be found. */
export interface BrokenWireFile {
  /** Name relative to the folder. */
  readonly file: string;
  readonly reason: string;
}

export type WireFailure = { readonly kind: 'not-found' } | { readonly kind: 'not-readable'; readonly reason: string };

/** One version of the wire as it would go into a story. */
export interface WireCopy {
  readonly row: WireRow;
  readonly fields: FoundFields;
  /** Text that has no place in the story. */
  readonly leftOver: readonly string[];
  readonly takenAs: StoryId | null;
}

/** The newest version on the wire of what a story was made from. */
export interface LaterVersion {
  readonly copy: WireCopy;
  /** What the story was made from; null if that is not known any more. */
  readonly base: FoundFields | null;
}

/** A story of the newsroom that pasted copy is a later version of. */
export interface SameStory {
  readonly id: StoryId;
  readonly headline: string;
  /** What the story was made from; null if that is not known. */
  readonly base: FoundFields | null;
}
