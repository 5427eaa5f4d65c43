import type { Story } from '../story.ts';
import type { ChangedBy } from './compare-versions.ts';
import type { FoundFields } from './found-fields.ts';

/** The fields that an update of agency copy may change, in the order of a page. */
export const COMPARED_FIELDS = [
  'headline',
  'excerpt',
  'creditLine',
  'dateline',
  'slugline',
  'categories',
  'embargoedUntil',
] as const;
export type ComparedFieldName = (typeof COMPARED_FIELDS)[number];

/** One field in which our story and the later file differ. */
export interface ComparedField {
  readonly field: ComparedFieldName;
  readonly changedBy: Exclude<ChangedBy, 'nobody'>;
  readonly proposed: 'ours' | 'theirs';
}

/**
 * The fields of a later version of an agency's story that differ from ours. `base` is what ours was made from, null if
 * that is not known. A field that the later version leaves empty says nothing: an update need not repeat all.
 */
export function compareFields(base: FoundFields | null, ours: Story, theirs: FoundFields): readonly ComparedField[] {
  return COMPARED_FIELDS.flatMap((field): readonly ComparedField[] => {
    if (isEmpty(theirs[field]) || isSame(ours[field], theirs[field])) return [];
    const changedBy = changer(base === null ? null : base[field], ours[field], theirs[field]);
    return [{ field, changedBy, proposed: changedBy === 'them' ? 'theirs' : 'ours' }];
  });
}

/** The later version's value of each of these fields, as a change to our story. */
export function fieldsTaken(
  theirs: FoundFields,
  taken: ReadonlySet<ComparedFieldName>,
): Partial<Pick<Story, ComparedFieldName>> {
  const { headline, excerpt, creditLine, dateline, slugline, categories, embargoedUntil } = theirs;
  return {
    ...(taken.has('headline') && headline !== undefined && { headline }),
    ...(taken.has('excerpt') && excerpt !== undefined && { excerpt }),
    ...(taken.has('creditLine') && creditLine !== undefined && { creditLine }),
    ...(taken.has('dateline') && dateline !== undefined && { dateline }),
    ...(taken.has('slugline') && slugline !== undefined && { slugline }),
    ...(taken.has('categories') && categories !== undefined && { categories }),
    ...(taken.has('embargoedUntil') && embargoedUntil !== undefined && { embargoedUntil }),
  };
}

function changer(base: unknown, ours: unknown, theirs: unknown): Exclude<ChangedBy, 'nobody'> {
  if (base === null) return isEmpty(ours) ? 'them' : 'unsure';
  if (isSame(base, ours) || (isEmpty(base) && isEmpty(ours))) return 'them';
  return isSame(base, theirs) ? 'us' : 'both';
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

/** Fields are plain values, made in one order of keys by one reader. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
