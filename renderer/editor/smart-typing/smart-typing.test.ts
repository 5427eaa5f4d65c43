import { BEFORE_INPUT_COMMAND, COMMAND_PRIORITY_LOW, type LexicalEditorWithDispose, UNDO_COMMAND } from 'lexical';
import { describe, expect, it } from 'vitest';
import { $caretAt, $type, act, createTestEditor, xhtmlOf } from '../testing/test-editor.ts';

/** Presses keys as the page would report them; a page types what nobody takes. */
async function press(editor: LexicalEditorWithDispose, keys: string): Promise<void> {
  const stop = editor.registerCommand(
    BEFORE_INPUT_COMMAND,
    ({ data }) => {
      $type(data ?? '');
      return true;
    },
    COMMAND_PRIORITY_LOW,
  );
  for (const data of keys) {
    const event = Object.assign(new Event('beforeinput'), { inputType: 'insertText', data }) as InputEvent;
    act(editor, () => editor.dispatchCommand(BEFORE_INPUT_COMMAND, event));
    await Promise.resolve();
  }
  stop();
}

describe('typing', () => {
  it('sets the quotation marks of print, and one undo leaves what was typed', async () => {
    const editor = createTestEditor('<p>She said</p>');
    act(editor, () => $caretAt('said'));

    await press(editor, ' "Yes"');
    const set = xhtmlOf(editor);
    act(editor, () => editor.dispatchCommand(UNDO_COMMAND));

    expect(set).toBe('<p>She said “Yes”</p>');
    expect(xhtmlOf(editor)).toBe('<p>She said “Yes"</p>');
  });

  it('sees the line across formatting', async () => {
    const editor = createTestEditor('<p>the <strong>boat</strong></p>');
    act(editor, () => $caretAt('boat'));

    await press(editor, "'s");

    expect(xhtmlOf(editor)).toBe('<p>the <strong>boat’s</strong></p>');
  });

  it('leaves code alone', async () => {
    const editor = createTestEditor('<p><code>a</code></p>');
    act(editor, () => $caretAt('a'));

    await press(editor, '"');

    expect(xhtmlOf(editor)).toBe('<p><code>a"</code></p>');
  });

  it('follows the language of a passage', async () => {
    const editor = createTestEditor('<p lang="de">Er sagte </p>');
    act(editor, () => $caretAt('sagte'));

    await press(editor, ' "Ja"');

    expect(xhtmlOf(editor)).toBe('<p lang="de">Er sagte „Ja“</p>');
  });
});
