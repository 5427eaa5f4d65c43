/** What each house style of datelines prints, read from `assets/dateline-styles.json`. */
import { z } from 'zod';
import file from '../../assets/dateline-styles.json' with { type: 'json' };
import { DATELINE_STYLES, type DatelineStyle } from './dateline.ts';

/** Which of a style's month names are printed: with points (`Sept.`) or without. */
export const MONTH_FORMS = ['points', 'plain'] as const;

const styleSchema = z.strictObject({
  /** How the agency or desk is printed; `none`: it stands on a line of its own, above. */
  source: z.enum(['brackets', 'plain', 'none']),
  /** What may stand between the dateline and the text, without the space after it; the usual one first. */
  separators: z.tuple([z.string().min(1)], z.string().min(1)),
  /** Whether a new dateline in this style carries the day. One that has a day prints it in any style. */
  showsDate: z.boolean(),
  months: z.enum(MONTH_FORMS),
  /** States in the style's short form (`Ala.`). */
  shortRegions: z.boolean(),
  /** Names of the lists of cities that need no state or country. */
  standAlone: z.array(z.string()),
  /** Countries whose places need none either. */
  homeCountries: z.array(z.string()),
});

/** The names of a year's months, January first, as datelines print and read them: letters, perhaps a point. */
export const monthNamesSchema = z
  .array(z.string().regex(/^[\p{L}\p{M}]+\.?$/u))
  .length(12)
  .readonly();

const fileSchema = z.strictObject({
  styles: z.record(z.enum(DATELINE_STYLES), styleSchema),
  standAlone: z.record(z.string(), z.array(z.string())),
  regionCountries: z.array(z.string()),
  qualifiers: z.record(z.string(), z.string()),
  months: z.strictObject({ points: monthNamesSchema, plain: monthNamesSchema, urdu: monthNamesSchema }),
  shortRegions: z.record(z.string(), z.string()),
});
const rules = fileSchema.parse(file);

/** The styles as they come with Dateline. */
export const SHIPPED_STYLES: Readonly<Record<DatelineStyle, Readonly<z.infer<typeof styleSchema>>>> = rules.styles;
/** The names of months as they come with Dateline. */
export const SHIPPED_MONTHS = rules.months;
/** Region → its short form. */
export const SHIPPED_SHORT_REGIONS: Readonly<Record<string, string>> = rules.shortRegions;
/** Countries of which a dateline names the state, province or part, not the country. */
export const REGION_COUNTRIES: ReadonlySet<string> = new Set(rules.regionCountries);
/** Cities whose qualifier is neither their region nor their country by rule. */
export const QUALIFIERS: Readonly<Record<string, string>> = rules.qualifiers;

/** Style → its cities, as the city file spells them, that need no state or country. */
export const STAND_ALONE: ReadonlyMap<DatelineStyle, ReadonlySet<string>> = new Map(
  DATELINE_STYLES.map((style) => [
    style,
    new Set(rules.styles[style].standAlone.flatMap((list) => rules.standAlone[list] ?? [])),
  ]),
);
