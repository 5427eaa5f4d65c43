import type { Result } from '../domain/result.ts';
import type { NewsroomView, OpenNewsroomFailure } from './newsroom-requests.ts';
import { answer, nothing, request } from './request.ts';

export interface BackupProgress {
  readonly step: 'writing' | 'verifying' | 'restoring';
  /** Files. */
  readonly done: number;
  readonly total: number;
}

/** What a backup holds. */
export interface BackedUp {
  readonly files: number;
  readonly bytes: number;
}

export type BackupFailure =
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'not-written'; readonly reason: string }
  | { readonly kind: 'not-verified'; readonly reason: string };

export type RestoreFailure =
  | { readonly kind: 'not-a-backup'; readonly reason: string }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'not-empty'; readonly folder: string }
  | { readonly kind: 'not-written'; readonly reason: string };

/** The newsroom as one file, and back. `backup:progress` tells how far it is. */
export const backupRequests = {
  /** Asks for the file in a native dialog; null if none was chosen. */
  'backup:make': request(nothing, answer<Result<BackedUp & { readonly file: string }, BackupFailure> | null>()),
  /** Asks for the file and for an empty folder; null if none was chosen. The newsroom made of it is opened. */
  'backup:restore': request(nothing, answer<Result<NewsroomView, RestoreFailure | OpenNewsroomFailure> | null>()),
  'backup:cancel': request(nothing, answer<void>()),
} as const;
