import { textInlines, textOfInlines } from '../body/block-text.ts';
import type { Block, Body } from '../body/body.ts';
import { parseBody } from '../body/parse-body.ts';
import type { NinjsFields } from './ninjs-fields.ts';

interface Version {
  readonly isMarkup: boolean;
  readonly value: string;
}

/**
 * The text of a ninjs document: of several versions of the same the one with mark-up, or else plain text; a summary
 * only where there is no body at all. A heading that repeats the headline is left out.
 */
export function bodyFromNinjs(fields: NinjsFields, headline: string): Body {
  const versions = versionsOf(fields);
  const best = versions.find(({ isMarkup }) => isMarkup) ?? versions[0];
  if (best === undefined) return [];
  const body = best.isMarkup ? parseBody(best.value) : paragraphsFrom(best.value);
  const [first] = body;
  return first !== undefined && repeats(first, headline) ? body.slice(1) : body;
}

function versionsOf(fields: NinjsFields): readonly Version[] {
  const bodies = fields.bodies.map(({ role, contentType, value }) => ({ kind: `${contentType} ${role}`, value }));
  const old = [
    { kind: 'html', value: fields.body_xhtml },
    { kind: 'html', value: fields.body_html },
    { kind: 'text/plain', value: fields.body_text },
  ];
  const summaries = [...fields.descriptions.map(({ value }) => value), fields.description_text];
  return [...bodies, ...old, ...summaries.map((value) => ({ kind: 'text/plain', value }))]
    .filter(({ kind, value }) => value.trim() !== '' && !/nitf|\bxml\b(?<!xhtml\+xml)/i.test(kind))
    .map(({ kind, value }) => ({ isMarkup: /html/i.test(kind), value }));
}

/** Blank lines part paragraphs; in a text without any, line ends do. */
function paragraphsFrom(text: string): Body {
  const lines = text.replace(/\r\n?/g, '\n').trim();
  const separator = /\n[ \t]*\n/.test(lines) ? /\n[ \t]*\n\s*/ : /\n/;
  return lines.split(separator).map((line): Block => ({ type: 'paragraph', inlines: textInlines(line) }));
}

function repeats(block: Block, headline: string): boolean {
  if (block.type !== 'heading' && block.type !== 'paragraph') return false;
  return textOfInlines(block.inlines).trim() === headline.trim();
}
