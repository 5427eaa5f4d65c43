import { describe, expect, it } from 'vitest';
import { matchWords } from './match.ts';

const marked = (text: string, typed: string) =>
  matchWords(text, typed)
    ?.map((part) => (part.matches ? `[${part.text}]` : part.text))
    .join('') ?? null;

describe('matching what is typed in the palette', () => {
  it.each([
    ['Publish this story…', 'pub', '[Pub]lish this story…'],
    ['Show the published page', 'pub', 'Show the [pub]lished page'],
    ['Export this story as HTML…', 'html exp', '[Exp]ort this story as [HTML]…'],
    ['Republish and publish', 'pub', 'Republish and [pub]lish'],
    ['Preview', 'view', 'Pre[view]'],
    ['Settings', '', 'Settings'],
  ])('marks %j for %j', (text, typed, expected) => {
    expect(marked(text, typed)).toBe(expected);
  });

  it('leaves out what lacks one of the words', () => {
    expect(marked('Publish this story…', 'publish page')).toBeNull();
  });
});
