import { fail, ok, type Result } from '../../domain/result.ts';

/** How a file is to be read; what it is in detail its content says. */
export type FileFormat = 'json' | 'nitf' | 'newsml-g2' | 'html' | 'plain-text';

export type UnknownFormat = { readonly kind: 'unknown-format'; readonly reason: string };

/** Files that people try, by their first bytes, and what to do instead. */
const BINARY_FORMATS: readonly { readonly start: string; readonly advice: string }[] = [
  {
    start: 'PK\u0003\u0004',
    advice: 'It is a Word document or an archive; save the text as HTML or plain text first.',
  },
  {
    start: '\u00d0\u00cf\u0011\u00e0',
    advice: 'It is an old Word document; save the text as HTML or plain text first.',
  },
  { start: '%PDF', advice: 'It is a PDF; copy its text and import that.' },
  { start: '{\\rtf', advice: 'It is a rich text file; save it as HTML or plain text first.' },
  { start: '\u001f\u008b', advice: 'It is compressed; unpack it first.' },
  { start: '\u00ff\u00d8\u00ff', advice: 'It is a picture; add it to a story in the window.' },
  { start: '\u0089PNG', advice: 'It is a picture; add it to a story in the window.' },
];

/** What to do about a file that holds no text for us; null for one that may. */
export function binaryAdvice(bytes: Uint8Array): string | null {
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  return BINARY_FORMATS.find((format) => start.startsWith(format.start))?.advice ?? null;
}

const PROLOGUE = /^(?:\s+|<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!doctype[^>[]*(?:\[[\s\S]*?\]\s*)?>)+/i;
const HTML_TAGS: ReadonlySet<string> = new Set(
  'html head meta title link style script body main article section header div p span a b i strong em h1 h2 h3 h4 ul ol table blockquote figure img br hr center font'.split(
    ' ',
  ),
);

/** The format of a text: by its content, and by the file's extension (`.html`, in small letters) where that says nothing. */
export function formatOf(text: string, extension: string): Result<FileFormat, UnknownFormat> {
  if (isJson(text) || extension === '.json') return ok('json');
  const content = text.replace(PROLOGUE, '');
  const tag = /^<(?:[\w-]+:)?([a-z][\w.-]*)/i.exec(content)?.[1]?.toLowerCase();
  if (tag === 'nitf') return ok('nitf');
  if (tag === 'newsitem' || tag === 'newsmessage') return ok('newsml-g2');
  if (tag !== undefined && HTML_TAGS.has(tag)) return ok('html');
  if (tag !== undefined && (/^\s*<\?xml/.test(text) || extension === '.xml')) {
    return fail({ kind: 'unknown-format', reason: `It is XML of a kind that is not read here: its root is “${tag}”.` });
  }
  const isNamedHtml = ['.html', '.htm', '.xhtml'].includes(extension);
  return ok(isNamedHtml ? 'html' : 'plain-text');
}

function isJson(text: string): boolean {
  if (!/^\s*[{[]/.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
