/**
 * All that crosses between the two processes, in one place.
 *
 * `requests` names every question the page may ask: its input schema (parsed in main before the handler runs) and,
 * as a type, its answer. `Events` names what main tells the page. `DesktopApi` is what the page sees on `window`;
 * main derives its handlers from the same object, so a missing or misspelt one does not compile on either side.
 */
import { z } from 'zod';
import type { RecentPosts } from '../domain/lists/recent-posts.ts';
import { recentPostsSchema } from '../domain/lists/recent-posts.ts';
import type { Card } from '../domain/page/site.ts';
import type { Result } from '../domain/result.ts';
import type { Settings } from '../domain/settings.ts';
import { settingsSchema } from '../domain/settings.ts';
import { correctionSchema, type Story, type StoryId, storyIdSchema, storySchema } from '../domain/story.ts';
import { type RefusedMove, STORY_MOVES } from '../domain/story-moves.ts';
import type { StorySummary } from '../domain/story-summary.ts';
import type { LaterVersion, WireCopy, WireFailure, WireList } from './wire.ts';

/** Hash of a file's content: what a save was based on. */
export type Revision = string;

/** The newsroom that is open, as the page may know it: never a path, only the folder's display name. */
export interface NewsroomView {
  readonly folder: string;
  readonly settings: Settings;
  readonly isSample: boolean;
}

export interface Opening {
  readonly newsroom: NewsroomView | null;
  /** Why the newsroom named on the command line or used last could not be opened; null when it could. */
  readonly trouble: OpenNewsroomFailure | null;
  readonly platform: 'linux' | 'darwin' | 'win32';
  readonly version: string;
  /** The moment at which `--now` stopped the clock; null: the clock runs. */
  readonly fixedNow: string | null;
  readonly rescued: readonly RescuedStory[];
}

export type OpenNewsroomFailure =
  | { readonly kind: 'not-a-newsroom'; readonly folder: string }
  | { readonly kind: 'folder-missing'; readonly folder: string }
  | { readonly kind: 'not-empty'; readonly folder: string }
  | { readonly kind: 'settings-invalid'; readonly folder: string; readonly reason: string }
  | { readonly kind: 'too-new'; readonly folder: string }
  | { readonly kind: 'not-readable'; readonly folder: string; readonly reason: string }
  | { readonly kind: 'cancelled' };

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

export interface StoryList {
  readonly rows: readonly StorySummary[];
  /** Stories that match, of which `rows` is a window. */
  readonly total: number;
  readonly counts: Readonly<Record<StoryFilter, number>>;
  readonly broken: readonly BrokenFile[];
}

export const STORY_FILTERS = ['all', 'draft', 'review', 'ready', 'live', 'held', 'killed'] as const;
export type StoryFilter = (typeof STORY_FILTERS)[number];

export interface OpenedStory {
  readonly story: Story;
  readonly revision: Revision;
  /** Who else has it open, on another machine that shares the folder; null when nobody is known to. */
  readonly heldBy: string | null;
}

export type OpenStoryFailure = { readonly kind: 'not-found' } | { readonly kind: 'broken'; readonly file: BrokenFile };

export interface SavedStory {
  readonly revision: Revision;
  readonly savedAt: string;
  readonly version: number;
  readonly modifiedAt: string;
}

/** Why a save did not reach the story's file. In every case but `conflict` the text is in a rescue file if `rescued`. */
export type SaveFailure =
  | { readonly kind: 'conflict'; readonly onDisk: OpenedStory }
  | { readonly kind: 'deleted-on-disk'; readonly rescued: boolean }
  | { readonly kind: 'disk-full'; readonly rescued: boolean }
  | { readonly kind: 'no-permission'; readonly rescued: boolean }
  | { readonly kind: 'folder-missing'; readonly rescued: boolean }
  | { readonly kind: 'name-too-long'; readonly rescued: boolean }
  | { readonly kind: 'disk-trouble'; readonly reason: string; readonly rescued: boolean };

export interface RescuedStory {
  readonly id: StoryId;
  readonly headline: string;
  readonly rescuedAt: string;
  readonly reason: string;
}

/** A story whose embargo ended while nobody was there to publish it. */
export interface EndedEmbargo {
  readonly id: StoryId;
  readonly headline: string;
  readonly until: string;
  /** Live, it goes out with the next publish; else it was only ready. */
  readonly isLive: boolean;
}

export interface TrashedStory {
  readonly id: StoryId;
  readonly headline: string;
  readonly trashedAt: string;
  readonly emptiedAt: string;
}

export const VERSION_REASONS = [
  'opened-and-changed',
  'work',
  'state-change',
  'published',
  'before-restore',
  'conflict',
  'imported',
  'batch',
] as const;
export type VersionReason = (typeof VERSION_REASONS)[number];

/** One kept version of a story. `key` is its UTC time of keeping and names its file. */
export interface VersionSummary {
  readonly key: string;
  readonly keptAt: string;
  readonly reason: VersionReason;
  readonly name: string;
  readonly words: number;
  readonly headline: string;
}

export type ExportFailure =
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'embargoed'; readonly until: string }
  | { readonly kind: 'not-writable'; readonly reason: string };

