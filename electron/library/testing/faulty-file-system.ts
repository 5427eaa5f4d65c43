import type { FileSystem, FileWriter } from '../file-system.ts';

/** What befalls the chosen operation: an error, a write that takes half, or the end of the process. */
export type Fault =
  | { readonly kind: 'error'; readonly code: string }
  | { readonly kind: 'error-after'; readonly code: string }
  | { readonly kind: 'short' }
  | { readonly kind: 'crash' }
  | { readonly kind: 'crash-after' };

/** Thrown in place of a crash: from then on nothing reaches the disk any more. */
export class Crash extends Error {
  constructor() {
    super('The process has died.');
  }
}

export interface FaultyFileSystem {
  readonly files: FileSystem;
  /** Operations asked for so far. */
  readonly count: () => number;
}

/**
 * A disk on which `fault` befalls operation `at` (1 is the first), and every later one too if `persistent`
 * (SQLite's way of testing: for N = 1, 2, 3 … until all goes through).
 */
export function faultyFileSystem(real: FileSystem, fault: Fault, at: number, persistent: boolean): FaultyFileSystem {
  let operations = 0;
  let crashed = false;

  async function run<T>(operation: () => Promise<T>, short?: () => Promise<T>): Promise<T> {
    if (crashed) throw new Crash();
    operations += 1;
    if (operations === at || (persistent && operations > at)) return suffer(operation, short);
    return operation();
  }

  async function suffer<T>(operation: () => Promise<T>, short?: () => Promise<T>): Promise<T> {
    switch (fault.kind) {
      case 'error':
        throw systemError(fault.code);
      case 'error-after':
        await operation();
        throw systemError(fault.code);
      case 'short':
        return short === undefined ? operation() : short();
      case 'crash':
        crashed = true;
        throw new Crash();
      case 'crash-after':
        await operation();
        crashed = true;
        throw new Crash();
    }
  }

  function wrap(writer: FileWriter): FileWriter {
    return {
      write: (bytes, offset) =>
        run(
          () => writer.write(bytes, offset),
          () => writer.write(bytes.subarray(0, offset + Math.ceil((bytes.length - offset) / 2)), offset),
        ),
      size: () => run(writer.size),
      sync: () => run(writer.sync),
      // A descriptor must not leak into the next of ten thousand cases, whatever befalls its close.
      close: () => run(writer.close).catch((error: unknown) => writer.close().then(() => Promise.reject(error))),
    };
  }

  return {
    count: () => operations,
    files: {
      create: async (file, mode) => {
        const opened: FileWriter[] = [];
        try {
          return wrap(
            await run(async () => {
              const writer = await real.create(file, mode);
              opened.push(writer);
              return writer;
            }),
          );
        } catch (error) {
          for (const writer of opened) await writer.close();
          throw error;
        }
      },
      modeOf: (file) => run(() => real.modeOf(file)),
      rename: (from, to) => run(() => real.rename(from, to)),
      remove: (file) => run(() => real.remove(file)),
      makeFolder: (folder) => run(() => real.makeFolder(folder)),
      syncFolder: (folder) => run(() => real.syncFolder(folder)),
    },
  };
}

function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: injected`), { code });
}
