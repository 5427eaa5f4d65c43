import path from 'node:path';
import { onTestFinished } from 'vitest';
import type { Desk } from '../desk.ts';
import type { FileSystem } from '../file-system.ts';
import { closeNewsroom, createNewsroom, type Newsroom, openNewsroom } from '../newsroom.ts';
import { temporaryFolder } from './temporary-folder.ts';

export interface TestDesk extends Desk {
  /** Lets time pass. */
  readonly wait: (ms: number) => void;
}

/** A desk with a clock that only a test moves. */
export function testDesk(userData: string, start = '2026-11-24T09:00:00.000Z'): TestDesk {
  let now = Date.parse(start);
  return {
    now: () => now,
    wait: (ms) => {
      now += ms;
    },
    userData,
    host: 'newsdesk-1',
    user: 'Zainab',
  };
}

export interface TestNewsroom {
  readonly newsroom: Newsroom;
  readonly desk: TestDesk;
  readonly root: string;
  /** Opens the same folder again, as another process would: with nothing remembered but what is on disk. */
  readonly openAgain: (options?: { readonly files?: FileSystem; readonly userData?: string }) => Promise<Newsroom>;
}

/** A new, empty newsroom in a folder of the test's own. Every newsroom it opens is closed when the test ends. */
export async function openTestNewsroom(): Promise<TestNewsroom> {
  const folder = await temporaryFolder();
  const root = path.join(folder, 'The Alder Gazette');
  const desk = testDesk(path.join(folder, 'user data'));
  const newsroom = opened(await createNewsroom(root, { name: 'The Alder Gazette' }, desk));
  return {
    newsroom,
    desk,
    root,
    openAgain: async ({ files, userData = desk.userData } = {}) =>
      opened(await openNewsroom(root, { ...desk, userData }, files)),
  };
}

function opened(result: Awaited<ReturnType<typeof openNewsroom>>): Newsroom {
  if (!result.ok) throw new Error(`The newsroom did not open: ${JSON.stringify(result.failure)}`);
  const newsroom = result.value;
  onTestFinished(() => closeNewsroom(newsroom));
  return newsroom;
}
