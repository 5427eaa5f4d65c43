import { z } from 'zod';
import { geoJson, moment, newsObject, pubStatus, text, truncatedMoment, uri, whole } from './ninjs-values.ts';

/** The properties of ninjs 3.1 as types: a value is rebuilt from what is named here, in this order of keys. */
const address = z
  .object({ lines: z.array(text), locality: text, area: text, postalCode: text, country: text })
  .partial();
const contactInfo = z.array(
  z.object({ type: text, role: text, lang: text, name: text, value: text, address }).partial(),
);
const concept = z.object({ name: text, rel: text, uri, literal: text }).partial();
const roled = z.object({ role: text.optional(), contentType: text.optional(), value: text });

const symbols = z.array(z.object({ exchange: text, symbolType: uri, symbol: text }).partial());
const organisation = concept.extend({ symbols: symbols.optional(), contactInfo: contactInfo.optional() });

const dates = z
  .object({
    startDate: moment,
    endDate: moment,
    expectedStartDate: truncatedMoment,
    expectedEndDate: truncatedMoment,
    expectedDuration: text,
    recurrence: z
      .object({
        recurrenceDates: truncatedMoment,
        recurrenceRules: z.array(
          z
            .object({
              // “secondly” is what the schema says.
              frequency: z.enum(['secondly', 'minutely', 'hourly', 'daily', 'weekly', 'monthly', 'yearly']),
              interval: whole,
              until: moment,
              count: whole,
            })
            .partial(),
        ),
      })
      .partial(),
  })
  .partial();

const rendition = z.object({
  name: text,
  ...z
    .object({
      href: uri,
      contentType: text,
      title: text,
      width: whole,
      height: whole,
      sizeInBytes: whole,
      duration: z.number(),
      format: text,
      aspectRatio: text,
      videoCodec: text,
      frameRate: z.number(),
      poi: z.object({ x: whole, y: whole }).partial(),
      transportProtocol: text,
      scanType: z.enum(['progressive', 'interlaced']),
      bitrate: text,
    })
    .partial().shape,
});

const plannedCoverage = z
  .object({
    uri,
    title: text,
    pubStatus,
    type: newsObject,
    commissioned: z
      .object({ by: text, on: moment, references: z.array(z.object({ name: text, value: text }).partial()) })
      .partial(),
    dates,
    audiences: z.array(z.object({ audience: text, significance: whole }).partial()),
    exclAudience: z.array(text),
    edNote: text,
    urgency: whole,
    language: text,
    itemCount: z.object({ rangeFrom: whole, rangeTo: whole }).partial(),
    wordCount: whole,
    renditions: z.array(rendition),
  })
  .partial();

/** Lists into which Dateline writes too, without `associations`. */
export const SHARED_LISTS = {
  headlines: z.array(roled),
  people: z.array(concept.extend({ contactInfo: contactInfo.optional() })),
  places: z.array(concept.extend({ contactInfo: contactInfo.optional(), geoJSON: geoJson.optional() })),
  infoSources: z.array(
    z.object({ name: text, role: text, uri, literal: text }).partial().extend({ contactInfo: contactInfo.optional() }),
  ),
  altIds: z.array(z.object({ role: text, value: text }).partial()),
  subjects: z.array(
    concept.extend({ creator: text.optional(), relevance: whole.optional(), confidence: whole.optional() }),
  ),
  descriptions: z.array(roled),
  bodies: z.array(roled.extend({ charCount: whole.optional(), wordCount: whole.optional() })),
};

/** Properties that Dateline has no slot for. */
export const UNKNOWN_FIELDS = {
  representationType: z.enum(['full', 'partial']),
  profile: text,
  contentCreated: moment,
  organisations: z.array(organisation),
  events: z.array(z.object({ id: text, name: text, rel: text, uri, literal: text }).partial()),
  eventDetails: z.object({ eventStatus: uri, plannedCoverageStatus: uri, dates, organiser: organisation }).partial(),
  plannedCoverage: z.array(plannedCoverage),
  objects: z.array(concept),
  title: text,
  renditions: z.array(rendition),
  trustIndicators: z.array(z.object({ role: uri, title: text, href: uri }).partial()),
  genres: z.array(z.object({ name: text, uri: text, literal: text }).partial()),
  expires: moment,
  rightsInfo: z.object({ langId: uri, linkedRights: uri, encodedRights: text }).partial(),
  digitalSourceType: z.object({ name: text, uri, literal: text }).partial(),
};

/** Properties that Dateline writes itself in a story, and that an associated item may have. */
const ITEM_FIELDS = {
  type: newsObject,
  version: text,
  firstCreated: moment,
  versionCreated: moment,
  embargoedUntil: moment,
  pubStatus,
  urgency: z.int().min(1).max(9),
  copyrightHolder: text,
  copyrightNotice: text,
  usageTerms: text,
  edNote: text,
  language: text,
  by: text,
  slugline: text,
  located: text,
  standard: z.object({ name: text, version: text, schema: uri }).partial(),
};

const item = z.object({ ...ITEM_FIELDS, ...SHARED_LISTS, ...UNKNOWN_FIELDS }).partial();
const association = item.extend({ name: text, rel: text.optional(), uri });

/** Associated items may have associated items, but nobody needs a fourth level of them. */
export const associations = z.array(
  association.extend({
    associations: z.array(association.extend({ associations: z.array(association).optional() })).optional(),
  }),
);
