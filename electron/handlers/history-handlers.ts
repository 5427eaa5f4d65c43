import type { Handlers } from '../ipc/register-handlers.ts';
import { keepVersion, listVersions, nameVersion } from '../library/history.ts';
import { lastGoodVersion } from '../library/last-good-version.ts';
import { dismissRescued, listRescued, readRescued } from '../library/rescue-files.ts';
import { readVersion } from '../library/version-files.ts';
import type { HandlerContext } from './create-handlers.ts';

type HistoryHandlers = Pick<
  Handlers,
  | 'history:list'
  | 'history:read'
  | 'history:keep'
  | 'history:name'
  | 'history:last-good'
  | 'rescue:list'
  | 'rescue:read'
  | 'rescue:dismiss'
>;

export function historyHandlers({ desk }: HandlerContext): HistoryHandlers {
  return {
    'history:list': ({ id }) => listVersions(desk.newsroom, id),
    'history:read': ({ id, key }) => readVersion(desk.newsroom, id, key),
    'history:keep': ({ id, reason }) => keepVersion(desk.newsroom, id, reason),
    'history:name': ({ id, key, name }) => nameVersion(desk.newsroom, id, key, name),
    'history:last-good': ({ name }) => lastGoodVersion(desk.newsroom, name),
    'rescue:list': () => listRescued(desk.newsroom),
    'rescue:read': ({ id }) => readRescued(desk.newsroom, id),
    'rescue:dismiss': ({ id }) => dismissRescued(desk.newsroom, id),
  };
}
