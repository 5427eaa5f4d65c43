import { z } from 'zod';
import { ownRuleSchema } from './checks/own-rule.ts';
import { citySchema } from './dateline/city.ts';
import { DATELINE_STYLES } from './dateline/dateline.ts';
import { datelinePrintingSchema } from './dateline/printing.ts';
import { REQUIRABLE_FIELDS, USUAL_FIELDS } from './required-fields.ts';
import { houseSourcesSchema } from './wire/credit-sources.ts';
import { houseWireWordsSchema } from './wire/wire-words.ts';

/** What a card keeps before its excerpt (NEWSROOM.md "Excerpts and Recent Posts"). */
export const EXCERPT_KEEPS = ['credit-and-dateline', 'dateline', 'text'] as const;

const colourSchema = z.string().regex(/^(?:#[0-9a-f]{6})?$/i);

/** The newsroom's mark, a picture of its media folder, with its size in pixels. */
export const logoSchema = z.strictObject({
  src: z.string().regex(/^media:[0-9a-f]{64}\.(?:jpg|png|webp|gif)$/),
  width: z.int().positive(),
  height: z.int().positive(),
});
export type Logo = Readonly<z.infer<typeof logoSchema>>;

/** How the site differs from the theme as it comes; an empty colour and no logo: it does not. */
const lookSchema = z.looseObject({
  /** Stands in the masthead in place of the name. */
  logo: logoSchema.nullable().default(null),
  /** Of links and of the section that is read: `#9a1b1e`. */
  accent: colourSchema.default(''),
  /** Of the page, in light. */
  paper: colourSchema.default(''),
});
export type Look = Readonly<z.infer<typeof lookSchema>>;

/** The longest each part may be before the desk is warned, in graphemes, and how text is measured. */
const normsSchema = z.looseObject({
  /** With the site's name after it. */
  seoTitle: z.int().min(10).max(999).default(60),
  slugline: z.int().min(5).max(999).default(24),
  excerpt: z.int().min(20).max(999).default(160),
  seoDescription: z.int().min(20).max(999).default(160),
  /** Characters in a line of the column that lines are counted in. */
  columnWidth: z.int().min(10).max(200).default(40),
  /** 0: what is usual in the story's language. */
  wordsPerMinute: z.int().min(0).max(999).default(0),
});
export type Norms = Readonly<z.infer<typeof normsSchema>>;

const namesSchema = z.array(z.string().min(1)).readonly().default([]);
const fieldsSchema = z.array(z.enum(REQUIRABLE_FIELDS)).readonly();

/** What a newsroom says of one style's towns; it goes before what it says of all styles. */
const styleTownsSchema = z.strictObject({ alone: namesSchema, qualified: namesSchema });

/**
 * `newsroom.json`: the newsroom's own choices. A file with more keys than these keeps them (a later Dateline's);
 * a missing key takes the value here.
 */
export const settingsSchema = z.looseObject({
  format: z.literal(1),
  name: z.string().min(1),
  /** Address of the published site, without a slash at its end; empty while there is none. */
  url: z.string().default(''),
  tagline: z.string().default(''),
  /** BCP 47, the language of new stories. */
  language: z.string().min(2).default('en-GB'),
  /** IANA name. */
  timeZone: z.string().default('UTC'),
  datelineStyle: z.enum(DATELINE_STYLES).default('colon-agency'),
  /** `:slug`, `:year`, `:month`, `:day` and `:category` are replaced. */
  permalink: z.string().startsWith('/').default('/:slug/'),
  /** Empty: no notice. */
  cookieNotice: z.string().default(''),
  recentPostsCount: z.int().min(0).max(50).default(6),
  excerptKeeps: z.enum(EXCERPT_KEEPS).default('credit-and-dateline'),
  excerptWords: z.int().min(5).max(100).default(15),
  headlineLimit: z.int().min(20).max(200).default(64),
  /** Categories in the page's section bar, in order. */
  sections: z.array(z.string().min(1)).default([]),
  look: lookSchema.prefault({}),
  /** Towns that datelines name, besides those of the city file. */
  cities: z.array(citySchema).readonly().default([]),
  /** Towns that stand alone in datelines, beside those of the style's list. */
  homeTowns: namesSchema,
  /** Towns of the style's list that are named with their state or country all the same. */
  qualifiedTowns: namesSchema,
  /** Dateline style → towns that stand alone in it, and towns that it names with their state or country. */
  townsByStyle: z.partialRecord(z.enum(DATELINE_STYLES), styleTownsSchema).default({}),
  /** How the styles print: separators, days, names of months, short regions. */
  datelinePrinting: datelinePrintingSchema.prefault({}),
  /** Desks and agencies, beside or without those of `assets/credit-lines.json`. */
  creditLines: houseSourcesSchema.prefault({}),
  /** Words by which wire copy is read, beside or without those of `assets/wire-words.json`. */
  wireWords: houseWireWordsSchema.prefault({}),
  norms: normsSchema.prefault({}),
  /** House-style rules beside those of `assets/house-style.json`. */
  ownRules: z.array(ownRuleSchema).readonly().default([]),
  /** What a story must have before it goes to review, is ready or is put live. */
  requiredFields: z
    .strictObject({
      'to-review': fieldsSchema.default(USUAL_FIELDS['to-review']),
      'to-ready': fieldsSchema.default(USUAL_FIELDS['to-ready']),
      'put-live': fieldsSchema.default(USUAL_FIELDS['put-live']),
    })
    .default(USUAL_FIELDS),
  /** House-style rules and other checks that this newsroom leaves. */
  ignoredChecks: z.array(z.string().min(1)).readonly().default([]),
});
export type Settings = Readonly<z.infer<typeof settingsSchema>>;
