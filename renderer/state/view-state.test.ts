import { expect, it } from 'vitest';
import { changedView, TEXT_SCALES, textFromView, USUAL_VIEW, viewFromText } from './view-state.ts';

it('the text grows and shrinks in steps, to the ends of the scale and back to the usual size', () => {
  let view = USUAL_VIEW;
  for (let step = 0; step < 10; step++) view = changedView(view, 'larger-text');
  expect(view.textSize).toBe(TEXT_SCALES.length - 1);
  for (let step = 0; step < 10; step++) view = changedView(view, 'smaller-text');
  expect(view.textSize).toBe(0);
  expect(changedView(view, 'usual-text')).toEqual(USUAL_VIEW);
});

it.each([null, '', 'x hidden', '99 shown', '1.5 shown'])('a remembered view of “%s” is the usual one', (text) => {
  expect(viewFromText(text)).toEqual(USUAL_VIEW);
});

it('a view is remembered as it is', () => {
  const view = changedView(changedView(USUAL_VIEW, 'larger-text'), 'toggle-panel');

  expect(viewFromText(textFromView(view))).toEqual(view);
});
