import { expect, it } from 'vitest';
import { $caretAt, $selectWords, act, createTestEditor, xhtmlOf } from '../testing/test-editor.ts';
import { SET_BLOCK_LANGUAGE_COMMAND, SET_PASSAGE_LANGUAGE_COMMAND } from './PassageLanguageExtension.ts';

it('words are put into another language, and back into the story’s', () => {
  const editor = createTestEditor('<p>He said bonjour to all.</p>');

  act(editor, () => $selectWords('bonjour'));
  act(editor, () => editor.dispatchCommand(SET_PASSAGE_LANGUAGE_COMMAND, { lang: 'fr' }));
  const french = xhtmlOf(editor);
  act(editor, () => $selectWords('bonjour'));
  act(editor, () => editor.dispatchCommand(SET_PASSAGE_LANGUAGE_COMMAND, null));

  expect(french).toBe('<p>He said <span lang="fr">bonjour</span> to all.</p>');
  expect(xhtmlOf(editor)).toBe('<p>He said bonjour to all.</p>');
});

it('a paragraph is set from right to left', () => {
  const editor = createTestEditor('<p>One</p>\n<p>پانی</p>');

  act(editor, () => $caretAt('پانی'));
  act(editor, () => editor.dispatchCommand(SET_BLOCK_LANGUAGE_COMMAND, { lang: 'ur', dir: 'rtl' }));

  expect(xhtmlOf(editor)).toBe('<p>One</p>\n<p lang="ur" dir="rtl">پانی</p>');
});
