/** How the story is shown on this computer: nothing of it is the newsroom's. */
export interface ViewState {
  /** An index into `TEXT_SCALES`. */
  readonly textSize: number;
  /** The preview and its neighbours beside the story; without them the story has the whole width. */
  readonly isPanelShown: boolean;
}

/** Sizes of the text being written, times the one it is published in. */
export const TEXT_SCALES = [0.85, 1, 1.15, 1.3, 1.5, 1.75] as const;

export const USUAL_VIEW: ViewState = { textSize: 1, isPanelShown: true };

export type ViewChange = 'larger-text' | 'smaller-text' | 'usual-text' | 'toggle-panel' | 'show-panel';

/** The view after a change of it; the ends of the scale are ends. */
export function changedView(view: ViewState, change: ViewChange): ViewState {
  switch (change) {
    case 'larger-text':
      return { ...view, textSize: Math.min(view.textSize + 1, TEXT_SCALES.length - 1) };
    case 'smaller-text':
      return { ...view, textSize: Math.max(view.textSize - 1, 0) };
    case 'usual-text':
      return { ...view, textSize: USUAL_VIEW.textSize };
    case 'toggle-panel':
      return { ...view, isPanelShown: !view.isPanelShown };
    case 'show-panel':
      return { ...view, isPanelShown: true };
  }
}

/** The view that was remembered as text; the usual one where that can't be read. */
export function viewFromText(text: string | null): ViewState {
  const [size, panel] = (text ?? '').split(' ');
  const textSize = Number(size);
  if (!Number.isInteger(textSize) || TEXT_SCALES[textSize] === undefined || size === '') return USUAL_VIEW;
  return { textSize, isPanelShown: panel !== 'hidden' };
}

export function textFromView({ textSize, isPanelShown }: ViewState): string {
  return `${textSize} ${isPanelShown ? 'shown' : 'hidden'}`;
}
