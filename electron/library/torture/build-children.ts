import path from 'node:path';
import { build } from 'vite';

const HERE = import.meta.dirname;
const COMPILED = ['libsql', '@parcel/watcher', 'sharp'];
const NAMES = ['saver', 'one-save', 'writer', 'watcher'];

/**
 * Compiles the programs that the trials start a thousand times, so that each starts in a tenth of a second, and
 * returns their folder.
 */
export async function buildChildren(): Promise<string> {
  const project = path.resolve(HERE, '../../..');
  // Inside the project, where its packages are found.
  const outDir = path.join(project, 'out/torture');
  await build({
    root: project,
    configFile: false,
    logLevel: 'error',
    // In one file each they start in half the time; what is compiled for the machine can't be.
    ssr: { noExternal: true, external: COMPILED },
    build: {
      ssr: true,
      outDir,
      target: 'node20',
      rolldownOptions: {
        input: Object.fromEntries(NAMES.map((name) => [name, path.join(HERE, `children/${name}.ts`)])),
        output: { entryFileNames: '[name].js' },
      },
    },
  });
  return outDir;
}
