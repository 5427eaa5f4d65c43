import { $insertDataTransferForRichText } from '@lexical/clipboard';
import { getExtensionDependencyFromEditor } from '@lexical/extension';
import { $getRoot, $getSelection, type LexicalEditorWithDispose, PASTE_TAG } from 'lexical';
import { describe, expect, it } from 'vitest';
import { PicturesExtension } from '../pictures/PicturesExtension.ts';
import { $caretAt, $selectWords, act, createTestEditor, xhtmlOf } from '../testing/test-editor.ts';
import { PasteReportExtension } from './PasteReportExtension.ts';

/** The story after something was pasted where `$place` put the caret. */
function paste(xhtml: string, $place: () => void, clipboard: Readonly<Record<string, string>>): string {
  const editor = createTestEditor(xhtml);
  act(editor, $place);
  pasteInto(editor, clipboard);
  return xhtmlOf(editor);
}

function pasteInto(
  editor: LexicalEditorWithDispose,
  clipboard: Readonly<Record<string, string>>,
  files: readonly File[] = [],
): void {
  const data = { getData: (type: string) => clipboard[type] ?? '', types: Object.keys(clipboard), files };
  editor.update(
    () => {
      const selection = $getSelection();
      if (selection !== null) $insertDataTransferForRichText(data as unknown as DataTransfer, selection, editor);
    },
    { discrete: true, tag: PASTE_TAG },
  );
}

describe('pasting', () => {
  it('puts one paragraph into the line, marks kept', () => {
    const pasted = paste('<p>The ferry</p>', () => $caretAt('The '), {
      'text/html': '<p style="color:red">old <b onclick="x()">iron</b> </p>',
      'text/plain': 'old iron ',
    });

    expect(pasted).toBe('<p>The old <strong>iron</strong> ferry</p>');
  });

  it('takes the place of what is selected', () => {
    expect(paste('<p>The old ferry</p>', () => $selectWords('old'), { 'text/plain': 'new' })).toBe(
      '<p>The new ferry</p>',
    );
  });

  it('makes a paragraph of each line of plain text', () => {
    const pasted = paste('', () => $getRoot().selectEnd(), { 'text/plain': 'One\nTwo\r\nThree\n' });

    expect(pasted).toBe('<p>One</p>\n<p>Two</p>\n<p>Three</p>');
  });

  it('keeps blocks, and parts the paragraph it is pasted into', () => {
    const pasted = paste('<p>Before after</p>', () => $caretAt('Before '), {
      'text/html': '<p>one</p><h2>Head</h2><ul><li>two</li></ul><p>three</p>',
    });

    expect(pasted).toBe('<p>Before one</p>\n<h2>Head</h2>\n<ul><li>two</li></ul>\n<p>three after</p>');
  });

  it('makes lines of everything in a caption', () => {
    const figure = `<figure><img src="media:${'d'.repeat(64)}.jpg" alt="x"/><figcaption>The jetty</figcaption></figure>`;
    const pasted = paste(figure, () => $caretAt('The '), { 'text/html': '<h2>old</h2><ul><li>wet</li></ul>' });

    expect(pasted).toBe(figure.replace('The jetty', 'The old<br/>wet jetty'));
  });

  it('makes paragraphs of everything in a quote', () => {
    const pasted = paste('<blockquote><p>We waited</p></blockquote>', () => $caretAt('waited'), {
      'text/html': '<p> long</p><ul><li>nine</li><li>years</li></ul>',
    });

    expect(pasted).toBe('<blockquote><p>We waited long</p><p>nine</p><p>years</p></blockquote>');
  });

  it('says what it took off, until the next change, and can give the words alone', () => {
    const editor = createTestEditor('<p>The ferry</p>');
    const { last, pasteAsPlainText } = getExtensionDependencyFromEditor(editor, PasteReportExtension).output;
    act(editor, () => $caretAt('The '));
    pasteInto(editor, { 'text/html': '<b style="color:red">old</b> ', 'text/plain': 'old ' });
    const pasted = [xhtmlOf(editor), last.value?.report.styles];

    pasteAsPlainText();

    expect(pasted).toEqual(['<p>The <strong>old</strong> ferry</p>', 1]);
    expect(xhtmlOf(editor)).toBe('<p>The old ferry</p>');
  });

  it('takes in pictures that the HTML carries, and the file of a picture copied alone, but no picture of words', () => {
    const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
    const copied = new File([new Uint8Array([1])], 'image.png', { type: 'image/png' });
    const editor = createTestEditor('<p>Quay</p>');
    const taken: string[] = [];
    getExtensionDependencyFromEditor(editor, PicturesExtension).output.onFiles.value = (files) =>
      taken.push(...files.map(({ name, size }) => `${name}: ${size}`));
    act(editor, () => $caretAt('Quay'));

    pasteInto(editor, { 'text/html': `<p>Gates <img src="data:image/png;base64,${dot}"></p>` });
    pasteInto(editor, { 'text/html': '<img src="https://gates.example/a.png">' }, [copied]);
    pasteInto(editor, { 'text/html': '<p>words</p>', 'text/plain': 'words' }, [copied]);

    expect(taken).toEqual(['pasted-1.png: 70', 'image.png: 1']);
    expect(xhtmlOf(editor)).toBe('<p>QuayGateswords</p>');
  });

  it('does not trust what calls itself an editor’s own format', () => {
    const link = { type: 'link', url: 'javascript:alert(1)', children: [{ type: 'text', text: 'x' }] };
    const pasted = paste('<p>The ferry</p>', () => $caretAt('The '), {
      'application/x-lexical-editor': JSON.stringify({ namespace: 'dateline', nodes: [link] }),
      'text/plain': 'plain ',
    });

    expect(pasted).toBe('<p>The plain ferry</p>');
  });
});
