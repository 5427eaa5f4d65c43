import { contextBridge, ipcRenderer } from 'electron';
import type { DesktopApi } from '../ipc/contract.ts';
import type { EventName, Events } from '../ipc/events.ts';

/**
 * The bridge: one line a capability, and the compiler counts them.
 *
 * The contract is imported as types only, so nothing of it is in this file when built; no channel can be named by the
 * page, and no Electron object reaches it.
 */
const desktop = {
  'app:opening': () => ipcRenderer.invoke('app:opening'),
  'app:flushed': (input) => ipcRenderer.invoke('app:flushed', input),
  'app:open-link': (input) => ipcRenderer.invoke('app:open-link', input),
  'app:set-theme': (input) => ipcRenderer.invoke('app:set-theme', input),
  'clipboard:read': () => ipcRenderer.invoke('clipboard:read'),
  'newsroom:create': (input) => ipcRenderer.invoke('newsroom:create', input),
  'newsroom:choose': () => ipcRenderer.invoke('newsroom:choose'),
  'newsroom:open-sample': () => ipcRenderer.invoke('newsroom:open-sample'),
  'newsroom:save-settings': (input) => ipcRenderer.invoke('newsroom:save-settings', input),
  'newsroom:show-folder': () => ipcRenderer.invoke('newsroom:show-folder'),
  'story:list': (input) => ipcRenderer.invoke('story:list', input),
  'story:open': (input) => ipcRenderer.invoke('story:open', input),
  'story:reread': (input) => ipcRenderer.invoke('story:reread', input),
  'story:put-back': (input) => ipcRenderer.invoke('story:put-back', input),
  'story:create': (input) => ipcRenderer.invoke('story:create', input),
  'story:save': (input) => ipcRenderer.invoke('story:save', input),
  'story:duplicate': (input) => ipcRenderer.invoke('story:duplicate', input),
  'story:move': (input) => ipcRenderer.invoke('story:move', input),
  'story:correct': (input) => ipcRenderer.invoke('story:correct', input),
  'story:live-version': (input) => ipcRenderer.invoke('story:live-version', input),
  'story:ended-embargoes': () => ipcRenderer.invoke('story:ended-embargoes'),
  'story:trash': (input) => ipcRenderer.invoke('story:trash', input),
  'corrections:export': () => ipcRenderer.invoke('corrections:export'),
  'story:export': (input) => ipcRenderer.invoke('story:export', input),
  'story:copy': (input) => ipcRenderer.invoke('story:copy', input),
  'story:broken-text': (input) => ipcRenderer.invoke('story:broken-text', input),
  'trash:list': () => ipcRenderer.invoke('trash:list'),
  'trash:restore': (input) => ipcRenderer.invoke('trash:restore', input),
  'history:list': (input) => ipcRenderer.invoke('history:list', input),
  'history:read': (input) => ipcRenderer.invoke('history:read', input),
  'history:keep': (input) => ipcRenderer.invoke('history:keep', input),
  'history:name': (input) => ipcRenderer.invoke('history:name', input),
  'history:last-good': (input) => ipcRenderer.invoke('history:last-good', input),
  'rescue:list': () => ipcRenderer.invoke('rescue:list'),
  'rescue:read': (input) => ipcRenderer.invoke('rescue:read', input),
  'rescue:dismiss': (input) => ipcRenderer.invoke('rescue:dismiss', input),
  'rescue:save-copy': (input) => ipcRenderer.invoke('rescue:save-copy', input),
  'lists:read': () => ipcRenderer.invoke('lists:read'),
  'lists:save': (input) => ipcRenderer.invoke('lists:save', input),
  'lists:create': (input) => ipcRenderer.invoke('lists:create', input),
  'lists:rename': (input) => ipcRenderer.invoke('lists:rename', input),
  'lists:delete': (input) => ipcRenderer.invoke('lists:delete', input),
  'lists:bring-back': (input) => ipcRenderer.invoke('lists:bring-back', input),
  'lists:find-cards': () => ipcRenderer.invoke('lists:find-cards'),
  'page:surroundings': (input) => ipcRenderer.invoke('page:surroundings', input),
  'wire:list': (input) => ipcRenderer.invoke('wire:list', input),
  'wire:read': (input) => ipcRenderer.invoke('wire:read', input),
  'wire:take': (input) => ipcRenderer.invoke('wire:take', input),
  'wire:mark-read': (input) => ipcRenderer.invoke('wire:mark-read', input),
  'wire:choose-folder': () => ipcRenderer.invoke('wire:choose-folder'),
  'wire:use-own-folder': () => ipcRenderer.invoke('wire:use-own-folder'),
  'wire:same-story': (input) => ipcRenderer.invoke('wire:same-story', input),
  'wire:later-version': (input) => ipcRenderer.invoke('wire:later-version', input),
  'import:text': (input) => ipcRenderer.invoke('import:text', input),
  'import:files': (input) => ipcRenderer.invoke('import:files', input),
  'picture:choose': () => ipcRenderer.invoke('picture:choose'),
  'picture:add': (input) => ipcRenderer.invoke('picture:add', input),
  'press:plan': () => ipcRenderer.invoke('press:plan'),
  'press:run': (input) => ipcRenderer.invoke('press:run', input),
  'press:choose-destination': (input) => ipcRenderer.invoke('press:choose-destination', input),
  'press:stop': () => ipcRenderer.invoke('press:stop'),
  'press:show-folder': () => ipcRenderer.invoke('press:show-folder'),
  'press:open-front-page': () => ipcRenderer.invoke('press:open-front-page'),
  'backup:make': () => ipcRenderer.invoke('backup:make'),
  'backup:restore': () => ipcRenderer.invoke('backup:restore'),
  'backup:cancel': () => ipcRenderer.invoke('backup:cancel'),
  'batch:find': (input) => ipcRenderer.invoke('batch:find', input),
  'batch:replace': (input) => ipcRenderer.invoke('batch:replace', input),
  'batch:cancel': () => ipcRenderer.invoke('batch:cancel'),
  'batch:undo': (input) => ipcRenderer.invoke('batch:undo', input),
  'boilerplate:list': () => ipcRenderer.invoke('boilerplate:list'),
  'boilerplate:save-template': (input) => ipcRenderer.invoke('boilerplate:save-template', input),
  'boilerplate:save-snippet': (input) => ipcRenderer.invoke('boilerplate:save-snippet', input),
  'boilerplate:show-folder': (input) => ipcRenderer.invoke('boilerplate:show-folder', input),
  'media:uses': (input) => ipcRenderer.invoke('media:uses', input),
  'media:replace': (input) => ipcRenderer.invoke('media:replace', input),
  'media:unused': () => ipcRenderer.invoke('media:unused'),
  'media:trash': (input) => ipcRenderer.invoke('media:trash', input),
  'media:restore': (input) => ipcRenderer.invoke('media:restore', input),
  'media:crop': (input) => ipcRenderer.invoke('media:crop', input),
  'spelling:words': () => ipcRenderer.invoke('spelling:words'),
  'spelling:add-word': (input) => ipcRenderer.invoke('spelling:add-word', input),
  'spelling:remove-word': (input) => ipcRenderer.invoke('spelling:remove-word', input),
  'spelling:names-in-archive': (input) => ipcRenderer.invoke('spelling:names-in-archive', input),
  on: (event, listener) => subscribe(event, listener),
} satisfies DesktopApi;

const EVENTS = {
  'stories:changed': true,
  'lists:changed': true,
  'story:changed-on-disk': true,
  'story:held-by': true,
  'newsroom:settings-changed': true,
  'spelling:words-changed': true,
  'newsroom:missing': true,
  'menu:chosen': true,
  'wire:changed': true,
  'backup:progress': true,
  'press:progress': true,
  'app:flush': true,
  'batch:progress': true,
  'app:open-story': true,
} satisfies Record<EventName, true>;

function subscribe<E extends EventName>(event: E, listener: (detail: Events[E]) => void): () => void {
  if (!Object.hasOwn(EVENTS, event)) throw new Error(`There is no event “${event}”.`);
  const forward = (_event: unknown, detail: Events[E]) => listener(detail);
  ipcRenderer.on(event, forward);
  return () => ipcRenderer.off(event, forward);
}

contextBridge.exposeInMainWorld('desktop', desktop);
