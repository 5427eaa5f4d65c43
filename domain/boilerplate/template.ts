import { z } from 'zod';
import file from '../../assets/templates.json' with { type: 'json' };
import type { Story } from '../story.ts';

/** What a new story takes from its template. All else, from its address to its embargo, is its own. */
export const TEMPLATE_FIELDS = [
  'headline',
  'shortHeadline',
  'seoHeadline',
  'creditLine',
  'dateline',
  'slugline',
  'categories',
  'keywords',
  'body',
  'internalNote',
  'language',
  'urgency',
  'copyrightHolder',
  'copyrightNotice',
  'usageTerms',
] as const satisfies readonly (keyof Story)[];

export type TemplateFields = Partial<Pick<Story, (typeof TEMPLATE_FIELDS)[number]>>;

/** A beginning for a story. */
export interface Template {
  readonly name: string;
  readonly isOwn: boolean;
  readonly fields: TemplateFields;
}

const fileSchema = z.array(z.strictObject({ name: z.string(), body: z.string() }));

/** Those that come with the program. They leave the language to the newsroom. */
export const BUILT_IN_TEMPLATES: readonly Template[] = fileSchema
  .parse(file)
  .map(({ name, body }) => ({ name, isOwn: false, fields: { body } }));

/** What a template made of this story gives. */
export function templateFieldsOf(story: Story): TemplateFields {
  return Object.fromEntries(TEMPLATE_FIELDS.map((field) => [field, story[field]]));
}
