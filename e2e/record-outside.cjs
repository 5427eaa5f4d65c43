// @ts-check
/**
 * Preloaded into the app's main process by the tests, before any code of the app: what would leave the app is written
 * down, one JSON value a line, in the file that DATELINE_OUTSIDE_RECORD names, and does not happen. Written at once, so
 * that it survives a kill.
 */
const { appendFileSync } = require('node:fs');
const { Socket } = require('node:net');
const { app, dialog, shell } = require('electron');

const recordFile = process.env.DATELINE_OUTSIDE_RECORD ?? '';

/** @param {{ readonly kind: string, readonly what: string }} event */
function record(event) {
  appendFileSync(recordFile, `${JSON.stringify(event)}\n`);
}

/** @param {{ readonly url: string }} request */
function recordRequest({ url }) {
  if (!/^(app|devtools|blob|data):/.test(url)) record({ kind: 'request', what: url });
}

app.on('session-created', ({ webRequest }) => {
  // Every request ends as one or the other, those that the app itself cancels too.
  webRequest.onCompleted(recordRequest);
  webRequest.onErrorOccurred(recordRequest);
});

const connect = Socket.prototype.connect;
Socket.prototype.connect = function recordedConnect(...options) {
  record({ kind: 'request', what: `socket ${JSON.stringify(options.flat()[0])}` });
  return Reflect.apply(connect, this, options);
};

process.on('uncaughtExceptionMonitor', (error) => record({ kind: 'main-error', what: String(error.stack) }));
process.on('unhandledRejection', (reason) => {
  record({ kind: 'main-error', what: reason instanceof Error ? String(reason.stack) : String(reason) });
});

shell.openExternal = async (url) => record({ kind: 'opened-link', what: url });
shell.showItemInFolder = (file) => record({ kind: 'shown-file', what: file });
shell.openPath = async (file) => {
  record({ kind: 'shown-file', what: file });
  return '';
};

/** What the person in front of the screen will answer to the next dialogs; without an answer they cancel. */
const answers = { savePaths: [], openPaths: [], buttons: [] };
globalThis.datelineDialogAnswers = answers;

/** @param {unknown[]} options a dialog's arguments: a window, if any, and what it shows */
function recordDialog(options) {
  record({ kind: 'dialog', what: JSON.stringify(options.at(-1)) });
}

dialog.showSaveDialog = async (...options) => {
  recordDialog(options);
  const filePath = answers.savePaths.shift();
  return { canceled: filePath === undefined, filePath: filePath ?? '' };
};
dialog.showOpenDialog = async (...options) => {
  recordDialog(options);
  const filePath = answers.openPaths.shift();
  return { canceled: filePath === undefined, filePaths: filePath === undefined ? [] : [filePath] };
};
dialog.showMessageBox = async (...options) => {
  recordDialog(options);
  return { response: answers.buttons.shift() ?? options.at(-1).cancelId ?? 0, checkboxChecked: false };
};
dialog.showErrorBox = (title, content) => record({ kind: 'main-error', what: `${title}: ${content}` });