export type MoveFailure =
  | { readonly kind: 'not-found' }
  | RefusedMove
  | { readonly kind: 'not-saved'; readonly failure: SaveFailure };

export type AddPictureFailure =
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'not-a-picture'; readonly reason: string }
  | { readonly kind: 'too-large'; readonly reason: string }
  | { readonly kind: 'not-writable'; readonly reason: string };

/** What a picture file says of itself, on its way into the media folder. */
export interface AddedPicture {
  readonly src: string;
  readonly width: number;
  readonly height: number;
  readonly caption: string;
  readonly credit: string;
  readonly copyright: string;
  readonly alt: string | null;
}

/** The newsroom's side of a page: what `articlePage` needs beside the story. */
export interface SurroundingPage {
  readonly settings: Settings;
  readonly cards: readonly Card[];
  /** Site paths of the stories in `links` that readers can open. */
  readonly paths: Readonly<Record<StoryId, string>>;
}

type Answer<T> = { readonly answer?: T };
/** Declares a request: its input schema, and its answer as a type only. */
function request<Schema extends z.ZodType, T>(input: Schema, _answer: Answer<T>): { input: Schema } & Answer<T> {
  return { input };
}
function answer<T>(): Answer<T> {
  return {};
}

function isBodyBearable({ body }: { readonly body?: string | undefined }): boolean {
  return (body ?? '').length <= MAX_BODY;
}

const nothing = z.undefined();
const byId = z.strictObject({ id: storyIdSchema });
const revision = z.string().regex(/^[0-9a-f]{64}$/);
const versionKey = z.string().regex(/^\d{8}T\d{9}Z(-\d+)?$/);
const wireKey = z.string().min(1).max(4096);
const byWireKey = z.strictObject({ key: wireKey });
/** A newsroom's text fields are long, but a file of more than this is no story (see `too-large`). */
const MAX_BODY = 50_000_000;
const storyInput = storySchema.refine(isBodyBearable, 'The body is too large.');
/** A notice for readers says something. */
const noticeInput = z.string().trim().min(1).max(5_000);
const draftInput = storySchema.partial().omit({ id: true }).refine(isBodyBearable, 'The body is too large.');

