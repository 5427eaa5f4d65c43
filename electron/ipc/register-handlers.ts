import { type IpcMainInvokeEvent, ipcMain } from 'electron';
import { type Channel, type Input, type Reply, requests } from '../../ipc/contract.ts';
import { log } from '../log.ts';
import { assertTrustedSender } from './trusted-sender.ts';

/** One function a request: a missing or misspelt one does not compile. */
export type Handlers = { readonly [C in Channel]: (input: Input<C>) => Promise<Reply<C>> | Reply<C> };

/**
 * Answers every request of the contract, each the same way: trusted sender, parsed input, call.
 *
 * The only file that may touch `ipcMain` (a lint rule). A refusal throws; so does a bug, which is logged here because
 * only its message crosses to the page.
 */
export function registerHandlers(handlers: Handlers): void {
  for (const channel of Object.keys(requests) as Channel[]) register(channel, handlers);
}

function register<C extends Channel>(channel: C, handlers: Handlers): void {
  ipcMain.handle(channel, async (event: IpcMainInvokeEvent, raw: unknown) => {
    assertTrustedSender(event, channel);
    const parsed = requests[channel].input.safeParse(raw);
    if (!parsed.success) throw new Error(`Refused ${channel}: ${parsed.error.message}`);
    try {
      return await handlers[channel](parsed.data as Input<C>);
    } catch (error) {
      log.error(`${channel} failed`, error);
      throw error;
    }
  });
}
