import { textDirection } from '../../domain/page/text-direction.ts';
import { StatusGlyph } from '../ui/StatusGlyph.tsx';
import type { RowFacts } from './row-facts.ts';

/** One row: slugline, category and age; then the place run in, and the headline, two lines at most. */
export function StoryRow({ row }: { readonly row: RowFacts }) {
  const { language } = row;
  return (
    <>
      <StatusGlyph status={row.status} />
      <div className="story-row-meta">
        <span className="slugline">{row.slugline}</span> <span className="story-row-category">{row.category}</span>{' '}
        <span className={`story-row-aside ${row.status}`}>{row.aside}</span>
      </div>{' '}
      <div
        className={`story-row-headline ${row.status === 'killed' ? 'is-killed' : ''}`}
        lang={language}
        dir={textDirection(language)}
      >
        {row.place !== '' && <span className="story-row-place">{row.place}</span>} {row.headline}
      </div>
    </>
  );
}
