export type PagePart = 'search' | 'stories' | 'wire' | 'headline' | 'credit-line' | 'dateline';

/** A part that is not there after this long is not coming. */
const PATIENCE_MS = 2_000;

let stopWaiting = (): void => undefined;

/** Puts the caret into one part of the window: now, or as soon as it is there if its code is still being read. */
export function focusPart(part: PagePart): void {
  stopWaiting();
  if (focus(part)) return;
  const observer = new MutationObserver(() => {
    if (focus(part)) stopWaiting();
  });
  const timer = setTimeout(() => stopWaiting(), PATIENCE_MS);
  stopWaiting = () => {
    clearTimeout(timer);
    observer.disconnect();
  };
  observer.observe(document.body, { childList: true, subtree: true });
}

function focus(part: PagePart): boolean {
  const element = document.querySelector<HTMLElement>(`[data-focus="${part}"]`);
  element?.focus();
  return element !== null;
}
