/** Why a site that is in its folder went no further. */
export type SendFailure =
  | ProgramFailure
  | CommitFailure
  | RsyncFailure
  | { readonly kind: 'zip-not-written'; readonly reason: string }
  /** What it changes there was not looked at first. */
  | { readonly kind: 'not-tried' };

export type ProgramFailure =
  | { readonly kind: 'program-missing'; readonly program: string }
  /** `reason`: in the program's own words. */
  | { readonly kind: 'program-failed'; readonly program: string; readonly reason: string };

export type CommitFailure =
  | ProgramFailure
  | { readonly kind: 'no-repository'; readonly folder: string }
  | { readonly kind: 'bad-branch'; readonly branch: string }
  | { readonly kind: 'checked-out'; readonly branch: string };

/** Why another machine was not reached, or did not take the site. */
export type SshFailure =
  /** This computer has never been told that the host is the one that it says it is. */
  | { readonly kind: 'host-unknown'; readonly host: string }
  /** It shows another key than it did before. */
  | { readonly kind: 'host-changed'; readonly host: string }
  | { readonly kind: 'not-let-in'; readonly host: string }
  | { readonly kind: 'no-answer'; readonly host: string }
  | { readonly kind: 'no-rsync-there'; readonly host: string };

export type RsyncFailure =
  | ProgramFailure
  | SshFailure
  | { readonly kind: 'bad-destination'; readonly destination: string };
