import { useEffect, useRef, useState } from 'react';
import type { Instant } from '../../../domain/instant.ts';
import type { Story } from '../../../domain/story.ts';
import type { SurroundingPage } from '../../../ipc/page-requests.ts';
import { useAppState, useCommands } from '../../state/AppStateProvider.tsx';
import { openDraft } from '../../state/app-state.ts';
import { useWords } from '../../words/WordsProvider.tsx';
import type { PageQuestion, WrittenPage } from '../../workers/written-page.ts';
import { patchDocument } from '../preview/patch-document.ts';
import { PAGE_WIDTHS, type PreviewWidth } from '../preview/preview-scale.ts';

/** Lines that the headline takes on its card in Recent Posts, by the width of the page. */
export type CardLines = Readonly<Record<PreviewWidth, number>>;

/** After a pause in typing: no key waits for it. */
const PAUSE_MS = 300;

/**
 * Sets the story's card as readers will see it, out of sight, and counts the lines of its headline: with the theme's
 * own faces and rules, in a frame as wide as a phone and as a desktop. A count of letters would only guess.
 */
export function CardMeasure({ onMeasured }: { readonly onMeasured: (lines: CardLines) => void }) {
  const page = useCardPage();
  return page === null ? null : <CardFrame key={page.ownStyle} html={page.html} onMeasured={onMeasured} />;
}

interface CardFrameProps {
  readonly html: string;
  readonly onMeasured: (lines: CardLines) => void;
}

function CardFrame({ html, onMeasured }: CardFrameProps) {
  const words = useWords().checks;
  const frame = useRef<HTMLIFrameElement>(null);
  const [ready, setReady] = useState(false);
  useEffect(() => {
    const { current } = frame;
    if (!ready || current === null) return undefined;
    let isCurrent = true;
    void linesIn(current, html).then((lines) => {
      if (isCurrent && lines !== null) onMeasured(lines);
    });
    return () => {
      isCurrent = false;
    };
  }, [html, ready, onMeasured]);
  return (
    <iframe
      ref={frame}
      className="card-measure"
      src="/preview"
      sandbox="allow-same-origin"
      aria-hidden
      tabIndex={-1}
      title={words.cardHeadline}
      onLoad={() => setReady(true)}
    />
  );
}

/** A page with nothing in it but the card; null before there is one. */
function useCardPage(): WrittenPage | null {
  const story = useAppState((state) => openDraft(state)?.story ?? null);
  const surroundings = useAppState((state) => state.surroundings);
  const now = useAppState((state) => state.now);
  const { writePage } = useCommands();
  const [page, setPage] = useState<WrittenPage | null>(null);
  useEffect(() => {
    if (story === null || surroundings === null || story.headline === '') return setPage(null);
    let isCurrent = true;
    const timer = setTimeout(async () => {
      const written = await writePage(cardQuestion(story, surroundings, now));
      if (isCurrent) setPage(written);
    }, PAUSE_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [story, surroundings, now, writePage]);
  return page;
}

function cardQuestion(story: Story, surroundings: SurroundingPage, now: Instant): PageQuestion {
  const { id, headline, language } = story;
  const card = { key: id, storyId: id, headline, excerpt: '', url: '', publishedAt: now, language, picture: null };
  return {
    story: { ...story, body: '', comments: [] },
    surroundings: { ...surroundings, cards: [card], sidebars: [] },
    now,
  };
}

async function linesIn(frame: HTMLIFrameElement, html: string): Promise<CardLines | null> {
  const shown = frame.contentDocument;
  if (!shown?.defaultView) return null;
  patchDocument(shown, html);
  const phone = await linesAt(frame, shown, PAGE_WIDTHS.phone);
  const desktop = await linesAt(frame, shown, PAGE_WIDTHS.desktop);
  return phone === null || desktop === null ? null : { phone, desktop };
}

async function linesAt(frame: HTMLIFrameElement, shown: Document, width: number): Promise<number | null> {
  frame.style.width = `${width}px`;
  const headline = shown.querySelector('.recent li h3');
  if (headline === null) return null;
  // The first layout asks for the faces; the lines are those of the faces, not of what stands in for them.
  headline.getBoundingClientRect();
  await shown.fonts.ready;
  const text = shown.createRange();
  text.selectNodeContents(headline);
  return new Set([...text.getClientRects()].map(({ bottom }) => Math.round(bottom))).size;
}
