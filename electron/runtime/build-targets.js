// @ts-check
/** What is built, from what, and the stamp file that says when. Shared by the builder and by those who need its results. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { isBuildStale } from './build-freshness.js';

export const projectFolder = fileURLToPath(new URL('../..', import.meta.url));

/** @typedef {{ readonly name: string, readonly stamp: string, readonly sources: readonly string[] }} BuildTarget */

/** @type {BuildTarget} */
export const desk = {
  name: 'desk',
  stamp: inProject('out/desk.stamp'),
  sources: ['domain', 'ipc', 'electron', 'renderer', 'assets', 'electron.vite.config.ts', 'package.json'].map(
    inProject,
  ),
};

/** @type {BuildTarget} */
export const commandLine = {
  name: 'cli',
  stamp: inProject('out/cli.stamp'),
  sources: ['domain', 'electron', 'assets', 'package.json'].map(inProject),
};

/**
 * @param {BuildTarget} target
 * @returns {boolean}
 */
export function isStale(target) {
  return isBuildStale(target.stamp, target.sources);
}

/** @param {string} name */
function inProject(name) {
  return path.join(projectFolder, name);
}
