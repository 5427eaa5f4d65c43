import { slugFromHeadline } from '../slug.ts';

/** The site path of the page with everything by a person or desk. */
export function authorPath(name: string): string {
  return `/author/${slugFromHeadline(name, 'en') || 'unnamed'}/`;
}
