/** What a preview must not show: the frame's own scrollbar, and a notice that covers the text at every opening. */
const PREVIEW_STYLE = 'html { scrollbar-width: none; } .cookie { display: none !important; }';

/** Styles the frame beside its document and not in it: the markup stays what export writes. */
export function addPreviewStyle(shown: Document): void {
  const view = shown.defaultView;
  if (view === null) return;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(PREVIEW_STYLE);
  shown.adoptedStyleSheets = [sheet];
}
