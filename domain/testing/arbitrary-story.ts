import fc from 'fast-check';
import { serializeBody } from '../body/serialize-body.ts';
import { arbitraryBody, arbitraryText } from '../body/testing/arbitrary-body.ts';
import { cleanText } from '../clean-text.ts';
import type { Comment } from '../comments/comment.ts';
import { DATELINE_STYLES, type Dateline } from '../dateline/dateline.ts';
import type { Instant } from '../instant.ts';
import { type Publication, type Story, storyIdSchema, WORKFLOW_STATES } from '../story.ts';

const text = arbitraryText().map(cleanText);
const written = text.filter((value) => value !== '');
const names = fc.array(written, { maxLength: 3 });

const moment = fc.date({ min: new Date(0), max: new Date('2100-01-01T00:00:00Z'), noInvalidDate: true });
const instant: fc.Arbitrary<Instant> = fc
  .tuple(moment, fc.constantFrom('Z', '+05:00', '-03:30'))
  .map(([date, zone]) => date.toISOString().replace('Z', zone));

const dateline: fc.Arbitrary<Dateline> = fc.record({
  places: fc.array(fc.record({ city: written, region: text, country: text }), { minLength: 1, maxLength: 3 }),
  date: orNull(moment.map((date) => date.toISOString().slice(0, 10))),
  source: text,
  style: fc.constantFrom(...DATELINE_STYLES),
});

const publication: fc.Arbitrary<Publication> = fc.oneof(
  fc.constant({ state: 'never' as const }),
  fc.record({
    state: fc.constant('live' as const),
    firstPublishedAt: instant,
    updatedAt: instant,
    liveVersion: fc.integer({ min: 1, max: 100 }),
  }),
  fc.record({ state: fc.constant('held' as const), firstPublishedAt: orNull(instant), heldAt: instant }),
  fc.record({ state: fc.constant('killed' as const), firstPublishedAt: orNull(instant), killedAt: instant }),
);

const comment: fc.Arbitrary<Comment> = fc.record({
  id: fc.uuid(),
  author: text,
  text: written,
  writtenAt: instant,
  changedAt: instant,
  resolvedBy: orNull(text),
  passage: fc.record({ start: fc.nat(), quote: written, before: text, after: text }),
});

const story: fc.Arbitrary<Story> = fc.record({
  id: fc.uuid().map((id) => storyIdSchema.parse(id)),
  headline: text,
  shortHeadline: text,
  seoHeadline: text,
  creditLine: orNull(fc.record({ kind: fc.constantFrom('person', 'desk', 'agency'), text: written, authors: names })),
  dateline: orNull(dateline),
  slugline: text,
  slug: text,
  formerSlugs: names,
  categories: names,
  keywords: names,
  body: arbitraryBody().map(serializeBody),
  excerpt: text,
  seoDescription: text,
  canonicalUrl: text,
  internalNote: text,
  language: fc.constantFrom('en-GB', 'ur', 'ur-PK', 'zh-Hant', 'x-private'),
  urgency: fc.integer({ min: 1, max: 9 }),
  embargoedUntil: orNull(instant),
  copyrightHolder: text,
  copyrightNotice: text,
  usageTerms: text,
  createdAt: instant,
  modifiedAt: instant,
  version: fc.integer({ min: 1, max: 1_000_000 }),
  workflow: fc.constantFrom(...WORKFLOW_STATES),
  publication,
  corrections: fc.array(
    fc.record({
      kind: fc.constantFrom('correction', 'clarification', 'refile', 'withdrawn'),
      notice: written,
      at: instant,
    }),
    { maxLength: 2 },
  ),
  comments: fc.array(comment, { maxLength: 2 }),
  leftChecks: fc.uniqueArray(
    fc.string({ minLength: 1 }).filter((key) => key.trim() !== ''),
    { maxLength: 2 },
  ),
  otherFields: fc.constantFrom(
    {},
    {},
    { genres: [{ name: 'Background' }], subjects: [{ name: 'Transport', uri: 'medtop:04015000' }], title: 'A title' },
  ),
  wireSource: orNull(fc.record({ file: text, slugline: text, takenAt: instant })),
});

/** Stories with every field in use or not, and text of every kind that a file can hold. */
export function arbitraryStory(): fc.Arbitrary<Story> {
  return story;
}

function orNull<Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> {
  return fc.option(arbitrary, { nil: null });
}
