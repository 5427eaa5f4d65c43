/** How long the parts of a story may be, from `assets/limits.json`, counted in graphemes. */
import { z } from 'zod';
import file from '../../assets/limits.json' with { type: 'json' };
import type { Settings } from '../settings.ts';
import type { Story } from '../story.ts';
import { graphemeCount } from '../word-count.ts';

const limitSchema = z.strictObject({ warn: z.int().positive(), most: z.int().positive() });
const limits = z
  .strictObject({
    headline: limitSchema,
    seoTitle: limitSchema,
    slugline: limitSchema,
    excerpt: limitSchema,
    seoDescription: limitSchema,
  })
  .parse(file);
export type MeteredField = keyof typeof limits;

/** A field's length against its norms. */
export interface Meter {
  readonly field: MeteredField;
  readonly length: number;
  /** Beyond this it is too long for some place it is shown in. */
  readonly warn: number;
  /** Beyond this it is cut off. */
  readonly most: number;
}

/** The meters of a story: headline, title in search results (with the site's name), slugline, excerpt, description. */
export function metersOf(story: Story, settings: Pick<Settings, 'name' | 'headlineLimit'>): readonly Meter[] {
  const title = story.seoHeadline || story.headline;
  const meter = (field: MeteredField, text: string): Meter => ({
    field,
    length: graphemeCount(text),
    ...limits[field],
  });
  return [
    { ...meter('headline', story.headline), warn: settings.headlineLimit },
    meter('seoTitle', title === '' ? '' : `${title} — ${settings.name}`),
    meter('slugline', story.slugline),
    meter('excerpt', story.excerpt),
    meter('seoDescription', story.seoDescription),
  ];
}
