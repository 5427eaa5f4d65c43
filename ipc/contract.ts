/**
 * All that crosses between the two processes: the requests, by subject, and the events.
 *
 * `requests` names every question the page may ask: its input schema (parsed in main before the handler runs) and,
 * as a type, its answer. `Events` names what main tells the page. `DesktopApi` is what the page sees on `window`;
 * main derives its handlers from the same object, so a missing or misspelt one does not compile on either side.
 */
import type { z } from 'zod';
import { appRequests } from './app-requests.ts';
import { backupRequests } from './backup-requests.ts';
import { batchRequests } from './batch-requests.ts';
import { boilerplateRequests } from './boilerplate-requests.ts';
import type { EventName, Events } from './events.ts';
import { historyRequests } from './history-requests.ts';
import { importRequests } from './import-requests.ts';
import { listRequests } from './list-requests.ts';
import { mediaUseRequests } from './media-use-requests.ts';
import { newsroomRequests } from './newsroom-requests.ts';
import { pageRequests } from './page-requests.ts';
import { pictureRequests } from './picture-requests.ts';
import { pressRequests } from './press-requests.ts';
import type { Answer } from './request.ts';
import { spellingRequests } from './spelling-requests.ts';
import { storyRequests } from './story-requests.ts';
import { wireRequests } from './wire-requests.ts';

export const requests = {
  ...appRequests,
  ...newsroomRequests,
  ...storyRequests,
  ...historyRequests,
  ...listRequests,
  ...pageRequests,
  ...wireRequests,
  ...importRequests,
  ...pictureRequests,
  ...pressRequests,
  ...backupRequests,
  ...batchRequests,
  ...boilerplateRequests,
  ...mediaUseRequests,
  ...spellingRequests,
} as const;

export type Channel = keyof typeof requests;
export type Input<C extends Channel> = z.infer<(typeof requests)[C]['input']>;
export type Reply<C extends Channel> = (typeof requests)[C] extends Answer<infer T> ? T : never;

/** One method a request; the preload lists them all and `satisfies` this. */
export type DesktopApi = {
  readonly [C in Channel]: (...input: undefined extends Input<C> ? [] : [input: Input<C>]) => Promise<Reply<C>>;
} & {
  /** Listens to an event of main; call what it returns to stop. */
  readonly on: <E extends EventName>(event: E, listener: (detail: Events[E]) => void) => () => void;
};
