import path from 'node:path';
import type { ParseArgsConfig } from 'node:util';
import type { Instant } from '../../domain/instant.ts';
import { isRsyncPlace } from '../../domain/site/rsync-place.ts';
import { reasonFrom } from '../library/read-regular-file.ts';
import { commitSite, pushBranch } from '../publishing/destinations/commit-site.ts';
import { rsyncSite } from '../publishing/destinations/rsync-site.ts';
import { zipSite } from '../publishing/destinations/zip-site.ts';
import { failed } from './command.ts';
import { sendFailureText } from './send-failure-text.ts';
import type { ExitCode, Terminal } from './terminal.ts';

/** Where else the site goes when it is in its folder. */
export const DESTINATION_OPTIONS = {
  zip: { type: 'string' },
  git: { type: 'string' },
  push: { type: 'boolean' },
  rsync: { type: 'string' },
  yes: { type: 'boolean' },
} as const satisfies ParseArgsConfig['options'];

export interface Destinations {
  readonly zip?: string;
  readonly git?: string;
  readonly push?: boolean;
  readonly rsync?: string;
  readonly yes?: boolean;
}

export interface PressedPlace {
  readonly root: string;
  readonly out: string;
  readonly now: Instant;
  /** Standard output is one JSON document; what is said here then goes to standard error. */
  readonly json: boolean;
}

/** Why the options make no sense together; `null` if they do. */
export function misfitOf({ git, push, rsync, yes }: Destinations): string | null {
  if (push === true && git === undefined) return '--push goes with --git.';
  return yes === true && rsync === undefined ? '--yes goes with --rsync.' : null;
}

/** Takes the site to each destination that was asked for, and leaves off at the first that fails. */
export async function sendSite(terminal: Terminal, asked: Destinations, place: PressedPlace): Promise<ExitCode> {
  const say = place.json ? terminal.complain : terminal.print;
  const { zip, git, push, rsync, yes } = asked;
  if (zip !== undefined) {
    try {
      const { files } = await zipSite(place.out, zip, place.now);
      say(`${zip}: ${files} files.`);
    } catch (error) {
      return failed(terminal, sendFailureText({ kind: 'zip-not-written', reason: reasonFrom(error) }));
    }
  }
  if (git !== undefined) {
    const why = await sendToBranch(say, git, push === true, place);
    if (why !== null) return failed(terminal, why);
  }
  if (rsync === undefined) return 0;
  // A folder here is meant from where the command was given.
  const to = rsync.includes(':') || !isRsyncPlace(rsync) ? rsync : path.resolve(rsync);
  const changes = await rsyncSite(place.out, to, yes !== true);
  if (!changes.ok) return failed(terminal, sendFailureText(changes.failure));
  const { sent, replaced, removed } = changes.value;
  for (const name of removed) say(`delete ${name}`);
  for (const name of replaced) say(`replace ${name}: Dateline did not put it there`);
  const told = new Set(replaced);
  for (const name of sent) if (!told.has(name)) say(`send ${name}`);
  say(yes === true ? `${rsync} has the site.` : `Nothing was sent to ${rsync}. Say --yes to send this.`);
  return 0;
}

/** Why not, or null. */
async function sendToBranch(
  say: (line: string) => void,
  branch: string,
  isPushed: boolean,
  { root, out, now }: PressedPlace,
): Promise<string | null> {
  const committed = await commitSite({ folder: root, out, branch, message: `Publish the site as of ${now}` });
  if (!committed.ok) return sendFailureText(committed.failure);
  const { commit } = committed.value;
  say(commit === null ? `${branch} has this site already.` : `${branch} is at ${commit.slice(0, 12)}.`);
  if (!isPushed) return null;
  const pushed = await pushBranch(root, branch);
  if (!pushed.ok) return sendFailureText(pushed.failure);
  say(`${branch} was pushed to origin.`);
  return null;
}
