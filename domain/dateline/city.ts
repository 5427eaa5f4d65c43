import { z } from 'zod';

/** A city a newsroom adds to the built-in ones, or one of the city file. */
export const citySchema = z.strictObject({
  name: z.string().min(1),
  /** State, province or territory; empty where it is never named. */
  region: z.string().default(''),
  country: z.string().min(1),
  /** IANA name. */
  zone: z.string().min(1),
  /** The name in Urdu; empty where it is not known. */
  urdu: z.string().default(''),
  /** Other spellings in use (`Kiev`, `D.I. Khan`). */
  aliases: z.array(z.string().min(1)).readonly().default([]),
});
export type City = Readonly<z.infer<typeof citySchema>>;
