/** A plain window of the browser that the app is built on, with nothing of the app in it: what a reader has. */
const { app, BrowserWindow } = require('electron');

app.whenReady().then(() => new BrowserWindow({ width: 1240, height: 900 }).loadURL('about:blank'));