export const requests = {
  'app:opening': request(nothing, answer<Opening>()),
  'app:flushed': request(z.strictObject({ token: z.int(), saved: z.boolean() }), answer<void>()),
  'app:open-link': request(z.strictObject({ url: z.string().max(4096) }), answer<boolean>()),
  'app:set-theme': request(z.strictObject({ theme: z.enum(['system', 'light', 'dark']) }), answer<void>()),
  'clipboard:read': request(nothing, answer<{ readonly text: string }>()),

  'newsroom:create': request(
    z.strictObject({ name: z.string().min(1).max(200) }),
    answer<Result<NewsroomView, OpenNewsroomFailure>>(),
  ),
  'newsroom:choose': request(nothing, answer<Result<NewsroomView, OpenNewsroomFailure>>()),
  'newsroom:open-sample': request(nothing, answer<Result<NewsroomView, OpenNewsroomFailure>>()),
  'newsroom:save-settings': request(settingsSchema, answer<Result<NewsroomView, SaveFailure>>()),
  'newsroom:show-folder': request(nothing, answer<void>()),

  'story:list': request(
    z.strictObject({
      query: z.string().max(500),
      filter: z.enum(STORY_FILTERS),
      offset: z.int().min(0),
      limit: z.int().min(1).max(1000),
    }),
    answer<StoryList>(),
  ),
  'story:open': request(byId, answer<Result<OpenedStory, OpenStoryFailure>>()),
  'story:create': request(z.strictObject({ draft: draftInput }), answer<Result<OpenedStory, SaveFailure>>()),
  'story:save': request(
    z.strictObject({ story: storyInput, basedOn: revision }),
    answer<Result<SavedStory, SaveFailure>>(),
  ),
  'story:duplicate': request(byId, answer<Result<OpenedStory, OpenStoryFailure | SaveFailure>>()),
  'story:move': request(
    z.strictObject({ id: storyIdSchema, move: z.enum(STORY_MOVES) }),
    answer<Result<OpenedStory, MoveFailure>>(),
  ),
  'story:correct': request(
    z.strictObject({ id: storyIdSchema, kind: correctionSchema.shape.kind, notice: noticeInput }),
    answer<Result<OpenedStory, MoveFailure>>(),
  ),
  /** What readers have of a live story. */
  'story:live-version': request(byId, answer<Result<Story, OpenStoryFailure>>()),
  /** Embargoes that ended since the desk was last open and the site last pressed. */
  'story:ended-embargoes': request(nothing, answer<readonly EndedEmbargo[]>()),
  'story:trash': request(byId, answer<Result<TrashedStory, OpenStoryFailure | SaveFailure>>()),
  'story:export': request(byId, answer<Result<{ readonly file: string }, ExportFailure>>()),
  'story:broken-text': request(
    z.strictObject({ name: z.string().max(1024) }),
    answer<Result<{ readonly text: string }, { readonly kind: 'not-readable'; readonly reason: string }>>(),
  ),

  'trash:list': request(nothing, answer<readonly TrashedStory[]>()),
  'trash:restore': request(byId, answer<Result<OpenedStory, OpenStoryFailure | SaveFailure>>()),

  'history:list': request(byId, answer<readonly VersionSummary[]>()),
  'history:read': request(
    z.strictObject({ id: storyIdSchema, key: versionKey }),
    answer<Result<Story, OpenStoryFailure>>(),
  ),
  'history:keep': request(
    z.strictObject({ id: storyIdSchema, reason: z.enum(VERSION_REASONS) }),
    answer<Result<VersionSummary, OpenStoryFailure | SaveFailure>>(),
  ),
  'history:name': request(
    z.strictObject({ id: storyIdSchema, key: versionKey, name: z.string().max(200) }),
    answer<Result<VersionSummary, OpenStoryFailure | SaveFailure>>(),
  ),

  'rescue:read': request(byId, answer<Result<Story, OpenStoryFailure>>()),
  'rescue:dismiss': request(byId, answer<void>()),
  'rescue:save-copy': request(
    z.strictObject({ story: storyInput }),
    answer<Result<{ readonly file: string }, ExportFailure>>(),
  ),

  'recent-posts:read': request(
    nothing,
    answer<{ readonly list: RecentPosts; readonly revision: Revision; readonly stories: readonly StorySummary[] }>(),
  ),
  'recent-posts:save': request(
    z.strictObject({ list: recentPostsSchema, basedOn: revision }),
    answer<Result<{ readonly revision: Revision }, SaveFailure>>(),
  ),
  'page:surroundings': request(
    // `id`: the story whose page it is, which stands in no list of its own; `links`: those that its body links to.
    z.strictObject({ id: storyIdSchema.nullable(), links: z.array(storyIdSchema).max(1000) }),
    answer<SurroundingPage>(),
  ),

  'wire:list': request(
    z.strictObject({ query: z.string().max(500), offset: z.int().min(0), limit: z.int().min(1).max(1000) }),
    answer<WireList>(),
  ),
  'wire:read': request(byWireKey, answer<Result<WireCopy, WireFailure>>()),
  /** Makes a story of a version, or opens the one that was made of it. */
  'wire:take': request(byWireKey, answer<Result<OpenedStory, WireFailure | OpenStoryFailure | SaveFailure>>()),
  /** Null: all that is on the wire. */
  'wire:mark-read': request(z.strictObject({ keys: z.array(wireKey).max(1000).nullable() }), answer<void>()),
  'wire:choose-folder': request(nothing, answer<Result<void, { readonly kind: 'cancelled' }>>()),
  'wire:use-own-folder': request(nothing, answer<void>()),
  /** Null while there is none. */
  'wire:later-version': request(byId, answer<LaterVersion | null>()),

  'picture:choose': request(nothing, answer<Result<AddedPicture, AddPictureFailure>>()),
  'picture:add': request(
    z.strictObject({ bytes: z.instanceof(Uint8Array<ArrayBuffer>), name: z.string().max(255) }),
    answer<Result<AddedPicture, AddPictureFailure>>(),
  ),
} as const;

export type Channel = keyof typeof requests;
export type Input<C extends Channel> = z.infer<(typeof requests)[C]['input']>;
export type Reply<C extends Channel> = (typeof requests)[C] extends Answer<infer T> ? T : never;

/** What main tells the page, without being asked. */
export interface Events {
  /** Something in the list changed: read it again. */
  'stories:changed': { readonly ids: readonly StoryId[] };
  'recent-posts:changed': { readonly revision: Revision };
  'story:changed-on-disk': { readonly id: StoryId };
  'newsroom:settings-changed': NewsroomView;
  'newsroom:missing': { readonly missing: boolean };
  /** A choice in the native menu. */
  'menu:chosen': { readonly command: MenuCommand };
  /** Something on the wire changed, or was read. */
  'wire:changed': { readonly unread: number };
  /** The window is about to close: save now, then answer with `app:flushed`, the token and whether all is on disk. */
  'app:flush': { readonly token: number };
  'app:open-story': { readonly id: StoryId };
}
export type EventName = keyof Events;

export const MENU_COMMANDS = [
  'new-story',
  'duplicate-story',
  'trash-story',
  'export-html',
  'publish',
  'paste-wire',
  'find',
  'search-stories',
  'palette',
  'show-stories',
  'show-recent-posts',
  'show-wire',
  'show-preview',
  'show-details',
  'show-checks',
  'show-history',
  'show-trash',
  'shortcuts',
  'settings',
  'create-newsroom',
  'open-newsroom',
] as const;
export type MenuCommand = (typeof MENU_COMMANDS)[number];

/** One method a request; the preload lists them all and `satisfies` this. */
export type DesktopApi = {
  readonly [C in Channel]: (...input: undefined extends Input<C> ? [] : [input: Input<C>]) => Promise<Reply<C>>;
} & {
  /** Listens to an event of main; call what it returns to stop. */
  readonly on: <E extends EventName>(event: E, listener: (detail: Events[E]) => void) => () => void;
};
