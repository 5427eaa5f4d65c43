export type PreviewWidth = 'phone' | 'desktop';

/** CSS pixels of the page's window. */
export const PAGE_WIDTHS: Readonly<Record<PreviewWidth, number>> = { phone: 390, desktop: 1200 };

/** Free room left and right of the page in a wide and in a narrow panel, together. */
const ROOM: Readonly<Record<PreviewWidth, { readonly wide: number; readonly narrow: number }>> = {
  phone: { wide: 66, narrow: 42 },
  desktop: { wide: 30, narrow: 22 },
};
const NARROW_PANEL = 360;

/** How much smaller than life the page is shown in a panel so many pixels wide, in whole per cent. */
export function previewScale(width: PreviewWidth, panelWidth: number): number {
  const room = panelWidth < NARROW_PANEL ? ROOM[width].narrow : ROOM[width].wide;
  return Math.max(10, Math.min(100, Math.floor(((panelWidth - room) / PAGE_WIDTHS[width]) * 100)));
}
