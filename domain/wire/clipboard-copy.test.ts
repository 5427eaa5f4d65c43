import { expect, test } from 'vitest';
import { copyOnClipboard } from './clipboard-copy.ts';

const HTML =
  '<meta charset="utf-8"><style>p { color: red }</style><h1>Ferry <b>resumes</b></h1><p>KARACHI: The\n first ferry&nbsp;left.</p><ul><li>One</li></ul>';

test('plain text goes before HTML; without it the HTML’s lines are the copy', () => {
  expect(copyOnClipboard({ text: 'Ferry resumes\n', html: HTML })).toBe('Ferry resumes\n');
  expect(copyOnClipboard({ text: ' \n', html: HTML })).toBe('Ferry resumes\n\nKARACHI: The first ferry left.\n\nOne');
  expect(copyOnClipboard({ text: '', html: '' })).toBe('');
  expect(copyOnClipboard({ text: '', html: '<img src="x.png">' })).toBe('');
});
