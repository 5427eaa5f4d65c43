import { expect, it } from 'vitest';
import { $caretAt, $type, act, createTestEditor, xhtmlOf } from '../testing/test-editor.ts';
import { MOVE_BLOCK_COMMAND } from './MoveBlockExtension.ts';

const STORY = '<p>One</p>\n<blockquote><p>Two</p></blockquote>\n<p>Three</p>';

it.each([
  ['Three', 'up', '<p>One</p>\n<p>Three!</p>\n<blockquote><p>Two</p></blockquote>'],
  ['Two', 'down', '<p>One</p>\n<p>Three</p>\n<blockquote><p>Two!</p></blockquote>'],
  ['One', 'up', STORY.replace('One', 'One!')],
  ['Three', 'down', STORY.replace('Three', 'Three!')],
] as const)('moving “%s” %s takes the caret along', (words, direction, expected) => {
  const editor = createTestEditor(STORY);

  act(editor, () => $caretAt(words));
  act(editor, () => editor.dispatchCommand(MOVE_BLOCK_COMMAND, direction));
  act(editor, () => $type('!'));

  expect(xhtmlOf(editor)).toBe(expected);
});
