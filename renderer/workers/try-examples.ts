import type { OwnRule } from '../../domain/checks/own-rule.ts';
import type { ExampleTrouble } from '../../domain/checks/own-rules.ts';

/** Tries a rule's examples, wherever that is done; `endless` if its pattern came to no end in time. */
export type TryExamples = (rule: OwnRule) => Promise<readonly ExampleTrouble[] | 'endless'>;
