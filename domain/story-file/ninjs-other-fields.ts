import { z } from 'zod';
import { otherFieldsOf } from '../other-fields/carried-fields.ts';
import type { OtherFields } from '../other-fields/other-fields.ts';
import type { Story } from '../story.ts';

const document = z.record(z.string(), z.unknown());
const items = z.array(document).catch([]);

/**
 * What an imported ninjs document says beyond the story that was read from it, told of the story's own fields: what was
 * taken for a keyword is one. Its other bodies and renditions stay behind, since the text is Dateline's own from here on,
 * and so does what became the headline or the text.
 */
export function otherFieldsFromNinjs(json: unknown, story: Story): OtherFields {
  const read = document.safeParse(json);
  if (!read.success) return {};
  const { bodies, renditions, desk, title, headlines, subjects, descriptions, ...rest } = read.data;
  const isHeadline = (value: unknown) => typeof value === 'string' && value.trim() === story.headline.trim();
  const isText = items.parse(bodies).length === 0;
  const others: Readonly<Record<string, unknown>> = {
    ...rest,
    ...(!isHeadline(title) && { title }),
    headlines: items.parse(headlines).filter(({ value }) => !isHeadline(value)),
    subjects: items.parse(subjects).map(asKeyword),
    ...(!isText && { descriptions }),
  };
  return otherFieldsOf(others, story, new Set());
}

function asKeyword(subject: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const isNamed = typeof subject['name'] === 'string' && subject['name'] !== '';
  return isNamed && subject['rel'] !== 'category' ? { ...subject, rel: 'keyword' } : subject;
}
