import { getExtensionDependencyFromEditor } from '@lexical/extension';
import { $getSelection, $isRangeSelection, UNDO_COMMAND } from 'lexical';
import { describe, expect, it } from 'vitest';
import { AutosaveExtension } from '../autosave/AutosaveExtension.ts';
import { $caretAt, $type, act, createTestEditor, xhtmlOf } from '../testing/test-editor.ts';
import { SessionsExtension } from './SessionsExtension.ts';

function createDesk() {
  const editor = createTestEditor();
  const sessions = getExtensionDependencyFromEditor(editor, SessionsExtension).output;
  const autosave = getExtensionDependencyFromEditor(editor, AutosaveExtension).output;
  const reports: (readonly [string | null, string])[] = [];
  autosave.onBody.value = (body) => reports.push([sessions.openId, body]);
  const show = (id: string, body: string, bodyReads = 0) => sessions.show({ id, body, bodyReads, direction: 'ltr' });
  return { editor, reports, show };
}

describe('stories in one editor', () => {
  it('keep their undo history while another one is open', () => {
    const { editor, show } = createDesk();
    show('ferry', '<p>Ferry</p>');
    act(editor, () => $caretAt('Ferry'));
    act(editor, () => $type(' sails'));

    show('glacier', '<p>Glacier</p>');
    act(editor, () => editor.dispatchCommand(UNDO_COMMAND));
    const other = xhtmlOf(editor);
    show('ferry', '<p>Ferry sails</p>');
    const again = xhtmlOf(editor);
    act(editor, () => editor.dispatchCommand(UNDO_COMMAND));

    expect([other, again, xhtmlOf(editor)]).toEqual(['<p>Glacier</p>', '<p>Ferry sails</p>', '<p>Ferry</p>']);
  });

  it('keep their caret', () => {
    const { editor, show } = createDesk();
    show('ferry', '<p>One</p>\n<p>Two</p>');
    act(editor, () => $caretAt('Two'));

    show('glacier', '<p>Glacier</p>');
    show('ferry', '<p>One</p>\n<p>Two</p>');
    act(editor, () => $type('!'));

    expect(xhtmlOf(editor)).toBe('<p>One</p>\n<p>Two!</p>');
  });

  it('report what was typed in them before another one opens, under their own name', () => {
    const { editor, reports, show } = createDesk();
    show('ferry', '<p>Ferry</p>');
    act(editor, () => $caretAt('Ferry'));
    act(editor, () => $type('!'));

    show('glacier', '<p>Glacier</p>');

    expect(reports).toEqual([['ferry', '<p>Ferry!</p>']]);
  });

  it('take a text that changed while another one was open, as a step that undo takes back', () => {
    const { editor, show } = createDesk();
    show('ferry', '<p>Old</p>');
    show('glacier', '<p>Glacier</p>');

    show('ferry', '<p>New</p>');
    const shown = xhtmlOf(editor);
    act(editor, () => editor.dispatchCommand(UNDO_COMMAND));

    expect([shown, xhtmlOf(editor)]).toEqual(['<p>New</p>', '<p>Old</p>']);
  });

  it('are not changed by the body they were opened with while they are edited', () => {
    const { editor, show } = createDesk();
    show('ferry', '<p>Ferry</p>');
    act(editor, () => $caretAt('Ferry'));
    act(editor, () => $type('!'));

    show('ferry', '<p>Ferry</p>');

    expect(xhtmlOf(editor)).toBe('<p>Ferry!</p>');
  });
});

describe('a text read anew', () => {
  it('leaves the caret where it was and is not reported back', () => {
    const { editor, reports, show } = createDesk();
    show('ferry', '<p>One</p>\n<p>Two</p>\n<p>Three</p>');
    act(editor, () => $caretAt('Two'));

    show('ferry', '<h2>Zero</h2>\n<p>One</p>\n<p>Two</p>\n<p>Three, changed</p>', 1);
    const reported = [...reports];
    act(editor, () => $type('!'));

    expect(reported).toEqual([]);
    expect(xhtmlOf(editor)).toBe('<h2>Zero</h2>\n<p>One</p>\n<p>Two!</p>\n<p>Three, changed</p>');
  });

  it('puts the caret into the same place of a paragraph that it changed', () => {
    const { editor, show } = createDesk();
    show('ferry', '<p>One</p>\n<p>Two ferries</p>');
    act(editor, () => $caretAt('Two'));

    show('ferry', '<p>One</p>\n<p>Two <strong>boats</strong></p>', 1);
    const offset = editor.read(() => {
      const selection = $getSelection();
      return $isRangeSelection(selection) ? [selection.anchor.getNode().getTextContent(), selection.anchor.offset] : [];
    });

    expect(offset).toEqual(['Two ', 3]);
  });
});
