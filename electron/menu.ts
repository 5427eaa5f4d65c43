import { app, type BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron';
import type { MenuCommand } from '../ipc/menu-commands.ts';
import { sendEvent } from './ipc/send-event.ts';

/** The native menu with the platform's usual shortcuts. Words and commands in one table; the page does what is chosen. */
export function installMenu(window: () => BrowserWindow | null): void {
  const choose = (command: MenuCommand) => () => {
    const target = window();
    if (target !== null) sendEvent(target, 'menu:chosen', { command });
  };
  const item = (label: string, command: MenuCommand, accelerator?: string): MenuItemConstructorOptions => ({
    label,
    click: choose(command),
    ...(accelerator === undefined ? {} : { accelerator }),
  });
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...(process.platform === 'darwin' ? [{ role: 'appMenu' } satisfies MenuItemConstructorOptions] : []),
      { label: '&File', submenu: fileMenu(item) },
      { label: '&Edit', submenu: editMenu(item) },
      { label: '&Story', submenu: storyMenu(item) },
      { label: '&View', submenu: viewMenu(item) },
      { role: 'windowMenu' },
      { role: 'help', submenu: [item('Keyboard Shortcuts', 'shortcuts', 'CmdOrCtrl+/')] },
    ]),
  );
}

type Item = (label: string, command: MenuCommand, accelerator?: string) => MenuItemConstructorOptions;
const separator: MenuItemConstructorOptions = { type: 'separator' };

function fileMenu(item: Item): MenuItemConstructorOptions[] {
  return [
    item('&New Story', 'new-story', 'CmdOrCtrl+N'),
    item('Paste &Wire Copy…', 'paste-wire', 'CmdOrCtrl+Shift+V'),
    separator,
    item('&Create Newsroom…', 'create-newsroom'),
    item('&Open Newsroom…', 'open-newsroom', 'CmdOrCtrl+O'),
    item('&Back Up Newsroom…', 'back-up-newsroom'),
    item('&Restore Newsroom…', 'restore-newsroom'),
    separator,
    item('&Export HTML…', 'export-html', 'CmdOrCtrl+E'),
    item('Export Corrections &Log…', 'export-corrections'),
    item('&Copy as HTML', 'copy-html'),
    item('Copy as &WordPress Blocks', 'copy-wordpress'),
    item('&Publish…', 'publish', 'CmdOrCtrl+Shift+P'),
    item('Publish S&ite…', 'publish-site', 'CmdOrCtrl+Alt+P'),
    separator,
    item('&Settings…', 'settings', 'CmdOrCtrl+,'),
    separator,
    process.platform === 'darwin' ? { role: 'close' } : { label: `E&xit ${app.name}`, role: 'quit' },
  ];
}

function editMenu(item: Item): MenuItemConstructorOptions[] {
  return [
    { role: 'undo' },
    { role: 'redo' },
    separator,
    { role: 'cut' },
    { role: 'copy' },
    { role: 'paste' },
    // Without being asked Electron leaves the keys of this role to Chromium, which knows its own and not these.
    { role: 'pasteAndMatchStyle', accelerator: 'CmdOrCtrl+Alt+Shift+V', registerAccelerator: true },
    { role: 'selectAll' },
    separator,
    item('&Find…', 'find', 'CmdOrCtrl+F'),
    item('Find and Replace in &All Stories…', 'find-in-stories', 'CmdOrCtrl+Shift+H'),
    item('Co&mment on the Selection', 'comment', 'CmdOrCtrl+Alt+M'),
    item('Next Unknown &Word', 'next-misspelling', 'F7'),
    item('Check S&pelling, On or Off', 'switch-spelling'),
    separator,
    item('Search &Stories…', 'search-stories', 'CmdOrCtrl+Shift+F'),
  ];
}

function storyMenu(item: Item): MenuItemConstructorOptions[] {
  return [
    item('&Duplicate', 'duplicate-story', 'CmdOrCtrl+D'),
    item('Save as Te&mplate…', 'save-template'),
    item('Save Selection as S&nippet…', 'save-snippet'),
    separator,
    item('Move to &Trash', 'trash-story', 'CmdOrCtrl+Shift+Backspace'),
    separator,
    item('&Preview', 'show-preview', 'CmdOrCtrl+Alt+1'),
    item('De&tails', 'show-details', 'CmdOrCtrl+Alt+2'),
    item('&Checks', 'show-checks', 'CmdOrCtrl+Alt+3'),
    item('C&omments', 'show-comments'),
    item('&History', 'show-history', 'CmdOrCtrl+Alt+4'),
  ];
}

function viewMenu(item: Item): MenuItemConstructorOptions[] {
  return [
    item('Command &Palette…', 'palette', 'CmdOrCtrl+K'),
    separator,
    item('&Stories', 'show-stories', 'CmdOrCtrl+1'),
    item('&Recent Posts', 'show-recent-posts', 'CmdOrCtrl+2'),
    item('&Wire', 'show-wire', 'CmdOrCtrl+3'),
    separator,
    item('&Full Width or with Preview', 'toggle-panel', 'CmdOrCtrl+\\'),
    item('&Larger Text', 'larger-text', 'CmdOrCtrl+Alt+='),
    item('S&maller Text', 'smaller-text', 'CmdOrCtrl+Alt+-'),
    item('&Usual Text', 'usual-text'),
    separator,
    item('&Pictures That Are Not Used…', 'unused-pictures'),
    separator,
    { role: 'resetZoom' },
    { role: 'zoomIn' },
    { role: 'zoomOut' },
    { role: 'togglefullscreen' },
    ...(app.isPackaged ? [] : [{ role: 'toggleDevTools' } satisfies MenuItemConstructorOptions]),
  ];
}
