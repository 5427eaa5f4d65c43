import type { OpenNewsroomFailure } from '../ipc/newsroom-requests.ts';
import type { DeskSession } from './desk-session.ts';

/**
 * Opens the newsroom a person asked for, else the one open last, else this computer's copy of the sample.
 *
 * Answers why the asked-for or remembered one could not be opened; null if all went well. An asked-for folder that fails
 * is not replaced by another: the page says what is wrong with it.
 */
export async function openAtStart(
  session: DeskSession,
  asked: string | null,
  remembered: string | null,
): Promise<OpenNewsroomFailure | null> {
  const folder = asked ?? remembered;
  const opened = folder === null ? await session.openSample() : await session.open(folder);
  return opened.ok ? null : opened.failure;
}
