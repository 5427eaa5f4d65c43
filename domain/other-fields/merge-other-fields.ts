import { isSame, joinLists } from '../join-lists.ts';
import { OTHER_FIELDS, type OtherFields, otherFieldsSchema } from './other-fields.ts';

/**
 * The fields of other programs from two versions that were made of the same third. Nobody in front of Dateline can see
 * them, so nobody is asked: what one side changed is that side's, lists are joined, and of two other changes the file's
 * (`theirs`) stays, since another program made it last.
 */
export function mergeOtherFields(base: OtherFields, ours: OtherFields, theirs: OtherFields): OtherFields {
  if (isSame(base, ours)) return theirs;
  if (isSame(base, theirs)) return ours;
  const merged = OTHER_FIELDS.map((key) => [key, mergedValue(base[key], ours[key], theirs[key])] as const);
  return otherFieldsSchema.parse(Object.fromEntries(merged.filter(([, value]) => value !== undefined)));
}

function mergedValue(base: unknown, ours: unknown, theirs: unknown): unknown {
  if (isSame(theirs, base)) return ours;
  if (Array.isArray(ours) && Array.isArray(theirs)) return joinLists(Array.isArray(base) ? base : [], ours, theirs);
  return theirs;
}
