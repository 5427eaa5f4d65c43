const PANES = '[data-pane]';
const FOCUSABLE =
  '[data-pane-start], a[href], button, input, select, textarea, [contenteditable="true"], [tabindex="0"], summary';

/** Moves the focus to the next pane of the window, or to the one before: where one was in it, or at its start. */
export function cyclePanes(step: 1 | -1): void {
  const panes = [...document.querySelectorAll<HTMLElement>(PANES)].filter((pane) => pane.checkVisibility());
  if (panes.length === 0) return;
  const at = panes.findIndex((pane) => pane.contains(document.activeElement));
  const next = panes[(at === -1 && step === -1 ? 0 : at + step + panes.length) % panes.length];
  const start = next?.querySelector<HTMLElement>('[data-pane-start]') ?? next?.querySelector<HTMLElement>(FOCUSABLE);
  start?.focus();
}
