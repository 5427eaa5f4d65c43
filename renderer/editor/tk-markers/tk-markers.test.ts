import { getExtensionDependencyFromEditor } from '@lexical/extension';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createTestEditor } from '../testing/test-editor.ts';
import { TkMarkersExtension } from './TkMarkersExtension.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('every TK that stands alone is found, across formatting and in captions', () => {
  const editor = createTestEditor(
    `<p>Rs TK crore, T<strong>K</strong> people, not ATKINS or tk</p>\n<figure><img src="media:${'f'.repeat(64)}.jpg" alt="TK"/></figure>`,
  );
  vi.advanceTimersByTime(400);

  const { found } = getExtensionDependencyFromEditor(editor, TkMarkersExtension).output;

  expect(found.value).toHaveLength(3);
});
