import type { ListId } from '../domain/lists/site-list.ts';
import type { StoryId } from '../domain/story.ts';
import type { BackupProgress } from './backup-requests.ts';
import type { MenuCommand } from './menu-commands.ts';
import type { NewsroomView } from './newsroom-requests.ts';
import type { PressProgress } from './press-requests.ts';
import type { Revision } from './request.ts';

/** What main tells the page, without being asked. */
export interface Events {
  /** Something in the list changed: read it again. */
  'stories:changed': { readonly ids: readonly StoryId[] };
  'lists:changed': { readonly id: ListId; readonly revision: Revision };
  'story:changed-on-disk': { readonly id: StoryId };
  /** Somebody else took the open story, or (null) let it go. */
  'story:held-by': { readonly id: StoryId; readonly heldBy: string | null };
  'newsroom:settings-changed': NewsroomView;
  /** Another program wrote the newsroom's word list: read it again. */
  'spelling:words-changed': undefined;
  'newsroom:missing': { readonly missing: boolean };
  /** A choice in the native menu. */
  'menu:chosen': { readonly command: MenuCommand };
  /** Something on the wire changed, or was read. */
  'wire:changed': { readonly unread: number };
  /** The window is about to close: save now, then answer with `app:flushed`, the token and whether all is on disk. */
  'app:flush': { readonly token: number };
  'backup:progress': BackupProgress;
  'press:progress': PressProgress;
  /** How many stories a find or a replacement in all stories has been through. */
  'batch:progress': { readonly done: number; readonly total: number };
  'app:open-story': { readonly id: StoryId };
}
export type EventName = keyof Events;
