import type { OwnRule } from '../../domain/checks/own-rule.ts';
import { type AskWorker, isTooLate } from './ask-worker.ts';
import type { ReadText, TextQuestion, TextReport } from './text-report.ts';

/** A long read with all sound rules takes a tenth of it. */
const LIMIT_MS = 4000;

/**
 * Reads texts in spite of an own rule whose pattern comes to no end: the rules are then tried one by one, and those that
 * did not answer are left out from now on, and named.
 */
export function withoutEndlessRules(ask: AskWorker<TextQuestion, TextReport>): ReadText {
  const endless = new Set<string>();
  const isSound = (rule: OwnRule) => !endless.has(JSON.stringify(rule));
  const read = async (question: TextQuestion): Promise<TextReport> => {
    const { ownRules } = question.settings;
    const left = ownRules.filter(isSound);
    // Without own rules nothing can be endless, and the first answer may take long on a slow computer.
    const report = await ask(withRules(question, left), left.length === 0 ? null : LIMIT_MS);
    return { ...report, endlessRules: ownRules.filter((rule) => !isSound(rule)).map(({ id }) => id) };
  };
  return async (question) => {
    try {
      return await read(question);
    } catch (error) {
      if (!isTooLate(error)) throw error;
    }
    for (const rule of question.settings.ownRules.filter(isSound)) {
      try {
        await ask(withRules(question, [rule]), LIMIT_MS);
      } catch (error) {
        if (!isTooLate(error)) throw error;
        endless.add(JSON.stringify(rule));
      }
    }
    return read(question);
  };
}

function withRules(question: TextQuestion, ownRules: readonly OwnRule[]): TextQuestion {
  return { ...question, settings: { ...question.settings, ownRules } };
}
