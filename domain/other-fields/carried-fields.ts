import type { Story } from '../story.ts';
import { OTHER_FIELDS, type OtherFields, otherFieldsSchema } from './other-fields.ts';
import { type Item, isSameThing, LISTS, type SharedList } from './shared-lists.ts';

const NONE: OtherFields = {};
const NO_ITEMS: readonly Item[] = [];

/**
 * The other fields that go with the story as it is now.
 *
 * What tells more of something goes when the something does (the `uri` of a keyword that was taken out). Other bodies
 * and renditions are the same text in another form: they go when the text has changed, since a file must never say
 * beside the corrected text what it said before.
 */
export function carriedFields(story: Story, others: OtherFields = story.otherFields): OtherFields {
  if (Object.keys(others).length === 0) return NONE;
  const { bodies, renditions, textOf = story.body, ...fields } = others;
  const told = textOf === story.body ? { ...fields, bodies, renditions } : fields;
  const kept: Item = Object.fromEntries(
    Object.entries(told).flatMap(([key, value]): readonly (readonly [string, unknown])[] => {
      if (value === undefined || (key === 'located' && story.dateline !== null)) return [];
      const list = LISTS[key];
      if (list === undefined || !Array.isArray(value)) return [[key, value]];
      const items = itemsWith(story, list, value);
      return items.length === 0 ? [] : [[key, items]];
    }),
  );
  const isOfText = kept['bodies'] !== undefined || kept['renditions'] !== undefined;
  return otherFieldsSchema.parse({ ...kept, ...(isOfText && { textOf }) });
}

/**
 * What a file's JSON holds beside the story that was read from it. A property that is not as ninjs has it is left out,
 * of a list an item that isn't.
 */
export function otherFieldsOf(
  json: unknown,
  story: Omit<Story, 'otherFields'>,
  knownInDesk: ReadonlySet<string>,
): OtherFields {
  if (!isItem(json)) return NONE;
  const found: Record<string, unknown> = {};
  const known = { ...story, otherFields: NONE };
  for (const key of OTHER_FIELDS) {
    const value = key === 'textOf' ? undefined : key === 'desk' ? unknownOf(json['desk'], knownInDesk) : json[key];
    if (value === undefined || isAllOurs(key, value, known)) continue;
    const isList = Array.isArray(value) && valid(key, []) !== undefined;
    const read = isList ? value.flatMap((item) => validItem(key, item)) : valid(key, value);
    if (read !== undefined) found[key] = read;
  }
  if (Object.keys(found).length === 0) return NONE;
  const others = otherFieldsSchema.parse(found);
  return carriedFields(known, others);
}

/** A story's document with what other programs have put into it; where both speak Dateline counts. */
export function withOtherFields(document: Item, story: Story): Item {
  const { desk: deskOfOthers, textOf, ...others } = carriedFields(story);
  const { desk, ...ours } = document;
  const joined: Record<string, unknown> = { ...ours };
  for (const key of OTHER_FIELDS) {
    const value = key === 'desk' || key === 'textOf' ? undefined : others[key];
    const list = LISTS[key];
    if (value === undefined) continue;
    if (list !== undefined && Array.isArray(value)) joined[key] = joinedList(story, list, itemsOf(ours[key]), value);
    else if (joined[key] === undefined) joined[key] = value;
  }
  return { ...joined, desk: isItem(desk) ? { ...deskOfOthers, ...desk } : desk };
}

/** True where nothing would be carried: most files are Dateline's alone, and a look is cheaper than a check. */
function isAllOurs(key: string, value: unknown, story: Story): boolean {
  if (key === 'located') return story.dateline !== null;
  const list = LISTS[key];
  if (list === undefined || !Array.isArray(value)) return false;
  return value.every(
    (item) =>
      isItem(item) &&
      list.isOurs(item, story) &&
      (list.about(item) === null || moreIn(item, list.written).length === 0),
  );
}

/** Items of others, and of Dateline's own those about which another program tells more. */
function itemsWith(
  story: Story,
  { isOurs, about, isThere, written }: SharedList,
  items: readonly Item[],
): readonly Item[] {
  const kept: Item[] = [];
  for (const item of items) {
    if (!isOurs(item, story)) {
      kept.push(item);
      continue;
    }
    const subject = about(item);
    if (subject === null || !isThere(item, story)) continue;
    if (kept.some((each) => isOurs(each, story) && isSameThing(each, subject))) continue;
    const rest = moreIn(item, written);
    if (rest.length > 0) kept.push({ ...subject, ...Object.fromEntries(rest) });
  }
  return kept;
}

function joinedList(story: Story, list: SharedList, ours: readonly Item[], carried: readonly Item[]): readonly Item[] {
  const more = carried.filter((item) => list.isOurs(item, story));
  const told = ours.map((item) => {
    const others = more.find((each) => isSameThing(item, each));
    if (others === undefined) return item;
    const renditions = [...itemsOf(item['renditions']), ...itemsOf(others['renditions'])];
    return { ...item, ...others, ...item, ...(renditions.length > 0 && { renditions }) };
  });
  return [...told, ...carried.filter((item) => !list.isOurs(item, story))];
}

/** What an item tells beyond what Dateline writes in it. */
function moreIn(item: Item, written: ReadonlySet<string>): readonly (readonly [string, unknown])[] {
  const more = Object.entries(item).filter(([key, value]) => !written.has(key) && value !== undefined);
  const told = more.map(([key, value]) => [key, key === 'renditions' ? otherRenditions(value) : value] as const);
  return told.filter(([key, value]) => key !== 'renditions' || value !== NO_ITEMS);
}

/** The picture itself is Dateline's to tell; thumbnails and other cuts of it are not. */
function otherRenditions(value: unknown): readonly Item[] {
  const others = itemsOf(value).filter(({ name }) => name !== 'original');
  return others.length === 0 ? NO_ITEMS : others;
}

function unknownOf(desk: unknown, known: ReadonlySet<string>): Item | undefined {
  if (!isItem(desk)) return undefined;
  const unknown = Object.entries(desk).filter(([key]) => !known.has(key) && key !== '__proto__');
  return unknown.length === 0 ? undefined : Object.fromEntries(unknown);
}

function valid(key: (typeof OTHER_FIELDS)[number], value: unknown): unknown {
  const read = otherFieldsSchema.shape[key].safeParse(value);
  return read.success ? read.data : undefined;
}

function validItem(key: (typeof OTHER_FIELDS)[number], item: unknown): readonly unknown[] {
  const read = valid(key, [item]);
  return Array.isArray(read) ? read : [];
}

function itemsOf(value: unknown): readonly Item[] {
  return Array.isArray(value) ? value.filter(isItem) : [];
}

function isItem(value: unknown): value is Item {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
