import { z } from 'zod';
import type { Picture } from '../body/body.ts';

const percent = z.int().min(0).max(100);

/** A picture that a hand has chosen for a card, in place of its story's own. It is in the newsroom's media folder. */
export const cardPictureSchema = z
  .strictObject({
    src: z.string().regex(/^media:[0-9a-f]{64}\.[a-z0-9]{1,8}$/),
    alt: z.string().nullable(),
    width: z.int().min(1),
    height: z.int().min(1),
    focus: z.strictObject({ x: percent, y: percent }).exactOptional(),
  })
  .readonly() satisfies z.ZodType<Picture>;
