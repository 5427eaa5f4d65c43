/** The scheme, and the origin of the desk's own page. `file://` is refused altogether (Electron checklist 18). */
export const APP_SCHEME = 'app';
export const APP_ORIGIN = 'app://dateline';
/** Pictures of the open newsroom: another origin, so that nothing in a picture can reach the page. */
export const MEDIA_ORIGIN = 'app://media';
