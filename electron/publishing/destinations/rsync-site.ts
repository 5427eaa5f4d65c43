import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fail, ok, type Result } from '../../../domain/result.ts';
import { isRsyncPlace } from '../../../domain/site/rsync-place.ts';
import type { ProgramFailure, RsyncFailure } from '../../../ipc/send-failure.ts';
import { PRESS_FOLDER } from '../site-folder.ts';
import { runProgram } from './run-program.ts';
import { namesFromSentList, removalRules, SENT_LIST, sentListText } from './sent-list.ts';
import { filesOfSite } from './site-files.ts';
import { sshFailure } from './ssh-failure.ts';

/** Nobody sits at the terminal that ssh would ask for a password, and nobody waits for a host that is silent. */
const NO_QUESTIONS = {
  RSYNC_RSH: 'ssh -o BatchMode=yes -o ConnectTimeout=15 -o ServerAliveInterval=15 -o ServerAliveCountMax=4',
  SSH_ASKPASS_REQUIRE: 'never',
  // The failures that have a name are known by their words.
  LC_ALL: 'C.UTF-8',
};
/** Of rsync: some files could not be read, such as a folder that is not there. */
const SOME_UNREAD = /\(code 23\)/;
const DELETION = /^\*deleting\s+/;
const CHANGED_FILE = /^[<>c]f(\S+)\s+/;

/** What sending changes at a place, by the names of files. */
export interface SiteChanges {
  readonly sent: readonly string[];
  /** Among `sent`: files that were there and that Dateline did not put there. */
  readonly replaced: readonly string[];
  readonly removed: readonly string[];
}

/**
 * Brings a folder here or on another machine to the state of the site, by the system's rsync. `isTrial`: only says
 * what would change there. Pages that the site has no more are removed if Dateline has sent them there; what others
 * have put there stays. Who may do so is settled by the system's own keys; nothing is kept here.
 */
export async function rsyncSite(
  out: string,
  destination: string,
  isTrial: boolean,
): Promise<Result<SiteChanges, RsyncFailure>> {
  // A folder here is named whole: what it would be seen from is the site's own folder.
  const isWhole = destination.includes(':') || path.isAbsolute(destination);
  if (!isRsyncPlace(destination) || !isWhole) return fail({ kind: 'bad-destination', destination });
  const work = await mkdtemp(path.join(tmpdir(), 'dateline-send-'));
  try {
    const sent = await syncFrom(work, out, destination, isTrial);
    return sent.ok ? sent : fail(sshFailure(destination, sent.failure));
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

async function syncFrom(
  work: string,
  out: string,
  destination: string,
  isTrial: boolean,
): Promise<Result<SiteChanges, ProgramFailure>> {
  const run = (options: readonly string[]) => runProgram('rsync', options, { cwd: out, env: NO_QUESTIONS });
  const site = await filesOfSite(out);
  const fetched = await fetchSentList(work, destination);
  if (!fetched.ok) return fetched;
  const before = fetched.value;
  const all = new Set([...before, ...site]);
  // Known to be ours before it is there: if the line breaks, the next sending can still remove it.
  if (!isTrial && all.size > before.length) {
    const noted = await run(await listArguments(work, destination, all));
    if (!noted.ok) return noted;
  }
  const rules = path.join(work, 'rules');
  await writeFile(rules, removalRules(before, site));
  const ran = await run(rsyncArguments(out, destination, { isTrial, rules }));
  if (!ran.ok) return ran;
  if (!isTrial && all.size > site.length) {
    const noted = await run(await listArguments(work, destination, site));
    if (!noted.ok) return noted;
  }
  return ok(changesIn(ran.value, new Set(before)));
}

/** Files take their place late and whole, new ones before old ones go. `rules` says which old ones may. */
export function rsyncArguments(
  out: string,
  destination: string,
  { isTrial, rules }: { readonly isTrial: boolean; readonly rules: string },
): readonly string[] {
  return [
    '--recursive',
    '--checksum',
    '--itemize-changes',
    '--8-bit-output',
    '--keep-dirlinks',
    '--delay-updates',
    '--delete-delay',
    `--exclude=/${PRESS_FOLDER}/`,
    `--filter=merge ${rules}`,
    ...(isTrial ? ['--dry-run'] : []),
    '--',
    `${out.replace(/\/+$/, '')}/`,
    destination,
  ];
}

/**
 * The names that the place's own list has. None where there is no such list, or none that can be read: nothing there is
 * then ours, so nothing is removed. A place that can't be reached is a failure: the list may be there, and must not be
 * written anew without what it knows.
 */
async function fetchSentList(work: string, destination: string): Promise<Result<readonly string[], ProgramFailure>> {
  const from = destination.endsWith(':') ? destination : `${destination.replace(/\/+$/, '')}/`;
  const only = [`--include=/${PRESS_FOLDER}/`, `--include=/${SENT_LIST}`, '--exclude=*'];
  const to = path.join(work, 'before');
  await mkdir(to);
  const options = ['--recursive', ...only, '--', from, `${to}/`];
  const ran = await runProgram('rsync', options, { cwd: work, env: NO_QUESTIONS });
  const isUnread = !ran.ok && ran.failure.kind === 'program-failed' && SOME_UNREAD.test(ran.failure.reason);
  if (!ran.ok && !isUnread) return ran;
  return ok(await readFile(path.join(to, SENT_LIST), 'utf8').then(namesFromSentList, () => []));
}

async function listArguments(work: string, destination: string, files: Iterable<string>): Promise<readonly string[]> {
  const from = path.join(work, 'after');
  await mkdir(path.join(from, PRESS_FOLDER), { recursive: true });
  await writeFile(path.join(from, SENT_LIST), sentListText(files));
  return ['--recursive', '--checksum', '--', `${from}/`, destination];
}

function changesIn(printed: string, ours: ReadonlySet<string>): SiteChanges {
  const lines = printed.split('\n');
  const files = lines.flatMap((line) => {
    const marks = CHANGED_FILE.exec(line);
    return marks === null ? [] : [{ name: line.slice(marks[0].length), isNew: marks[1]?.startsWith('+') === true }];
  });
  return {
    sent: files.map(({ name }) => name).sort(),
    replaced: files.filter(({ name, isNew }) => !isNew && !ours.has(name)).map(({ name }) => name),
    removed: lines.filter((line) => DELETION.test(line)).map((line) => line.replace(DELETION, '')),
  };
}
