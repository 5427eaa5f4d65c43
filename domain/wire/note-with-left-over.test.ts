import { expect, test } from 'vitest';
import { noteWithLeftOver } from './note-with-left-over.ts';

test('what a file left over follows the note, once', () => {
  expect(noteWithLeftOver('Hold for legal.\nShare', ['Share', 'Photo: the pass in snow'])).toBe(
    'Hold for legal.\nShare\nPhoto: the pass in snow',
  );
  expect(noteWithLeftOver('', ['One\nTwo'])).toBe('One\nTwo');
  expect(noteWithLeftOver('', [])).toBe('');
});
