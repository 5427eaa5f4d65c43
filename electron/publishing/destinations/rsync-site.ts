import { fail, ok, type Result } from '../../../domain/result.ts';
import { isRsyncPlace } from '../../../domain/site/rsync-place.ts';
import { PRESS_FOLDER } from '../site-manifest.ts';
import { type ProgramFailure, runProgram } from './run-program.ts';

export type RsyncFailure = ProgramFailure | { readonly kind: 'bad-destination'; readonly destination: string };

/** Nobody sits at the terminal that ssh would ask for a password. */
const NO_QUESTIONS = { RSYNC_RSH: 'ssh -o BatchMode=yes' };

/**
 * Brings a folder here or on another machine to the state of the site, by the system's rsync. `isTrial`: only says
 * what would change there, a line a file. Pages that the site has no more are deleted there, so the folder must be the
 * site's alone. Who may do so is settled by the system's own keys; nothing is kept here.
 */
export async function rsyncSite(
  out: string,
  destination: string,
  isTrial: boolean,
): Promise<Result<readonly string[], RsyncFailure>> {
  if (!isRsyncPlace(destination)) return fail({ kind: 'bad-destination', destination });
  const ran = await runProgram('rsync', rsyncArguments(out, destination, isTrial), { cwd: out, env: NO_QUESTIONS });
  return ran.ok ? ok(ran.value.split('\n').filter((line) => line !== '')) : ran;
}

/** Files take their place late and whole, new ones before old ones go. */
export function rsyncArguments(out: string, destination: string, isTrial: boolean): readonly string[] {
  return [
    '--recursive',
    '--checksum',
    '--itemize-changes',
    '--delay-updates',
    '--delete-delay',
    `--exclude=/${PRESS_FOLDER}/`,
    ...(isTrial ? ['--dry-run'] : []),
    '--',
    `${out.replace(/\/+$/, '')}/`,
    destination,
  ];
}
