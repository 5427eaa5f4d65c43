import type { Story } from '../story.ts';

/** An object of a file whose form is known by name only. */
export type Item = Readonly<Record<string, unknown>>;

/** Who writes what in a list of ninjs that Dateline and other programs share. */
export interface SharedList {
  /** Is it of the kind that Dateline writes there for such a story? */
  readonly isOurs: (item: Item, story: Story) => boolean;
  /** What such an item is about, in Dateline's form; null where it can tell nothing more than Dateline writes. */
  readonly about: (item: Item) => Item | null;
  /** Does the story still have what the item is about? */
  readonly isThere: (item: Item, story: Story) => boolean;
  /** Properties that Dateline writes in such an item, so that nobody else's count there. */
  readonly written: ReadonlySet<string>;
}

const NOTHING_MORE = { about: () => null, isThere: () => false, written: new Set<string>() };

/** The lists, and in each the items that Dateline reads and writes (the table of ARCHITECTURE's story file). */
export const LISTS: Readonly<Record<string, SharedList>> = {
  headlines: { ...NOTHING_MORE, isOurs: hasOneOf('role', 'main', 'short', 'seo') },
  altIds: { ...NOTHING_MORE, isOurs: hasOneOf('role', 'slug') },
  descriptions: { ...NOTHING_MORE, isOurs: hasOneOf('role', 'summary', 'seo', 'correction') },
  bodies: { ...NOTHING_MORE, isOurs: hasOneOf('role', 'main') },
  subjects: {
    isOurs: (item) => hasName(item) && hasOneOf('rel', 'category', 'keyword')(item),
    about: ({ rel, name }) => ({ name, rel }),
    isThere: ({ rel, name }, { categories, keywords }) => has(rel === 'category' ? categories : keywords, name),
    written: new Set(['rel', 'name']),
  },
  people: {
    isOurs: (item, { creditLine }) => creditLine !== null && hasName(item) && item['rel'] === 'author',
    about: ({ name }) => ({ name, rel: 'author' }),
    isThere: ({ name }, { creditLine }) => has(creditLine?.authors ?? [], name),
    written: new Set(['rel', 'name']),
  },
  places: {
    isOurs: (item, { dateline }) => dateline !== null && item['rel'] === 'dateline',
    about: (item) => ({ name: cityOf(item), rel: 'dateline' }),
    isThere: (item, { dateline }) =>
      has(
        (dateline?.places ?? []).map(({ city }) => city),
        cityOf(item),
      ),
    written: new Set(['rel', 'name', 'contactInfo']),
  },
  infoSources: {
    isOurs: (item, { dateline }) => dateline !== null && hasName(item) && item['role'] === 'dateline',
    about: ({ name }) => ({ name, role: 'dateline' }),
    isThere: ({ name }, { dateline }) => name === dateline?.source,
    written: new Set(['role', 'name']),
  },
  associations: {
    isOurs: ({ rel, uri }) => rel === 'picture' && String(uri).startsWith('media:'),
    // Its number changes with the pictures before it.
    about: ({ uri }) => ({ name: 'picture', rel: 'picture', uri }),
    isThere: ({ uri }, { body }) => body.includes(`"${String(uri)}"`),
    written: new Set(['name', 'rel', 'uri', 'type', 'descriptions', 'by', 'copyrightNotice']),
  },
};

/** True for two items that are about the same. */
export function isSameThing(one: Item, other: Item): boolean {
  if (one['uri'] !== undefined && String(one['uri']).startsWith('media:')) return one['uri'] === other['uri'];
  return one['name'] === other['name'] && one['rel'] === other['rel'] && one['role'] === other['role'];
}

function hasOneOf(key: string, ...values: readonly string[]): (item: Item) => boolean {
  return (item) => values.some((value) => item[key] === value);
}

function hasName({ name }: Item): boolean {
  return typeof name === 'string' && name !== '';
}

function has(names: readonly string[], name: unknown): boolean {
  return names.some((each) => each === name);
}

/** A city is told by its address, or else by the place's name. */
function cityOf({ name, contactInfo }: Item): unknown {
  const [first]: readonly unknown[] = Array.isArray(contactInfo) ? contactInfo : [];
  if (typeof first !== 'object' || first === null || !('address' in first)) return name;
  const { address } = first;
  const isTold = typeof address === 'object' && address !== null && 'locality' in address && address.locality !== '';
  return isTold ? address.locality : name;
}
