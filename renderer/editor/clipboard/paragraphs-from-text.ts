import type { Body, Inline, Paragraph } from '../../../domain/body/body.ts';

/** Lines shorter than this were meant as lines (an address, a poem), not broken by the width of a page. */
const SHORT_LINE = 45;

/**
 * Plain text as paragraphs.
 *
 * Where empty lines part the paragraphs, the lines of one are its own line breaks if they are short, and otherwise the
 * work of a mail program or a PDF viewer, to be joined again. Without empty lines each line is a paragraph.
 */
export function paragraphsFromText(text: string): Body {
  const lines = text.trim().split(/\r\n|[\n\r\u2028\u2029]/);
  if (!lines.some(isEmpty)) return lines.length === 1 ? [paragraph([text])] : lines.map((line) => paragraph([line]));
  const paragraphs: string[][] = [[]];
  for (const line of lines) {
    if (isEmpty(line)) paragraphs.push([]);
    else paragraphs.at(-1)?.push(line);
  }
  return paragraphs.filter((one) => one.length > 0).map(paragraph);
}

function isEmpty(line: string): boolean {
  return line.trim() === '';
}

function paragraph(lines: readonly string[]): Paragraph {
  const isBroken = lines.length > 1 && lines.slice(0, -1).every((line) => line.length >= SHORT_LINE);
  if (isBroken) return { type: 'paragraph', inlines: [run(lines.map((line) => line.trim()).join(' '))] };
  return {
    type: 'paragraph',
    inlines: lines.flatMap((line, index) => [...(index === 0 ? [] : [{ type: 'break' } as const]), run(line)]),
  };
}

function run(text: string): Inline {
  return { type: 'text', text, marks: [] };
}
