import { z } from 'zod';
import type { Result } from '../domain/result.ts';
import { type Settings, settingsSchema } from '../domain/settings.ts';
import { answer, nothing, request } from './request.ts';
import type { SaveFailure } from './save-failure.ts';

/** The newsroom that is open, as the page may know it: never a path, only the folder's display name. */
export interface NewsroomView {
  readonly folder: string;
  readonly settings: Settings;
  readonly isSample: boolean;
}

export type OpenNewsroomFailure =
  | { readonly kind: 'not-a-newsroom'; readonly folder: string }
  | { readonly kind: 'folder-missing'; readonly folder: string }
  | { readonly kind: 'not-empty'; readonly folder: string }
  | { readonly kind: 'settings-invalid'; readonly folder: string; readonly reason: string }
  | { readonly kind: 'too-new'; readonly folder: string }
  | { readonly kind: 'not-readable'; readonly folder: string; readonly reason: string }
  | { readonly kind: 'cancelled' };

export const newsroomRequests = {
  'newsroom:create': request(
    z.strictObject({ name: z.string().min(1).max(200) }),
    answer<Result<NewsroomView, OpenNewsroomFailure>>(),
  ),
  'newsroom:choose': request(nothing, answer<Result<NewsroomView, OpenNewsroomFailure>>()),
  'newsroom:open-sample': request(nothing, answer<Result<NewsroomView, OpenNewsroomFailure>>()),
  'newsroom:save-settings': request(settingsSchema, answer<Result<NewsroomView, SaveFailure>>()),
  'newsroom:show-folder': request(nothing, answer<void>()),
} as const;
