import { useEffect, useRef, useState } from 'react';
import { useWords } from '../../words/WordsProvider.tsx';
import { patchDocument } from './patch-document.ts';
import { addPreviewStyle } from './preview-style.ts';

interface PreviewFrameProps {
  readonly html: string;
  /** Readers' own choice of theme, which is not the editor's. */
  readonly dark: boolean;
  /** Pixels, before scaling. */
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  /** A link of the page was pressed: the frame itself goes nowhere. */
  readonly onLink: (href: string) => void;
  /** The page was put into the frame, which took so many milliseconds. */
  readonly onShown: (costMs: number) => void;
}

/** The published page in a frame that runs no script. Its blank document comes from the app with a policy of its own. */
export function PreviewFrame({ html, dark, width, height, scale, onLink, onShown }: PreviewFrameProps) {
  const words = useWords().sidePanel;
  const frame = useRef<HTMLIFrameElement>(null);
  const [ready, setReady] = useState(false);

  useEffect(() => {
    const shown = frame.current?.contentDocument;
    if (!ready || !shown) return;
    const startedAt = performance.now();
    patchDocument(shown, html);
    // Asked for now, so that it counts: a long table is laid out anew for every word of it, which costs more than the patch.
    shown.body.getBoundingClientRect();
    onShown(performance.now() - startedAt);
  }, [html, ready, onShown]);

  useEffect(() => {
    const shown = frame.current?.contentDocument;
    if (!ready || !shown) return undefined;
    const handleClick = (event: MouseEvent) => {
      const href = linkUnder(event.target)?.getAttribute('href');
      if (href === undefined || href === null || href.startsWith('#')) return;
      event.preventDefault();
      onLink(href);
    };
    shown.addEventListener('click', handleClick);
    return () => shown.removeEventListener('click', handleClick);
  }, [ready, onLink]);

  const handleLoad = () => {
    const shown = frame.current?.contentDocument;
    if (!shown?.defaultView) return;
    addPreviewStyle(shown);
    setReady(true);
  };
  return (
    <iframe
      ref={frame}
      src="/preview"
      sandbox="allow-same-origin"
      title={words.previewFrame}
      style={{ width, height, transform: `scale(${scale})`, colorScheme: dark ? 'dark' : 'light' }}
      onLoad={handleLoad}
    />
  );
}

function linkUnder(target: EventTarget | null): Element | null {
  return target !== null && 'closest' in target && typeof target.closest === 'function'
    ? target.closest('a[href]')
    : null;
}
