import { textDirection } from '../../domain/page/text-direction.ts';
import type { WireRowFacts } from './wire-row-facts.ts';

/** One row of the wire, as a story's row is drawn: a dot while it is unread, slugline, agency and age, the headline. */
export function WireStoryRow({ row }: { readonly row: WireRowFacts }) {
  const { language, aside } = row;
  return (
    <>
      {row.isUnread && <span className="unread-dot" aria-hidden="true" />}
      <div className="story-row-meta">
        <span className="slugline">{row.slugline}</span> <span className="story-row-category">{row.source}</span>{' '}
        <span className={`story-row-aside ${aside.tone}`}>{aside.text}</span>
      </div>{' '}
      <div className="story-row-headline" lang={language} dir={textDirection(language)}>
        {row.dateline !== '' && <span className="story-row-place">{row.dateline}</span>} {row.headline}
      </div>
    </>
  );
}
