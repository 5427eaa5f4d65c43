import { z } from 'zod';

/** House styles of a dateline (NEWSROOM.md "Datelines"). */
export const DATELINE_STYLES = ['ap', 'reuters-wire', 'reuters-web', 'colon', 'colon-agency', 'superdesk'] as const;
export type DatelineStyle = (typeof DATELINE_STYLES)[number];

/** One place as a person writes it: `Sevastopol`, region `Crimea`. Empty text where there is none. */
export const placeSchema = z.strictObject({ city: z.string().min(1), region: z.string(), country: z.string() });
export type Place = Readonly<z.infer<typeof placeSchema>>;

/**
 * Where a story was filed and by which source: a value with parts, of which the printed text is a rendering.
 *
 * `date` is a calendar day at the place (`2026-06-27`); `source` the agency or desk in brackets, empty where none.
 */
export const datelineSchema = z.strictObject({
  places: z.array(placeSchema).min(1).readonly(),
  date: z.iso.date().nullable(),
  source: z.string(),
  style: z.enum(DATELINE_STYLES),
});
export type Dateline = Readonly<z.infer<typeof datelineSchema>>;
