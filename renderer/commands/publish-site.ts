import type { DestinationKind, PressProgress } from '../../ipc/press-requests.ts';
import { NO_PRESS, type PressState } from '../state/press-state.ts';
import type { App } from './app.ts';
import { saveLists } from './arrange-list.ts';
import { isAllOnDisk } from './open-newsroom.ts';

/** Shows what bringing the site up to date would change; while a press is under way, how far it is. */
export async function publishSite(app: App): Promise<void> {
  const { stage, press } = app.store.getState();
  if (stage.kind !== 'newsroom') return;
  if (press.kind === 'pressing') return show(app);
  await planSite(app);
}

/** Makes the sheet anew, of all that was typed. */
export async function planSite(app: App): Promise<void> {
  const [isSaved] = await Promise.all([isAllOnDisk(app), saveLists(app)]);
  if (!isSaved) return;
  setPress(app, { kind: 'planning' });
  app.store.dispatch({ type: 'toast-dismissed' });
  show(app);
  const planned = await app.desktop['press:plan']();
  // She left it.
  if (pressOf(app).kind !== 'planning') return;
  if (planned.ok) setPress(app, { kind: 'planned', sheet: planned.value, isNewer: false });
  else if (planned.failure.kind !== 'changed-since') setPress(app, { kind: 'failed', failure: planned.failure });
}

/** Brings the site up to date as the sheet says. If that is not true any more, shows the new sheet and writes nothing. */
export async function pressSite(app: App): Promise<void> {
  const planned = pressOf(app);
  if (planned.kind !== 'planned') return;
  setPress(app, { kind: 'pressing', progress: { done: 0, of: 0 }, isStopping: false });
  const pressed = await app.desktop['press:run']({ seen: planned.sheet.key });
  // Another newsroom was opened meanwhile.
  if (pressOf(app).kind !== 'pressing') return;
  if (pressed.ok) return finish(app, { kind: 'pressed', site: pressed.value });
  const { failure } = pressed;
  if (failure.kind === 'changed-since') {
    setPress(app, { kind: 'planned', sheet: { ...planned.sheet, ...failure.sheet }, isNewer: true });
    return show(app);
  }
  finish(app, { kind: 'failed', failure });
}

/** Has presses go somewhere else from now on, and looks at what that changes. */
export async function chooseDestination(app: App, kind: DestinationKind): Promise<void> {
  if (await app.desktop['press:choose-destination']({ kind })) await planSite(app);
}

/** Leaves off a press: what was written stays and is whole. */
export async function stopPress(app: App): Promise<void> {
  const press = pressOf(app);
  if (press.kind === 'pressing') setPress(app, { ...press, isStopping: true });
  await app.desktop['press:stop']();
}

/** Closes the dialog. A press goes on without it; a plan does not. */
export async function leavePress(app: App): Promise<void> {
  const { kind } = pressOf(app);
  app.store.dispatch({ type: 'dialog-closed' });
  if (kind === 'pressing') return;
  setPress(app, NO_PRESS);
  if (kind === 'planning') await app.desktop['press:stop']();
}

/** Leaves the press for the dialog that takes its site further. */
export async function sendElsewhere(app: App): Promise<void> {
  setPress(app, NO_PRESS);
  app.store.dispatch({ type: 'dialog-opened', dialog: { kind: 'send-site' } });
}

/** Main says how far it is. */
export function pressWentOn(app: App, progress: PressProgress): void {
  const press = pressOf(app);
  if (press.kind === 'pressing') setPress(app, { ...press, progress });
}

/** The dialog says how it ended; where she went on writing, a line at the foot of the window does. */
function finish(app: App, ended: Extract<PressState, { kind: 'pressed' | 'failed' }>): void {
  const isWatched = app.store.getState().dialog.kind === 'publish-site';
  setPress(app, isWatched ? ended : NO_PRESS);
  if (!isWatched) app.store.dispatch({ type: 'toast-shown', message: { kind: 'press-ended', ended } });
}

function show(app: App): void {
  app.store.dispatch({ type: 'dialog-opened', dialog: { kind: 'publish-site' } });
}

function setPress(app: App, press: PressState): void {
  app.store.dispatch({ type: 'press-changed', press });
}

function pressOf(app: App): PressState {
  return app.store.getState().press;
}
