import { $getRoot, $isElementNode, REDO_COMMAND, UNDO_COMMAND } from 'lexical';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../../domain/body/plain-text.ts';
import { wordCount } from '../../../domain/word-count.ts';
import { SET_BLOCK_LANGUAGE_COMMAND } from '../passage-language/PassageLanguageExtension.ts';
import { $caretAt, $type, act, createTestEditor, xhtmlOf } from '../testing/test-editor.ts';

const URDU = '<p>وزیر نے کہا کہ پل ۱۲ دن میں کھلے گا۔</p>';
const MIXED = '<p>کمپنی <span lang="en" dir="ltr">Tiler Lines Ltd.</span> نے 40 ملین دیے۔</p>';

describe('a story from right to left', () => {
  it('keeps mixed lines, digits of both kinds, lists and quotes as they are', () => {
    const body = [
      URDU,
      MIXED,
      '<ul><li>رسی<ul><li>تار</li></ul></li></ul>',
      '<blockquote><p>پانی</p><cite>ملاح</cite></blockquote>',
    ];

    expect(xhtmlOf(createTestEditor(body.join('\n')))).toBe(body.join('\n'));
  });

  it('takes words at the caret’s end of a mixed line, in the line’s own language', () => {
    const editor = createTestEditor(MIXED);

    act(editor, () => $caretAt('دیے۔'));
    act(editor, () => $type(' ختم'));

    expect(xhtmlOf(editor)).toBe(MIXED.replace('دیے۔', 'دیے۔ ختم'));
  });

  it('has paragraphs in another direction, in one step that undo takes back', () => {
    const editor = createTestEditor(`${URDU}\n<p>A line in English.</p>`);
    const english = `${URDU}\n<p lang="en-GB" dir="ltr">A line in English.</p>`;

    act(editor, () => $caretAt('A line'));
    act(editor, () => editor.dispatchCommand(SET_BLOCK_LANGUAGE_COMMAND, { lang: 'en-GB', dir: 'ltr' }));
    const set = xhtmlOf(editor);
    const directions = editor.read('latest', () =>
      $getRoot()
        .getChildren()
        .map((node) => ($isElementNode(node) ? node.getDirection() : null)),
    );
    act(editor, () => editor.dispatchCommand(UNDO_COMMAND));
    const undone = xhtmlOf(editor);
    act(editor, () => editor.dispatchCommand(REDO_COMMAND));

    expect([set, undone, xhtmlOf(editor)]).toEqual([english, `${URDU}\n<p>A line in English.</p>`, english]);
    expect(directions).toEqual([null, 'ltr']);
  });

  it('counts its words as its language parts them', () => {
    expect(wordCount(plainText(URDU), 'ur')).toBe(10);
    expect(wordCount('وزير الخارجية وصل', 'ar')).toBe(3);
    expect(wordCount('ولسمشر په کابل کې', 'ps')).toBe(4);
  });
});
