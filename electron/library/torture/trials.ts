import { appKillTrial } from './app-kill-trial.ts';
import { damageTrial } from './damage-trial.ts';
import { faultTrial } from './fault-trial.ts';
import { fullDiskTrial } from './full-disk-trial.ts';
import { interleavingsTrial } from './interleavings-trial.ts';
import { killTrial } from './kill-trial.ts';
import { largeTrial } from './large-trial.ts';
import { powerTrial } from './power-trial.ts';
import { syscallTrial } from './syscall-trial.ts';
import type { Trial } from './trial.ts';
import { twoInstancesTrial } from './two-instances-trial.ts';
import { watchLimitTrial } from './watch-limit-trial.ts';

/** The trials that have a short form of a few rounds. */
export const TRIALS: readonly Trial[] = [
  killTrial,
  faultTrial,
  syscallTrial,
  powerTrial,
  fullDiskTrial,
  watchLimitTrial,
  largeTrial,
  damageTrial,
  interleavingsTrial,
  twoInstancesTrial,
];

/** Every trial, in the order in which they are run and reported. */
export const ALL_TRIALS: readonly Trial[] = [...TRIALS.slice(0, 1), appKillTrial, ...TRIALS.slice(1)];
