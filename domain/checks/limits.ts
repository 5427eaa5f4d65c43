/** How long the parts of a story may be, in graphemes: norms of the newsroom, and `assets/limits.json`. */
import { z } from 'zod';
import file from '../../assets/limits.json' with { type: 'json' };
import type { Settings } from '../settings.ts';
import type { Story } from '../story.ts';
import { graphemeCount } from '../word-count.ts';

/** Where each is cut off, whatever a newsroom's norm. */
const limitSchema = z.int().positive();
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

type MeterSettings = Pick<Settings, 'name' | 'headlineLimit' | 'norms'>;

/** The meters of a story: headline, title in search results (with the site's name), slugline, excerpt, description. */
export function metersOf(story: Story, settings: MeterSettings): readonly Meter[] {
  const title = story.seoHeadline || story.headline;
  const { headlineLimit, norms } = settings;
  const warnAt: Readonly<Record<MeteredField, number>> = { ...norms, headline: headlineLimit };
  const meter = (field: MeteredField, text: string): Meter => {
    const warn = warnAt[field];
    return { field, length: graphemeCount(text), warn, most: Math.max(warn, limits[field]) };
  };
  return [
    meter('headline', story.headline),
    meter('seoTitle', title === '' ? '' : `${title} — ${settings.name}`),
    meter('slugline', story.slugline),
    meter('excerpt', story.excerpt),
    meter('seoDescription', story.seoDescription),
  ];
}
