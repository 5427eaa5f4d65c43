import { app, BrowserWindow } from 'electron';

// The page is named on the command line: bare Lexical, or a plain contenteditable.
const page = app.commandLine.getSwitchValue('page');

app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1440, height: 900, webPreferences: { sandbox: true } });
  window.loadFile(page);
});
app.on('window-all-closed', () => app.quit());
