import { z } from 'zod';

/**
 * Who or which desk a story is credited to (NEWSROOM.md "Credit lines and bylines").
 *
 * `text` is printed as it stands (`By Humayun Khan`, `F.P. Report`); `authors` are the people named in it.
 */
export const creditLineSchema = z.strictObject({
  kind: z.enum(['person', 'desk', 'agency']),
  text: z.string().min(1),
  authors: z.array(z.string().min(1)).readonly(),
});
export type CreditLine = Readonly<z.infer<typeof creditLineSchema>>;
