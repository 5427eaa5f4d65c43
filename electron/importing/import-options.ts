import type { ReadWireOptions } from '../../domain/wire/read-wire.ts';

/** What reading another program's file depends on. */
export interface ImportOptions extends ReadWireOptions {
  /** BCP 47: the newsroom's language, for files that name none. */
  readonly language: string;
}
