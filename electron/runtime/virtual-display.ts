import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Readable } from 'node:stream';

/**
 * Starts an Xvfb on a display number of its own choice. Stopped by the returned function, and with this process.
 *
 * @throws when Xvfb can't start.
 */
export async function startVirtualDisplay(): Promise<{ readonly display: string; readonly stop: () => void }> {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const stop = () => {
    server.kill();
  };
  process.once('exit', stop);
  const displayNumber = server.stdio[3];
  if (!(displayNumber instanceof Readable)) throw new Error('Xvfb has no pipe to tell its display number');
  const [chunk] = await Promise.race([
    once(displayNumber, 'data'),
    once(server, 'exit').then(() => Promise.reject(new Error('Xvfb could not start'))),
  ]);
  return { display: `:${String(chunk).trim()}`, stop };
}
