import { z } from 'zod';

/**
 * A house-style rule that a newsroom has written. The file may hold a faulty one, which is left out of the checks and
 * told of: a misprint in a pattern keeps nobody from the newsroom (`own-rule-trouble.ts`).
 */
export const ownRuleSchema = z.looseObject({
  /** Small letters and hyphens: `no-tomorrow`. */
  id: z.string(),
  /** A regular expression, matched with the flags `gu`, and `i` if given. */
  pattern: z.string(),
  flags: z.enum(['i']).optional(),
  /** A sentence for the editor. */
  explanation: z.string().default(''),
  /** What to put instead; `$1` is the first group. Absent: only the editor can say. */
  suggestion: z.string().optional(),
  inQuotes: z.boolean().default(false),
  /** Text that must be found and what becomes of it; null: it is only found. */
  examples: z
    .array(z.tuple([z.string(), z.string().nullable()]))
    .readonly()
    .default([]),
  /** Texts in which the rule must find nothing. */
  leaves: z.array(z.string()).readonly().default([]),
});
export type OwnRule = Readonly<z.infer<typeof ownRuleSchema>>;
