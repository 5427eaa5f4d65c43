import type { SiteList } from '../../domain/lists/site-list.ts';
import type { Words } from '../words/WordsProvider.tsx';

/** What a list is called on the desk. Recent Posts is named by the theme, not by the newsroom. */
export function listName(words: Words['recentPosts'], { name, place }: Pick<SiteList, 'name' | 'place'>): string {
  return place.kind === 'recent-posts' ? words.list : name;
}

/** Where the list stands on the site. */
export function placeName(words: Words['recentPosts'], place: SiteList['place']): string {
  switch (place.kind) {
    case 'recent-posts':
      return words.newList.besidePages;
    case 'category':
      return words.newList.ofCategory(place.category);
    case 'front':
    case 'sidebar':
      return words.newList.places[place.kind];
  }
}
