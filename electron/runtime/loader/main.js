// @ts-check
/**
 * Makes `electron APP_FOLDER` work on a runtime that has no default_app.asar: the part of Electron's own default app
 * (electron/electron default_app/main.ts) that starts an app folder. It runs in place, hence JavaScript.
 */
import { readFileSync } from 'node:fs';
import Module from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

/**
 * @param {readonly string[]} options what follows the executable's name
 * @returns {{ preloads: string[], folder: string | undefined }}
 */
function parseArguments(options) {
  /** @type {string[]} */
  const preloads = [];
  for (let index = 0; index < options.length; index += 1) {
    const option = options[index] ?? '';
    if (option === '-r' || option === '--require') {
      index += 1;
      preloads.push(options[index] ?? '');
    } else if (!option.startsWith('-')) {
      return { preloads, folder: path.resolve(option) };
    }
  }
  return { preloads, folder: undefined };
}

const { preloads, folder } = parseArguments(process.argv.slice(1));
if (folder === undefined) {
  console.error('Usage: electron [options] APP_FOLDER [arguments]');
  app.exit(2);
} else {
  // Playwright hooks itself in with `-r`, before the app's own code runs. Electron's default app uses this function too.
  // @ts-expect-error -- internal to Node, so it has no type
  Module._preloadModules(preloads);

  const { name, productName, version, main } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  // @ts-expect-error -- Electron leaves this to its default app, so it has no type
  app.setAppPath(folder);
  app.setName(productName ?? name);
  // @ts-expect-error -- as above
  app.setVersion(version);
  if (!app.commandLine.hasSwitch('user-data-dir')) {
    app.setPath('userData', path.join(app.getPath('appData'), app.getName()));
  }
  await import(pathToFileURL(path.join(folder, main)).href);
}
