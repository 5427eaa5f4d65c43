export type PagePart = 'search' | 'stories' | 'headline' | 'credit-line';

/** Puts the caret into one part of the window; nothing happens if it is not there. */
export function focusPart(part: PagePart): void {
  document.querySelector<HTMLElement>(`[data-focus="${part}"]`)?.focus();
}
