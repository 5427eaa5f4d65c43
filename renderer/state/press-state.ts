import type { OpenNewsroomFailure } from '../../ipc/newsroom-requests.ts';
import type { PlannedSite, PressedSite, PressFailure, PressProgress } from '../../ipc/press-requests.ts';

/** Why the site was not brought up to date. */
export type SiteFailure = Exclude<PressFailure | OpenNewsroomFailure, { readonly kind: 'changed-since' }>;

/** Where bringing the site up to date stands. It outlives its dialog: one can go on writing while a site is pressed. */
export type PressState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'planning' }
  /** `isNewer`: the newsroom changed after an earlier sheet was agreed to. */
  | { readonly kind: 'planned'; readonly sheet: PlannedSite; readonly isNewer: boolean }
  | { readonly kind: 'pressing'; readonly progress: PressProgress; readonly isStopping: boolean }
  | { readonly kind: 'pressed'; readonly site: PressedSite }
  | { readonly kind: 'failed'; readonly failure: SiteFailure };

export const NO_PRESS: PressState = { kind: 'idle' };
