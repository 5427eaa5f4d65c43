import type { BlockLanguage, List, ListItem } from './body.ts';
import { innerLanguage, languageWithin } from './language.ts';
import { normaliseInlines } from './normalise-inlines.ts';

/** Deeper lists continue at this depth; Word has nine levels, and no article needs as many. */
const MAX_LIST_DEPTH = 8;

/** A list without empty lines, or nothing if no line is left. */
export function normaliseList(list: List, outer: BlockLanguage, depth = 1): readonly List[] {
  const own = languageWithin(outer, list);
  const language = innerLanguage(outer, own);
  const source = depth < MAX_LIST_DEPTH ? list.items : list.items.flatMap(flattenItem);
  const items = source
    .map((item) => ({
      inlines: normaliseInlines(item.inlines, language),
      lists: item.lists.flatMap((nested) => normaliseList(nested, language, depth + 1)),
    }))
    .filter((item) => item.inlines.length > 0 || item.lists.length > 0);
  return items.length === 0 ? [] : [{ type: 'list', ordered: list.ordered, items, ...own }];
}

function flattenItem(item: ListItem): readonly ListItem[] {
  return [{ inlines: item.inlines, lists: [] }, ...item.lists.flatMap((list) => list.items.flatMap(flattenItem))];
}
