import { z } from 'zod';
import type { Result } from '../domain/result.ts';
import type { ChangeCounts, LeftAlone, PressSheet } from '../domain/site/press-sheet.ts';
import type { OpenNewsroomFailure } from './newsroom-requests.ts';
import { answer, nothing, request } from './request.ts';
import type { SendFailure } from './send-failure.ts';

/** How far a press is, in files. */
export interface PressProgress {
  readonly done: number;
  readonly of: number;
}

/** Why the site's folder is not up to date now. What was written is whole in any case. */
export type PressFailure =
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'disk-full' }
  | { readonly kind: 'not-writable'; readonly reason: string }
  /** Another press of this newsroom is at work: `user on host`. */
  | { readonly kind: 'locked'; readonly by: string }
  /** The newsroom changed since the sheet was shown; nothing was written. */
  | { readonly kind: 'changed-since'; readonly sheet: ShownSheet }
  /** The site is in its folder, and not where it was to go from there. */
  | { readonly kind: 'not-sent'; readonly why: SendFailure }
  /** The process that pressed ended by itself. */
  | { readonly kind: 'broke-down' };

/** What bringing another folder to the state of the site would change there. */
export interface SendTrial {
  readonly sent: SentFiles;
  /** Among those: files that were there and that Dateline did not put there. */
  readonly replaced: SentFiles;
  /** What Dateline once sent there and the site has no more; nothing else is ever deleted. */
  readonly deleted: SentFiles;
}

/** How many, and the first of them by name. */
export interface SentFiles {
  readonly count: number;
  readonly files: readonly string[];
}

export type NotSent = Extract<PressFailure, { kind: 'not-sent' }>;

/** Where a site goes: into the newsroom's own folder for it or another, and from the own one into a zip or to git. */
export const DESTINATIONS = ['own-folder', 'folder', 'zip', 'git'] as const;
export type DestinationKind = (typeof DESTINATIONS)[number];

/** A sheet that the editor was shown: only what it says is pressed. */
export interface ShownSheet extends PressSheet {
  /** Names what it says, to find out whether that still holds. */
  readonly key: string;
  /** The site's folder, as a person knows it. */
  readonly folder: string;
}

/** A sheet with where its press goes. */
export interface PlannedSite extends ShownSheet {
  readonly destination: DestinationKind;
  /** The zip file or the branch; the folder otherwise. */
  readonly goesTo: string;
}

/** What a press did. */
export interface PressedSite {
  readonly counts: ChangeCounts;
  readonly leftAlone: readonly LeftAlone[];
  readonly folder: string;
}

const place = z.string().min(1).max(1000);

/** Bringing the site up to date: first its sheet, then the press. `press:progress` tells how far it is. */
export const pressRequests = {
  'press:plan': request(nothing, answer<Result<PlannedSite, PressFailure | OpenNewsroomFailure>>()),
  /** `seen`: the key of the sheet that was shown. */
  'press:run': request(
    z.strictObject({ seen: z.string().max(64) }),
    answer<Result<PressedSite, PressFailure | OpenNewsroomFailure>>(),
  ),
  /** Asks for a folder or a file in a native dialog where need be; false: it is as it was. */
  'press:choose-destination': request(z.strictObject({ kind: z.enum(DESTINATIONS) }), answer<boolean>()),
  /** Leaves a site that can be served, and that the next press completes. */
  'press:stop': request(nothing, answer<void>()),
  /** Says what rsync would change there and changes nothing. */
  'press:try-sending': request(z.strictObject({ to: place }), answer<Result<SendTrial, NotSent>>()),
  /** Does what the last trial showed, and refuses any other place. */
  'press:send': request(z.strictObject({ to: place }), answer<Result<null, NotSent>>()),
  /** Pushes the branch that the site is committed to. */
  'press:push': request(nothing, answer<Result<null, NotSent>>()),
  'press:show-folder': request(nothing, answer<void>()),
  'press:open-front-page': request(nothing, answer<void>()),
} as const;
