import type { OwnRule } from '../../domain/checks/own-rule.ts';
import type { ExampleTrouble } from '../../domain/checks/own-rules.ts';
import { type AskWorker, isTooLate } from './ask-worker.ts';
import type { TryExamples } from './try-examples.ts';

/** As long as a person waits for an answer without wondering; a sound pattern takes a thousandth. */
const LIMIT_MS = 1500;

/** Gives a pattern its time and no more. */
export function tryingInTime(ask: AskWorker<OwnRule, readonly ExampleTrouble[]>): TryExamples {
  return async (rule) => {
    try {
      return await ask(rule, LIMIT_MS);
    } catch (error) {
      if (isTooLate(error)) return 'endless';
      throw error;
    }
  };
}
