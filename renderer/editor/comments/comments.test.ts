import { getExtensionDependencyFromEditor } from '@lexical/extension';
import fc from 'fast-check';
import { $getSelection, UNDO_COMMAND } from 'lexical';
import { describe, expect, it } from 'vitest';
import { serializeBody } from '../../../domain/body/serialize-body.ts';
import { arbitraryBody } from '../../../domain/body/testing/arbitrary-body.ts';
import type { Passage } from '../../../domain/comments/comment.ts';
import { passageAt } from '../../../domain/comments/find-passage.ts';
import { passageText } from '../../../domain/comments/passage-text.ts';
import { $fillEditor } from '../editor-from-body.ts';
import { $caretAt, $selectWords, $type, act, createTestEditor, xhtmlOf } from '../testing/test-editor.ts';
import { ADD_COMMENT_COMMAND, CommentsExtension, SHOW_PASSAGE_COMMAND } from './CommentsExtension.ts';
import { $storyLines } from './passages.ts';

const BODY = '<p>The <strong>fer</strong>ry left at dawn.</p>\n<ul><li>Rope and tar</li></ul>';

function open(xhtml = BODY) {
  const editor = createTestEditor(xhtml);
  const output = getExtensionDependencyFromEditor(editor, CommentsExtension).output;
  const asked: Passage[] = [];
  output.onComment.value = (passage) => asked.push(passage);
  const passageOn = (quote: string) => {
    const text = passageText(xhtmlOf(editor));
    const start = text.indexOf(quote);
    return passageAt(text, { start, end: start + quote.length });
  };
  /** The words that are marked, in no order. */
  const marked = () => {
    const lines = editor.read('latest', $storyLines).lines;
    return lines.flatMap(({ line }) =>
      output.marks.marksOf(line.key).map(({ start, end }) => line.text.slice(start, end)),
    );
  };
  return { editor, output, asked, passageOn, marked };
}

describe('a comment on a passage', () => {
  it('is asked for on the selected words', () => {
    const { editor, asked } = open();

    act(editor, () => $selectWords('left at dawn'));
    act(editor, () => editor.dispatchCommand(ADD_COMMENT_COMMAND, undefined));

    expect(asked).toEqual([{ start: 10, quote: 'left at dawn', before: 'The ferry ', after: '.\nRope and tar' }]);
  });

  it('is asked for on the line of the caret while nothing is selected', () => {
    const { editor, asked } = open();

    act(editor, () => $caretAt('Rope'));
    act(editor, () => editor.dispatchCommand(ADD_COMMENT_COMMAND, undefined));

    expect(asked.map(({ quote }) => quote)).toEqual(['Rope and tar']);
  });

  it('is shown on its words, across formatting and blocks, and changes nothing of the story', () => {
    const { editor, output, passageOn, marked } = open();

    output.passages.value = [passageOn('ferry left'), passageOn('dawn.\nRope')];

    expect(marked()).toEqual(['ferry left', 'dawn.', 'Rope']);
    expect(xhtmlOf(editor)).toBe(BODY);
  });

  it('keeps to its words while they are typed in, and through undo', () => {
    const { editor, output, passageOn, marked } = open();
    output.passages.value = [passageOn('left at dawn')];

    act(editor, () => $caretAt('left'));
    act(editor, () => $type(' the port'));
    const typed = marked();
    act(editor, () => editor.dispatchCommand(UNDO_COMMAND));

    expect([typed, marked()]).toEqual([['left the port at dawn'], ['left at dawn']]);
  });

  it('leads to its words, and says when they are gone', () => {
    const { editor, passageOn } = open();
    const passage = passageOn('ferry left');

    act(editor, () => expect(editor.dispatchCommand(SHOW_PASSAGE_COMMAND, passage)).toBe(true));
    const selected = editor.read(() => $getSelection()?.getTextContent());
    act(editor, () => $fillEditor([]));

    expect(selected).toBe('ferry left');
    act(editor, () => expect(editor.dispatchCommand(SHOW_PASSAGE_COMMAND, passage)).toBe(false));
  });
});

it('the editor’s lines are the text in which comments have their places, for every body', () => {
  const editor = createTestEditor();
  fc.assert(
    fc.property(arbitraryBody(), (body) => {
      editor.update(() => $fillEditor(body), { discrete: true, skipTransforms: true });

      expect(editor.read('latest', $storyLines).text).toBe(passageText(serializeBody(body)));
    }),
    { numRuns: 200 },
  );
});
