import { z } from 'zod';
import { cleanText } from '../clean-text.ts';
import { commentSchema } from '../comments/comment.ts';
import { creditLineSchema } from '../credit-line.ts';
import { datelineSchema } from '../dateline/dateline.ts';
import { instantSchema } from '../instant.ts';
import { correctionSchema, publicationSchema, WORKFLOW_STATES } from '../story.ts';

/** The form of `desk`. It rises when an older Dateline could no longer read a newer one's file without loss. */
export const STORY_FILE_FORMAT = 1;

/**
 * What a story file says it conforms to: ninjs 3.1 with one more top-level object, `desk`.
 *
 * The schema is named by a URN, not an address: nothing is ever fetched.
 */
export const STORY_FILE_STANDARD = { name: 'ninjs', version: '3.1', schema: 'urn:dateline:ninjs:1' } as const;

/** What the same document without `desk` conforms to. */
export const NINJS_STANDARD = {
  name: 'ninjs',
  version: '3.1',
  schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json',
} as const;

const URN_UUID = /^urn:uuid:([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i;

const text = z.string().transform(cleanText);
const roled = z.object({ role: z.string().optional(), value: text });
const related = z.object({ rel: z.string().optional(), name: text.default('') });

const address = z.object({ locality: text.default(''), area: text.default(''), country: text.default('') });
const place = related.extend({
  contactInfo: z.array(z.object({ address: address.optional() })).default([]),
});

/** What only Dateline needs, and what ninjs has no slot for. */
const deskSchema = z.object({
  format: z.literal(STORY_FILE_FORMAT),
  workflow: z.enum(WORKFLOW_STATES),
  publication: publicationSchema,
  creditKind: creditLineSchema.shape.kind.optional(),
  dateline: datelineSchema.pick({ style: true, date: true }).optional(),
  canonicalUrl: text.default(''),
  formerSlugs: z.array(text).default([]),
  corrections: z.array(correctionSchema.extend({ notice: text })).default([]),
  wireSource: z.strictObject({ file: text, slugline: text, takenAt: instantSchema }).optional(),
  comments: z.array(commentSchema).default([]),
  leftChecks: z.array(text).default([]),
});

/** What Dateline writes into `desk`. */
export const FIELDS_OF_DESK: ReadonlySet<string> = new Set(Object.keys(deskSchema.shape));

/** A story file as JSON values. Fields of ninjs that Dateline does not use are read by `domain/other-fields/`. */
export const storyDocumentSchema = z.object({
  uri: z
    .string()
    .regex(URN_UUID)
    .transform((uri) => uri.replace(URN_UUID, '$1').toLowerCase()),
  version: z
    .string()
    .regex(/^[1-9][0-9]{0,14}$/)
    .transform(Number),
  firstCreated: instantSchema,
  versionCreated: instantSchema,
  urgency: z.int().min(1).max(9),
  language: text,
  headlines: z.array(roled).default([]),
  by: text.default(''),
  people: z.array(related).default([]),
  places: z.array(place).default([]),
  infoSources: z.array(z.object({ role: z.string().optional(), name: text.default('') })).default([]),
  slugline: text.default(''),
  altIds: z.array(z.object({ role: z.string().optional(), value: text.default('') })).default([]),
  subjects: z.array(related).default([]),
  descriptions: z.array(roled).default([]),
  bodies: z.array(z.object({ role: z.string().optional(), value: z.string() })).default([]),
  edNote: text.default(''),
  embargoedUntil: instantSchema.nullable().default(null),
  copyrightHolder: text.default(''),
  copyrightNotice: text.default(''),
  usageTerms: text.default(''),
  desk: deskSchema,
});
export type StoryDocument = z.output<typeof storyDocumentSchema>;

/** The `uri` of a story. */
export function uriFromStoryId(id: string): string {
  return `urn:uuid:${id}`;
}

/** The id in a `urn:uuid:…`; `null` for any other address. */
export function uuidFromUri(uri: string): string | null {
  return URN_UUID.exec(uri)?.[1]?.toLowerCase() ?? null;
}
