import { homedir, hostname, userInfo } from 'node:os';
import path from 'node:path';
import type { Desk } from '../library/desk.ts';
import type { CommonChoices } from './command.ts';

/** Who works on the command line, when, and where this machine keeps the index. The clock stands still at `now`. */
export function deskOfCommand({ now, userData }: CommonChoices): Desk {
  return {
    now: () => Date.parse(now),
    userData: userData ?? userDataFolder(),
    host: hostname(),
    user: userName(),
  };
}

/** The folder that the app has from Electron: its name in the platform's place for settings. */
function userDataFolder(): string {
  return path.join(settingsFolder(), 'dateline');
}

function settingsFolder(): string {
  if (process.platform === 'darwin') return path.join(homedir(), 'Library', 'Application Support');
  if (process.platform === 'win32') return process.env['APPDATA'] ?? path.join(homedir(), 'AppData', 'Roaming');
  return process.env['XDG_CONFIG_HOME'] ?? path.join(homedir(), '.config');
}

/** `userInfo` throws for an account without an entry in the system's list, as in many containers. */
function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return 'unknown';
  }
}
