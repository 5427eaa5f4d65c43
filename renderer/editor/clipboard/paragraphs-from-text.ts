import type { Body } from '../../../domain/body/body.ts';

/** Plain text as paragraphs, one a line; empty lines only part them. */
export function paragraphsFromText(text: string): Body {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .filter((line) => line.trim() !== '')
    .map((line) => ({ type: 'paragraph', inlines: [{ type: 'text', text: line, marks: [] }] }));
}
