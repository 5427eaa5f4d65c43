import { getExtensionDependencyFromEditor } from '@lexical/extension';
import { $getRoot, HISTORY_MERGE_TAG, UNDO_COMMAND } from 'lexical';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { $caretAt, $type, act, createTestEditor } from '../testing/test-editor.ts';
import { AutosaveExtension } from './AutosaveExtension.ts';

function createListeningEditor(xhtml: string) {
  const editor = createTestEditor(xhtml);
  const autosave = getExtensionDependencyFromEditor(editor, AutosaveExtension).output;
  const reports: string[] = [];
  autosave.adopt();
  autosave.onBody.value = (body) => reports.push(body);
  return { editor, autosave, reports };
}

describe('autosave', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('reports once after a pause', () => {
    const { editor, reports } = createListeningEditor('<p>One</p>');

    act(editor, () => $caretAt('One'));
    for (const letter of 'abc') act(editor, () => $type(letter));
    vi.advanceTimersByTime(89);
    const early = [...reports];
    vi.advanceTimersByTime(1);

    expect(early).toEqual([]);
    expect(reports).toEqual(['<p>Oneabc</p>']);
  });

  it('reports while keys go on, after the key that comes 120 ms after the first', () => {
    const { editor, reports } = createListeningEditor('<p>One</p>');

    act(editor, () => $caretAt('One'));
    for (let key = 0; key < 9; key++) {
      act(editor, () => $type('x'));
      vi.advanceTimersByTime(60);
    }

    expect(reports).toEqual([3, 6, 9].map((keys) => `<p>One${'x'.repeat(keys)}</p>`));
  });

  it('does not report a moved caret', () => {
    const { editor, reports } = createListeningEditor('<p>One</p>');

    act(editor, () => $caretAt('One'));
    vi.advanceTimersByTime(1000);

    expect(reports).toEqual([]);
  });

  it('reports words typed in the same moment as a change of the program', () => {
    const { editor, reports } = createListeningEditor('<p>One</p>');

    editor.update(() => $caretAt('One'));
    editor.update(() => $type('!'));
    editor.update(() => $getRoot().markDirty(), { tag: HISTORY_MERGE_TAG, discrete: true });
    vi.advanceTimersByTime(1000);

    expect(reports).toEqual(['<p>One!</p>']);
  });

  it('hands over the newest text at once when asked, and only once', () => {
    const { editor, autosave, reports } = createListeningEditor('<p>One</p>\n<p>Two</p>');

    act(editor, () => $caretAt('Two'));
    act(editor, () => $type('!'));
    const flushed = autosave.flush();
    vi.advanceTimersByTime(1000);

    expect(flushed).toBe('<p>One</p>\n<p>Two!</p>');
    expect(reports).toEqual([flushed]);
  });

  it('reports the text that an undo brought back', () => {
    const { editor, autosave, reports } = createListeningEditor('<p>One</p>\n<p>Two</p>');

    act(editor, () => $caretAt('Two'));
    act(editor, () => $type('!'));
    autosave.flush();
    act(editor, () => editor.dispatchCommand(UNDO_COMMAND));
    vi.advanceTimersByTime(1000);

    expect(reports).toEqual(['<p>One</p>\n<p>Two!</p>', '<p>One</p>\n<p>Two</p>']);
  });
});
