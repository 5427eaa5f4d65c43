import { z } from 'zod';
import { commentSchema } from './comments/comment.ts';
import { creditLineSchema } from './credit-line.ts';
import { datelineSchema } from './dateline/dateline.ts';
import { type Instant, instantSchema } from './instant.ts';
import { otherFieldsSchema } from './other-fields/other-fields.ts';

/** Lower-case UUID; a story's identity for ever, whatever its file or slug is called. */
export const storyIdSchema = z.uuid().lowercase().brand('StoryId');
export type StoryId = z.infer<typeof storyIdSchema>;

export const WORKFLOW_STATES = ['draft', 'review', 'ready'] as const;
/** The desk's view of a story. */
export type WorkflowState = (typeof WORKFLOW_STATES)[number];

/**
 * The reader's view of a story, a second axis beside the workflow.
 *
 * `liveVersion` is the version readers have; a higher `version` on the story means "live, changed". Held stories are
 * out of every output; a killed one stands as a notice at its address.
 */
export const publicationSchema = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('never') }),
  z.strictObject({
    state: z.literal('live'),
    firstPublishedAt: instantSchema,
    updatedAt: instantSchema,
    liveVersion: z.int().positive(),
  }),
  z.strictObject({ state: z.literal('held'), firstPublishedAt: instantSchema.nullable(), heldAt: instantSchema }),
  z.strictObject({ state: z.literal('killed'), firstPublishedAt: instantSchema.nullable(), killedAt: instantSchema }),
]);
export type Publication = Readonly<z.infer<typeof publicationSchema>>;
export type PublicationState = Publication['state'];

/** Classes of NEWSROOM.md "States". A public notice says what was wrong and is dated. */
export const correctionSchema = z.strictObject({
  kind: z.enum(['correction', 'clarification', 'refile', 'withdrawn']),
  notice: z.string().min(1),
  at: instantSchema,
});
export type Correction = Readonly<z.infer<typeof correctionSchema>>;

/** The agency file a story was taken from, so that a later version of it can be recognised. */
export const wireSourceSchema = z.strictObject({ file: z.string(), slugline: z.string(), takenAt: instantSchema });
export type WireSource = Readonly<z.infer<typeof wireSourceSchema>>;

/**
 * One article, one file. Text fields are empty where nothing was written; `excerpt`, `shortHeadline`, `seoHeadline`,
 * `seoDescription` and `canonicalUrl` are then derived.
 */
export const storySchema = z.strictObject({
  id: storyIdSchema,
  headline: z.string(),
  shortHeadline: z.string(),
  seoHeadline: z.string(),
  creditLine: creditLineSchema.nullable(),
  dateline: datelineSchema.nullable(),
  slugline: z.string(),
  /** The last part of the page's address: lower-case letters, digits and hyphens of any script; may be empty until published. */
  slug: z.string(),
  /** Earlier slugs under which readers had the page, oldest first. */
  formerSlugs: z.array(z.string().min(1)).readonly(),
  categories: z.array(z.string().min(1)).readonly(),
  keywords: z.array(z.string().min(1)).readonly(),
  /** Canonical XHTML, one block a line (`domain/body/`). */
  body: z.string(),
  excerpt: z.string(),
  seoDescription: z.string(),
  canonicalUrl: z.string(),
  /** Never published. */
  internalNote: z.string(),
  /** BCP 47. */
  language: z.string().min(2),
  urgency: z.int().min(1).max(9),
  embargoedUntil: instantSchema.nullable(),
  copyrightHolder: z.string(),
  copyrightNotice: z.string(),
  usageTerms: z.string(),
  createdAt: instantSchema,
  modifiedAt: instantSchema,
  /** Rises by one each time an earlier text is kept as a version. */
  version: z.int().positive(),
  workflow: z.enum(WORKFLOW_STATES),
  publication: publicationSchema,
  corrections: z.array(correctionSchema).readonly(),
  wireSource: wireSourceSchema.nullable(),
  /** What the desk says to itself about passages of the body. Never published, never exported. */
  comments: z.array(commentSchema).readonly(),
  /** Keys of checks that the desk leaves as they are in this story. Never published. */
  leftChecks: z.array(z.string().min(1)).readonly(),
  /** What other programs have put into the file. Never shown, never published. */
  otherFields: otherFieldsSchema.readonly(),
});
export type Story = Readonly<z.infer<typeof storySchema>>;

/** An empty story in the newsroom's language, born at `now`. */
export function createStory(id: StoryId, language: string, now: Instant): Story {
  return {
    id,
    headline: '',
    shortHeadline: '',
    seoHeadline: '',
    creditLine: null,
    dateline: null,
    slugline: '',
    slug: '',
    formerSlugs: [],
    categories: [],
    keywords: [],
    body: '',
    excerpt: '',
    seoDescription: '',
    canonicalUrl: '',
    internalNote: '',
    language,
    urgency: 4,
    embargoedUntil: null,
    copyrightHolder: '',
    copyrightNotice: '',
    usageTerms: '',
    createdAt: now,
    modifiedAt: now,
    version: 1,
    workflow: 'draft',
    publication: { state: 'never' },
    corrections: [],
    wireSource: null,
    comments: [],
    leftChecks: [],
    otherFields: {},
  };
}
