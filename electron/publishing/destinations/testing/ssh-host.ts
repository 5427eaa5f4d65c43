/** A machine to send to: the system's own sshd on this one, with keys and settings that only a test has. */
import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { userInfo } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';

const SSHD = '/usr/sbin/sshd';
/** As root, sshd wants this folder, which its service would make. */
const ROOMS = '/run/sshd';

/** True where rsync can be tried over ssh. */
export function canHostSsh(): boolean {
  return (
    existsSync(SSHD) && ['rsync', 'ssh', 'ssh-keygen'].every((name) => spawnSync(name, ['-V']).error === undefined)
  );
}

export class SshHost {
  /** The name under which the settings of ssh know it. */
  readonly name = 'harbour';
  /** Put before the others in PATH: an `ssh` that reads the test's settings instead of the person's. */
  readonly programs: string;
  readonly #folder: string;
  #port = 0;
  #sshd: ChildProcess | null = null;

  constructor(folder: string) {
    this.#folder = path.join(folder, 'ssh');
    this.programs = path.join(this.#folder, 'programs');
    mkdirSync(this.programs, { recursive: true });
    const ssh = execFileSync('/bin/sh', ['-c', 'command -v ssh'], { encoding: 'utf8' }).trim();
    writeFileSync(this.programs.concat('/ssh'), `#!/bin/sh\nexec ${ssh} -F '${this.#file('settings')}' "$@"\n`);
    chmodSync(this.programs.concat('/ssh'), 0o755);
    for (const name of ['host', 'guest', 'stranger']) this.#makeKey(name, '');
    this.#makeKey('locked', 'a passphrase');
    this.letIn('guest');
    this.letIn('locked');
  }

  /** Starts sshd and waits until it listens. */
  async open(): Promise<void> {
    if (userInfo().uid === 0) mkdirSync(ROOMS, { recursive: true, mode: 0o755 });
    this.#port = await freePort();
    const options = [
      `ListenAddress=127.0.0.1`,
      `Port=${this.#port}`,
      `HostKey=${this.#file('host')}`,
      `AuthorizedKeysFile=${this.#file('let-in')}`,
      `PidFile=none`,
      'StrictModes=no',
      'UsePAM=no',
      'PasswordAuthentication=no',
      'KbdInteractiveAuthentication=no',
    ];
    const sshd = spawn(SSHD, ['-D', '-e', '-f', '/dev/null', ...options.flatMap((option) => ['-o', option])]);
    this.#sshd = sshd;
    for await (const line of createInterface({ input: sshd.stderr })) if (line.includes('listening')) break;
    sshd.stderr.resume();
    this.know('host');
    this.use('guest');
  }

  async close(): Promise<void> {
    const sshd = this.#sshd;
    this.#sshd = null;
    if (sshd === null || sshd.exitCode !== null) return;
    const ended = once(sshd, 'exit');
    sshd.kill();
    await ended;
  }

  /** Lets a key in; `only`: for that command alone. */
  letIn(key: string, only = ''): void {
    const rule = only === '' ? '' : `command="${only}" `;
    appendFileSync(this.#file('let-in'), rule + readFileSync(this.#file(`${key}.pub`), 'utf8'));
  }

  /** The guest's ssh comes with this key. */
  use(key: string): void {
    writeFileSync(
      this.#file('settings'),
      [
        `Host ${this.name}`,
        'HostName 127.0.0.1',
        `Port ${this.#port}`,
        `User ${userInfo().username}`,
        `IdentityFile ${this.#file(key)}`,
        'IdentitiesOnly yes',
        'IdentityAgent none',
        `UserKnownHostsFile ${this.#file('known')}`,
        'GlobalKnownHostsFile none',
        '',
      ].join('\n'),
    );
  }

  /** The guest takes the host for the one that has this key; `null`: it has never met it. */
  know(key: string | null): void {
    const known = key === null ? '' : `[127.0.0.1]:${this.#port} ${readFileSync(this.#file(`${key}.pub`), 'utf8')}`;
    writeFileSync(this.#file('known'), known);
  }

  #makeKey(name: string, passphrase: string): void {
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', passphrase, '-f', this.#file(name)]);
  }

  #file(name: string): string {
    return path.join(this.#folder, name);
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}
