import type { Session } from 'electron';

/** Everything a page may ask the system for, and whether ours gets it. What is not named here is refused. */
const PERMISSIONS: Readonly<Record<string, { readonly allowed: boolean; readonly because: string }>> = {
  'clipboard-sanitized-write': { allowed: true, because: 'Copy and “Copy as HTML” put text on the clipboard.' },
  fullscreen: { allowed: true, because: 'An editor may write full-screen.' },
  'clipboard-read': { allowed: false, because: 'Main reads the clipboard, only when “Paste wire copy” is chosen.' },
  notifications: { allowed: false, because: 'A newsroom is loud enough; nothing here happens behind the window.' },
  geolocation: { allowed: false, because: 'A dateline is typed by a person.' },
  media: { allowed: false, because: 'No camera, no microphone.' },
};

/** True only for what the table allows. */
export function isPermissionAllowed(permission: string): boolean {
  return PERMISSIONS[permission]?.allowed ?? false;
}

/** Refuses by default, on every path by which Chromium asks (Electron checklist 5). */
export function restrictPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, decide) => decide(isPermissionAllowed(permission)));
  session.setPermissionCheckHandler((_contents, permission) => isPermissionAllowed(permission));
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, decide) => decide({}));
}
