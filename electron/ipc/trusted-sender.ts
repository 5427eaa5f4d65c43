import type { IpcMainInvokeEvent, WebContents } from 'electron';
import { APP_ORIGIN } from '../app-origin.ts';

const trustedContents = new Set<number>();

/** Lets a window's own page ask; forgotten when it is destroyed. Called by `createDeskWindow` only. */
export function trustContents(contents: WebContents): void {
  const { id } = contents;
  trustedContents.add(id);
  contents.once('destroyed', () => trustedContents.delete(id));
}

/** What the check needs to know of a message's sender. */
export interface Sender {
  readonly contentsId: number;
  readonly isMainFrame: boolean;
  readonly url: string;
}

/** Why a sender is refused, or null: it must be our window, its main frame, and our origin (Electron checklist 17). */
export function whyUntrusted(sender: Sender, trusted: ReadonlySet<number>): string | null {
  if (!trusted.has(sender.contentsId)) return 'it is not from a window of ours';
  if (!sender.isMainFrame) return 'it is not from the main frame';
  if (!URL.canParse(sender.url)) return 'its address cannot be read';
  const { protocol, host } = new URL(sender.url);
  return `${protocol}//${host}` === APP_ORIGIN ? null : 'it is from another origin';
}

/** Throws unless the message comes from our own page: a refusal is loud, never `undefined`. */
export function assertTrustedSender(event: IpcMainInvokeEvent, channel: string): void {
  const frame = event.senderFrame;
  const why =
    frame === null
      ? 'its frame is gone'
      : whyUntrusted(
          { contentsId: event.sender.id, isMainFrame: frame === event.sender.mainFrame, url: frame.url },
          trustedContents,
        );
  if (why !== null) throw new Error(`Refused ${channel}: ${why}.`);
}
