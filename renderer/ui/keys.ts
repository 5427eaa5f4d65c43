import type { Platform } from '../state/app-state.ts';

/** A key as bound; `Mod` is Ctrl, and Command on macOS, which has `Control` beside it. */
export type KeyName =
  | 'Mod'
  | 'Control'
  | 'Shift'
  | 'Alt'
  | 'Enter'
  | 'Escape'
  | 'Up'
  | 'Down'
  | 'Left'
  | 'Right'
  | (string & {});

const SIGNS: Readonly<Record<string, string>> = {
  Shift: '⇧',
  Up: '↑',
  Down: '↓',
  Left: '←',
  Right: '→',
  Escape: 'Esc',
};
const MAC_SIGNS: Readonly<Record<string, string>> = { Control: '⌃', Mod: '⌘', Alt: '⌥' };

/** How one key is written on this platform. */
export function keySign(key: KeyName, platform: Platform): string {
  if (platform === 'darwin' && MAC_SIGNS[key] !== undefined) return MAC_SIGNS[key];
  return key === 'Mod' ? 'Ctrl' : (SIGNS[key] ?? key);
}

/** `Ctrl ⇧ F`. */
export function keysText(keys: readonly KeyName[], platform: Platform): string {
  return keys.map((key) => keySign(key, platform)).join(' ');
}
