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

export type RsyncFailure = ProgramFailure | { readonly kind: 'bad-destination'; readonly destination: string };
