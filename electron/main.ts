/** The program's start, which reads as a table of contents: one call a concern, in the order that matters. */
import { hostname, userInfo } from 'node:os';
import { join } from 'node:path';
import { app, type BrowserWindow, nativeTheme, session } from 'electron';
import { parseAppArguments } from './app-arguments.ts';
import { declareAppScheme, serveApp } from './app-protocol.ts';
import { bringBackPage } from './bring-back-page.ts';
import { flushPage, guardClose, noticeReloads } from './close-guard.ts';
import { readDeskMemory, writeDeskMemory } from './desk-memory.ts';
import { DeskSession, type Tell } from './desk-session.ts';
import { flushBeforeSleep } from './flush-before-sleep.ts';
import { createHandlers } from './handlers/create-handlers.ts';
import { registerHandlers } from './ipc/register-handlers.ts';
import { sendEvent } from './ipc/send-event.ts';
import { BatchDesk } from './library/batch/batch-desk.ts';
import { findInThread } from './library/batch/find-in-thread.ts';
import { readMedia } from './library/media.ts';
import { log, logTo } from './log.ts';
import { installMenu } from './menu.ts';
import { openAtStart } from './open-at-start.ts';
import { pressInProcess } from './press-in-process.ts';
import { PressDesk } from './publishing/press-desk.ts';
import { programName } from './publishing/program-name.ts';
import { siteThreadIn } from './publishing/site-thread-file.ts';
import { secureEveryPage, secureSession } from './security.ts';
import { DESK_STYLE_HASHES, previewStyleHashes } from './style-hashes.ts';
import { createDeskWindow, loadDesk } from './window.ts';

const commandLine = parseAppArguments(process.argv);
if (commandLine.userDataDir !== null) app.setPath('userData', commandLine.userDataDir);
const userData = app.getPath('userData');
const { now: fixedNow } = commandLine;

logTo(join(userData, 'logs', 'dateline.log'));
process.on('unhandledRejection', (error) => log.error('Unhandled', error));
process.on('uncaughtException', (error) => log.error('Uncaught', error));

declareAppScheme();
// Helper processes refuse to start as root in a sandbox; every window asks for its own all the same.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
secureEveryPage();

if (app.requestSingleInstanceLock({ newsroom: commandLine.newsroom })) {
  app.whenReady().then(startDesk, (error: unknown) => log.error('The program could not start', error));
} else {
  // The first instance is handed our arguments and shows itself.
  app.quit();
}

/** Packed, it lies beside the archive (electron-builder.yml): a folder inside one can't be copied whole. */
function sampleFolder(): string {
  return app.isPackaged ? join(process.resourcesPath, 'sample') : join(app.getAppPath(), 'assets', 'sample');
}

async function startDesk(): Promise<void> {
  const memory = readDeskMemory(userData);
  nativeTheme.themeSource = memory.theme;
  let window: BrowserWindow | null = null;
  const currentWindow = () => window;
  const tell: Tell = (event, detail) => {
    if (window !== null) sendEvent(window, event, detail);
  };

  const desk = new DeskSession(
    {
      now: fixedNow === null ? Date.now : () => Date.parse(fixedNow),
      userData,
      host: hostname(),
      user: userInfo().username,
    },
    { sample: sampleFolder(), userData, last: memory },
    tell,
  );
  const batches = new BatchDesk(findInThread(join(import.meta.dirname, 'find-worker.js')), (done, total) =>
    tell('batch:progress', { done, total }),
  );
  desk.opening = openAtStart(desk, commandLine.newsroom, memory.newsroom);

  secureSession(session.defaultSession);
  serveApp(session.defaultSession, {
    rendererFolder: join(import.meta.dirname, '../renderer'),
    styleHashes: DESK_STYLE_HASHES,
    previewStyleHashes: () => (desk.root === null ? null : previewStyleHashes(desk.newsroom)),
    readMedia: (src) => readMedia(desk.newsroom, src),
  });
  const presses = new PressDesk(
    pressInProcess(join(import.meta.dirname, 'press-program.js')),
    programName(),
    siteThreadIn(import.meta.dirname),
  );
  registerHandlers(createHandlers({ desk, batches, presses, fixedNow, window: currentWindow }));
  installMenu(currentWindow);

  window = createDeskWindow(memory.bounds);
  const deskWindow = window;
  guardClose(deskWindow, async () => {
    const { themeSource: theme } = nativeTheme;
    const closedAt = desk.now();
    await writeDeskMemory(userData, { newsroom: desk.root, bounds: deskWindow.getNormalBounds(), theme, closedAt });
    await desk.close();
  });
  noticeReloads(window);
  bringBackPage(window, desk);
  flushBeforeSleep(window);
  window.on('focus', () => desk.recheck());
  greetSecondInstance(desk, currentWindow);
  app.on('window-all-closed', () => app.quit());
  await loadDesk(window);
}

/** One program a profile: a second start shows the first one's window, on the newsroom that was asked for. */
function greetSecondInstance(desk: DeskSession, currentWindow: () => BrowserWindow | null): void {
  app.on('second-instance', (_event, argv) => {
    const window = currentWindow();
    if (window === null) return;
    if (window.isMinimized()) window.restore();
    window.focus();
    const { newsroom } = parseAppArguments(argv);
    if (newsroom === null || newsroom === desk.root) return;
    switchNewsroom(desk, window, newsroom).catch((error: unknown) => log.error('The newsroom was not opened', error));
  });
}

/** Shows another newsroom in the window, unless the open story could not be saved: then that comes first. */
async function switchNewsroom(desk: DeskSession, window: BrowserWindow, folder: string): Promise<void> {
  if ((await flushPage(window)) !== 'saved') return;
  desk.opening = openAtStart(desk, folder, null);
  await loadDesk(window);
}
