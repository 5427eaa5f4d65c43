/** What is wrong with a newsroom's own rules and towns, which are left out or read otherwise instead of stopping it. */
import { runInNewContext } from 'node:vm';
import type { OwnRule } from '../../domain/checks/own-rule.ts';
import { type ExampleTrouble, exampleTroubles, isUsable, ruleTrouble } from '../../domain/checks/own-rules.ts';
import type { Settings } from '../../domain/settings.ts';
import { isTimeZone } from '../../domain/time-zone.ts';
import { LAYOUT } from '../library/newsroom-layout.ts';
import type { Problem } from './newsroom-problems.ts';

/** Everything that is wrong with the newsroom's choices though its file can be read. */
export function settingsProblems({ ownRules, cities }: Settings): readonly Problem[] {
  const file = LAYOUT.settings;
  const rules = ownRules.flatMap((rule, at) =>
    ruleReasons(rule, ownRules.toSpliced(at, 1)).map((reason) => ({
      file,
      kind: 'rule-faulty',
      reason: `The rule “${rule.id || at + 1}” of ownRules ${reason}`,
    })),
  );
  const towns = cities
    .filter(({ zone }) => !isTimeZone(zone))
    .map(({ name, zone }) => ({ file, kind: 'town-faulty', reason: `${name}: no clock knows the zone “${zone}”.` }));
  return [...rules, ...towns];
}

function ruleReasons(rule: OwnRule, others: readonly OwnRule[]): readonly string[] {
  const { id, pattern } = ruleTrouble(rule, others);
  const parts = [
    id === 'form' ? 'is not named in small letters, figures and hyphens.' : null,
    id === 'taken' ? 'has the name of another rule.' : null,
    pattern === 'missing' ? 'has no pattern.' : null,
    pattern === 'empty' ? 'is found between all letters.' : null,
    pattern !== null && typeof pattern === 'object' ? `has a faulty pattern: ${pattern.reason}` : null,
  ].filter((part) => part !== null);
  return isUsable(rule, others) ? exampleReasons(rule) : parts;
}

const LIMIT_MS = 1500;

function exampleReasons(rule: OwnRule): readonly string[] {
  let troubles: readonly ExampleTrouble[] = [];
  const tryExamples = () => {
    troubles = exampleTroubles(rule);
  };
  try {
    // The one way to stop a pattern that comes to no end, in a program of one thread.
    runInNewContext('tryExamples()', { tryExamples }, { timeout: LIMIT_MS });
  } catch {
    return ['comes to no end on one of its examples.'];
  }
  return troubles.map(exampleReason);
}

function exampleReason(trouble: ExampleTrouble): string {
  switch (trouble.kind) {
    case 'not-found':
      return `does not find its example “${trouble.text}”.`;
    case 'becomes':
      return `makes “${trouble.became}” of its example “${trouble.text}”.`;
    case 'found':
      return `finds “${trouble.text}”, which it must leave.`;
  }
}
