import { contextBridge, ipcRenderer } from 'electron';
import type { DesktopApi, EventName, Events } from '../ipc/contract.ts';

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
  'story:create': (input) => ipcRenderer.invoke('story:create', input),
  'story:save': (input) => ipcRenderer.invoke('story:save', input),
  'story:duplicate': (input) => ipcRenderer.invoke('story:duplicate', input),
  'story:move': (input) => ipcRenderer.invoke('story:move', input),
  'story:correct': (input) => ipcRenderer.invoke('story:correct', input),
  'story:live-version': (input) => ipcRenderer.invoke('story:live-version', input),
  'story:ended-embargoes': () => ipcRenderer.invoke('story:ended-embargoes'),
  'story:trash': (input) => ipcRenderer.invoke('story:trash', input),
  'story:export': (input) => ipcRenderer.invoke('story:export', input),
  'story:broken-text': (input) => ipcRenderer.invoke('story:broken-text', input),
  'trash:list': () => ipcRenderer.invoke('trash:list'),
  'trash:restore': (input) => ipcRenderer.invoke('trash:restore', input),
  'history:list': (input) => ipcRenderer.invoke('history:list', input),
  'history:read': (input) => ipcRenderer.invoke('history:read', input),
  'history:keep': (input) => ipcRenderer.invoke('history:keep', input),
  'history:name': (input) => ipcRenderer.invoke('history:name', input),
  'rescue:read': (input) => ipcRenderer.invoke('rescue:read', input),
  'rescue:dismiss': (input) => ipcRenderer.invoke('rescue:dismiss', input),
  'rescue:save-copy': (input) => ipcRenderer.invoke('rescue:save-copy', input),
  'recent-posts:read': () => ipcRenderer.invoke('recent-posts:read'),
  'recent-posts:save': (input) => ipcRenderer.invoke('recent-posts:save', input),
  'page:surroundings': (input) => ipcRenderer.invoke('page:surroundings', input),
  'wire:list': (input) => ipcRenderer.invoke('wire:list', input),
  'wire:read': (input) => ipcRenderer.invoke('wire:read', input),
  'wire:take': (input) => ipcRenderer.invoke('wire:take', input),
  'wire:mark-read': (input) => ipcRenderer.invoke('wire:mark-read', input),
  'wire:choose-folder': () => ipcRenderer.invoke('wire:choose-folder'),
  'wire:use-own-folder': () => ipcRenderer.invoke('wire:use-own-folder'),
  'wire:later-version': (input) => ipcRenderer.invoke('wire:later-version', input),
  'picture:choose': () => ipcRenderer.invoke('picture:choose'),
  'picture:add': (input) => ipcRenderer.invoke('picture:add', input),
  on: (event, listener) => subscribe(event, listener),
} satisfies DesktopApi;

const EVENTS = {
  'stories:changed': true,
  'recent-posts:changed': true,
  'story:changed-on-disk': true,
  'newsroom:settings-changed': true,
  'newsroom:missing': true,
  'menu:chosen': true,
  'wire:changed': true,
  'app:flush': true,
  'app:open-story': true,
} satisfies Record<EventName, true>;

function subscribe<E extends EventName>(event: E, listener: (detail: Events[E]) => void): () => void {
  if (!Object.hasOwn(EVENTS, event)) throw new Error(`There is no event “${event}”.`);
  const forward = (_event: unknown, detail: Events[E]) => listener(detail);
  ipcRenderer.on(event, forward);
  return () => ipcRenderer.off(event, forward);
}

contextBridge.exposeInMainWorld('desktop', desktop);
