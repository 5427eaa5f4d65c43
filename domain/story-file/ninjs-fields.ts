import { z } from 'zod';
import { cleanText } from '../clean-text.ts';
import { instantSchema } from '../instant.ts';

const text = z.string().transform(cleanText).catch('');
const time = z.string().transform(zonedTime).pipe(instantSchema).nullable().catch(null);
const roled = z.object({ role: text, contentType: text, value: z.string() });
const related = z.object({ rel: text, role: text, name: text });

/**
 * The fields of any ninjs document that Dateline has a place for: 3.x in camel case, 1.x in lower case.
 *
 * Whatever is of the wrong kind is passed over: other programs' files are seldom quite right, and one wrong date should
 * not keep a story out.
 */
export const ninjsSchema = z.object({
  uri: text,
  type: text,
  version: text,
  versionCreated: time,
  versioncreated: time,
  firstCreated: time,
  firstcreated: time,
  embargoedUntil: time,
  embargoed: time,
  urgency: z.int().min(1).max(9).nullable().catch(null),
  language: z.string().min(2).transform(cleanText).nullable().catch(null),
  title: text,
  headline: text,
  headlines: tolerantList(roled),
  by: text,
  byline: text,
  located: text,
  slugline: text,
  edNote: text,
  ednote: text,
  copyrightHolder: text,
  copyrightholder: text,
  copyrightNotice: text,
  copyrightnotice: text,
  usageTerms: text,
  usageterms: text,
  subjects: tolerantList(related),
  subject: tolerantList(related),
  people: tolerantList(related),
  person: tolerantList(related),
  infoSources: tolerantList(related),
  descriptions: tolerantList(roled),
  description_text: text,
  bodies: tolerantList(roled),
  body_xhtml: text,
  body_html: text,
  body_text: text,
});
export type NinjsFields = z.output<typeof ninjsSchema>;

/** The items of a list that are as they should be. */
function tolerantList<Item extends z.ZodType>(item: Item) {
  return z
    .array(z.unknown())
    .catch([])
    .transform((values) =>
      values.flatMap((value): z.output<Item>[] => {
        const parsed = item.safeParse(value);
        return parsed.success ? [parsed.data] : [];
      }),
    );
}

/** A time without a zone is taken for UTC, as agencies mean it. */
function zonedTime(time: string): string {
  return /^\d{4}-\d\d-\d\dT[\d:.]+$/.test(time) ? `${time}Z` : time;
}
