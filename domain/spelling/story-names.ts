import type { Story } from '../story.ts';

/** Names that a story brings along, one a text: its places, who wrote it, and for whom. They are right in its own words. */
export function storyNames({ dateline, creditLine }: Pick<Story, 'dateline' | 'creditLine'>): readonly string[] {
  const places = dateline?.places.map(({ city }) => city) ?? [];
  return [...places, dateline?.source ?? '', creditLine?.text ?? ''].filter((name) => name !== '');
}
