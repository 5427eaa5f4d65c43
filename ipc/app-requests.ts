import { z } from 'zod';
import type { StoryId } from '../domain/story.ts';
import type { NewsroomView, OpenNewsroomFailure } from './newsroom-requests.ts';
import { answer, nothing, request } from './request.ts';

/** The story that was open when the program was ended without closing, as it is on disk. */
export interface RecoveredStory {
  readonly id: StoryId;
  readonly headline: string;
  /** When the text that is there was saved. */
  readonly savedAt: string;
  readonly words: number;
}

export interface Opening {
  readonly newsroom: NewsroomView | null;
  /** Why the newsroom named on the command line or used last could not be opened; null when it could. */
  readonly trouble: OpenNewsroomFailure | null;
  readonly platform: 'linux' | 'darwin' | 'win32';
  readonly version: string;
  /** Who works here, as the computer knows them: what comments are signed with. */
  readonly user: string;
  /** The moment at which `--now` stopped the clock; null: the clock runs. */
  readonly fixedNow: string | null;
  /** Null: the program was closed as it should be, or had no story open. */
  readonly recovered: RecoveredStory | null;
}

/** The app itself: its start, its window, what it asks the system for. */
export const appRequests = {
  'app:opening': request(nothing, answer<Opening>()),
  'app:flushed': request(z.strictObject({ token: z.int(), saved: z.boolean() }), answer<void>()),
  'app:open-link': request(z.strictObject({ url: z.string().max(4096) }), answer<boolean>()),
  'app:set-theme': request(z.strictObject({ theme: z.enum(['system', 'light', 'dark']) }), answer<void>()),
  'clipboard:read': request(nothing, answer<{ readonly text: string }>()),
} as const;
