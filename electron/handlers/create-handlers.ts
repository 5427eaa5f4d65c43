import type { BrowserWindow } from 'electron';
import type { DeskSession } from '../desk-session.ts';
import type { Handlers } from '../ipc/register-handlers.ts';
import type { BatchDesk } from '../library/batch/batch-desk.ts';
import type { PressDesk } from '../publishing/press-desk.ts';
import { appHandlers } from './app-handlers.ts';
import { backupHandlers } from './backup-handlers.ts';
import { batchHandlers } from './batch-handlers.ts';
import { boilerplateHandlers } from './boilerplate-handlers.ts';
import { historyHandlers } from './history-handlers.ts';
import { importHandlers } from './import-handlers.ts';
import { listHandlers } from './list-handlers.ts';
import { mediaUseHandlers } from './media-use-handlers.ts';
import { newsroomHandlers } from './newsroom-handlers.ts';
import { pictureHandlers } from './picture-handlers.ts';
import { pressHandlers } from './press-handlers.ts';
import { publishingHandlers } from './publishing-handlers.ts';
import { spellingHandlers } from './spelling-handlers.ts';
import { storyHandlers } from './story-handlers.ts';
import { wireHandlers } from './wire-handlers.ts';

/** What handlers work with. Each of them makes one library call or shows one native dialog, and decides nothing. */
export interface HandlerContext {
  readonly desk: DeskSession;
  readonly batches: BatchDesk;
  readonly presses: PressDesk;
  readonly fixedNow: string | null;
  readonly window: () => BrowserWindow | null;
}

/** An answer to every request of the contract. */
export function createHandlers(context: HandlerContext): Handlers {
  return {
    ...appHandlers(context),
    ...newsroomHandlers(context),
    ...storyHandlers(context),
    ...historyHandlers(context),
    ...listHandlers(context),
    ...pictureHandlers(context),
    ...publishingHandlers(context),
    ...pressHandlers(context),
    ...spellingHandlers(context),
    ...wireHandlers(context),
    ...importHandlers(context),
    ...backupHandlers(context),
    ...batchHandlers(context),
    ...boilerplateHandlers(context),
    ...mediaUseHandlers(context),
  };
}
