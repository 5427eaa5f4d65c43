/** Who works here, when, and where this machine keeps what is not the newsroom's. Passed in, so that tests fix it. */
export interface Desk {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** The folder for rescue files and the search index. */
  readonly userData: string;
  readonly host: string;
  readonly user: string;
}
