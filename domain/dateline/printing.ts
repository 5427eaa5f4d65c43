/** How a newsroom's datelines are printed: the shipped styles, names of months and short regions, and what it changes. */
import { z } from 'zod';
import { DATELINE_STYLES, type DatelineStyle } from './dateline.ts';
import { foldName } from './fold-name.ts';
import { MONTH_FORMS, monthNamesSchema, SHIPPED_MONTHS, SHIPPED_SHORT_REGIONS, SHIPPED_STYLES } from './styles.ts';

/** What a newsroom changes of one style. Where its source stands is what makes a style: that it can't. */
const styleChangesSchema = z
  .strictObject({
    /** One of the style's; any other is not taken. */
    separator: z.string(),
    showsDate: z.boolean(),
    months: z.enum(MONTH_FORMS),
    shortRegions: z.boolean(),
  })
  .partial();
const STYLE_PARTS = ['separator', 'showsDate', 'months', 'shortRegions'] as const;
export type StyleChanges = Readonly<z.infer<typeof styleChangesSchema>>;

/** The part of a newsroom's settings that says how datelines are printed. */
export const datelinePrintingSchema = z.strictObject({
  styles: z.partialRecord(z.enum(DATELINE_STYLES), styleChangesSchema).default({}),
  months: z
    .strictObject({ points: monthNamesSchema, plain: monthNamesSchema, urdu: monthNamesSchema })
    .partial()
    .default({}),
  /** Regions that are shortened otherwise than in the shipped list, or not at all where `short` is empty. */
  shortRegions: z
    .array(z.strictObject({ region: z.string().min(1), short: z.string() }))
    .readonly()
    .default([]),
});
export type HousePrinting = Readonly<z.infer<typeof datelinePrintingSchema>>;

/** The lists of names of months: with points, without, and in Urdu. */
export const MONTH_LISTS = ['points', 'plain', 'urdu'] as const;
export type MonthList = (typeof MONTH_LISTS)[number];

/** A newsroom that prints as Dateline comes. */
export const AS_SHIPPED: HousePrinting = datelinePrintingSchema.parse({});

/** What a style prints in this newsroom. */
export interface StyleRules {
  readonly source: 'brackets' | 'plain' | 'none';
  readonly separator: string;
  readonly showsDate: boolean;
  readonly months: (typeof MONTH_FORMS)[number];
  readonly shortRegions: boolean;
}

/** A newsroom's way to print datelines, ready to be looked up. */
export interface DatelinePrinting {
  readonly styles: Readonly<Record<DatelineStyle, StyleRules>>;
  readonly monthNames: Readonly<Record<MonthList, readonly string[]>>;
  /** Folded name of a month, in any form, language and house → 1 to 12. */
  readonly months: ReadonlyMap<string, number>;
  /** Region → its short form. */
  readonly shortRegions: ReadonlyMap<string, string>;
  /** Folded short form → region. */
  readonly longRegions: ReadonlyMap<string, string>;
}

/** English months in full, and short with three letters each: read in any house. */
const MONTHS_IN_FULL = Array.from({ length: 12 }, (_none, month) =>
  new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2026, month, 1)),
);
const MONTHS_OF_THREE = MONTHS_IN_FULL.map((name) => name.slice(0, 3));

/** What is printed, and what is read, in a newsroom that changes so much. What came with Dateline is read all the same. */
export function printingFor({ styles, months, shortRegions }: HousePrinting): DatelinePrinting {
  const own = shortRegions.filter(({ region }) => region !== '');
  const monthNames = {
    points: months.points ?? SHIPPED_MONTHS.points,
    plain: months.plain ?? SHIPPED_MONTHS.plain,
    urdu: months.urdu ?? SHIPPED_MONTHS.urdu,
  };
  const read = [MONTHS_IN_FULL, MONTHS_OF_THREE, ...Object.values(SHIPPED_MONTHS), ...Object.values(monthNames)];
  return {
    styles: {
      ap: styleIn('ap', styles),
      'reuters-wire': styleIn('reuters-wire', styles),
      'reuters-web': styleIn('reuters-web', styles),
      colon: styleIn('colon', styles),
      'colon-agency': styleIn('colon-agency', styles),
      superdesk: styleIn('superdesk', styles),
    },
    monthNames,
    months: new Map(read.flatMap((names) => names.map((name, month) => [foldMonth(name), month + 1] as const))),
    shortRegions: new Map([
      ...Object.entries(SHIPPED_SHORT_REGIONS),
      ...own.map(({ region, short }) => [region, short === '' ? region : short] as const),
    ]),
    longRegions: new Map([
      ...Object.entries(SHIPPED_SHORT_REGIONS).map(([region, short]) => [foldName(short), region] as const),
      ...own.filter(({ short }) => short !== '').map(({ region, short }) => [foldName(short), region] as const),
    ]),
  };
}

/** The same with changes of one style; what is as it comes with Dateline leaves no trace in the settings. */
export function changeStyle(house: HousePrinting, style: DatelineStyle, changes: StyleChanges): HousePrinting {
  const { [style]: before, ...others } = house.styles;
  const { separators, ...shipped } = SHIPPED_STYLES[style];
  const usual: StyleChanges = { ...shipped, separator: separators[0] };
  const said = STYLE_PARTS.map((part) => [part, { ...before, ...changes }[part]] as const).filter(
    ([part, value]) => value !== undefined && value !== usual[part],
  );
  if (said.length === 0) return { ...house, styles: others };
  return { ...house, styles: { ...others, [style]: styleChangesSchema.parse(Object.fromEntries(said)) } };
}

/** The same with names of months; the names that come with Dateline, or none, leave no trace. */
export function changeMonths(house: HousePrinting, form: MonthList, names: readonly string[]): HousePrinting {
  const { [form]: _before, ...others } = house.months;
  const isUsual = names.length === 0 || names.join() === SHIPPED_MONTHS[form].join();
  return { ...house, months: isUsual ? others : { ...others, [form]: names } };
}

/** A month's name without case and point. */
export function foldMonth(name: string): string {
  return name.toLowerCase().replace('.', '');
}

function styleIn(style: DatelineStyle, changed: HousePrinting['styles']): StyleRules {
  const shipped = SHIPPED_STYLES[style];
  const said = changed[style] ?? {};
  return {
    source: shipped.source,
    separator: shipped.separators.find((one) => one === said.separator) ?? shipped.separators[0],
    showsDate: said.showsDate ?? shipped.showsDate,
    months: said.months ?? shipped.months,
    shortRegions: said.shortRegions ?? shipped.shortRegions,
  };
}
