import type { ProgramFailure, SshFailure } from '../../../ipc/send-failure.ts';

/** What ssh and rsync say, in words that neither translates, in the order in which one explains the other. */
const SIGNS: readonly (readonly [RegExp, SshFailure['kind']])[] = [
  [/HOST IDENTIFICATION HAS CHANGED/, 'host-changed'],
  [/Host key verification failed/, 'host-unknown'],
  [
    /Permission denied \((?:publickey|password|keyboard-interactive|gssapi|hostbased)|Too many authentication/,
    'not-let-in',
  ],
  [/rsync: (?:command )?not found|(?:command not found|Unknown command): rsync|\(code 127\)/, 'no-rsync-there'],
  [
    /Could not resolve hostname|Connection (?:refused|timed out|closed|reset)|No route to host|Network is unreachable|Timeout, server|timed out during banner exchange/,
    'no-answer',
  ],
];

/** Why a place on another machine was not reached, if that is what a failed rsync tells of. */
export function sshFailure(destination: string, failure: ProgramFailure): ProgramFailure | SshFailure {
  const host = hostOf(destination);
  if (failure.kind !== 'program-failed' || host === null) return failure;
  const kind = SIGNS.find(([sign]) => sign.test(failure.reason))?.[1];
  return kind === undefined ? failure : { kind, host };
}

function hostOf(destination: string): string | null {
  const [place = '', folder] = destination.split(':');
  return folder === undefined ? null : place.slice(place.indexOf('@') + 1);
}
