import { textOfInlines } from '../../domain/body/block-text.ts';
import type { Block } from '../../domain/body/body.ts';
import { cutStart } from '../../domain/body/cut-start.ts';
import { normaliseBody } from '../../domain/body/normalise-body.ts';
import { plainText } from '../../domain/body/plain-text.ts';
import { readBlocks } from '../../domain/body/read-blocks.ts';
import { OUTERMOST } from '../../domain/body/read-context.ts';
import { serializeBody } from '../../domain/body/serialize-body.ts';
import type { CreditLine } from '../../domain/credit-line.ts';
import type { Dateline } from '../../domain/dateline/dateline.ts';
import { type ParseDatelineOptions, parseDatelineStart } from '../../domain/dateline/parse.ts';
import { creditLineFromText, recogniseCreditLine } from '../../domain/wire/credit-lines.ts';
import { languageOfText } from '../../domain/wire/language.ts';
import type { ArticleParts } from './article-parts.ts';
import { type FoundStory, NO_FURNITURE } from './found-story.ts';

/** What has been found so far, and the blocks still to be read. */
interface Reading {
  readonly credit: CreditLine | null;
  readonly dateline: Dateline | null;
  readonly blocks: readonly Block[];
}

/**
 * An article of another format as the fields of a story. Where the format keeps credit line and dateline in the text,
 * they are read from the start of it, as from pasted copy; a dateline that says nothing to us is left over.
 */
export function storyFromParts(parts: ArticleParts, options: ParseDatelineOptions): FoundStory {
  const blocks = normaliseBody(readBlocks(parts.content, OUTERMOST));
  const { headline, rest } = headlineFrom(parts.headline, blocks);
  const start: Reading = { credit: creditLineFromText(parts.byline, options.sources), dateline: null, blocks: rest };
  const read = readDateline(readCreditLine(start, options), options);
  const given = read.dateline === null ? datelineFromText(parts, options) : null;
  return {
    fields: {
      headline,
      creditLine: read.credit,
      dateline: read.dateline ?? given,
      slugline: parts.slugline,
      body: serializeBody(read.blocks),
      categories: parts.categories,
      keywords: parts.keywords,
      language: parts.language || languageOfText(plainText(rest)) || undefined,
      urgency: parts.urgency ?? undefined,
      embargoedUntil: parts.embargoedUntil,
      internalNote: parts.note,
      copyrightHolder: parts.copyrightHolder,
      copyrightNotice: parts.copyrightNotice,
      usageTerms: parts.usageTerms,
    },
    isFromWire: true,
    leftOver: [
      ...(read.dateline === null && given === null && parts.dateline !== '' ? [parts.dateline] : []),
      ...parts.leftOver,
    ],
    furniture: NO_FURNITURE,
    madeAt: parts.versionCreated,
  };
}

/** The format's headline, or the heading or only line with which the text begins. */
function headlineFrom(given: string, blocks: readonly Block[]): { headline: string; rest: readonly Block[] } {
  const [first, ...rest] = blocks;
  if (given !== '' || first?.type !== 'heading') return { headline: given, rest: blocks };
  return { headline: textOfInlines(first.inlines), rest };
}

/** Takes a credit line that stands in a paragraph of its own before the text. */
function readCreditLine(reading: Reading, { sources }: ParseDatelineOptions): Reading {
  const [first, ...blocks] = reading.blocks;
  if (reading.credit !== null || first?.type !== 'paragraph') return reading;
  const credit = recogniseCreditLine(textOfInlines(first.inlines), sources);
  return credit === null ? reading : { ...reading, credit, blocks };
}

/** Takes a dateline, and a credit line run into it, off the first paragraph; what stays keeps its marks and links. */
function readDateline(reading: Reading, options: ParseDatelineOptions): Reading {
  const at = reading.blocks.findIndex((block) => block.type === 'paragraph');
  const first = reading.blocks[at];
  if (first?.type !== 'paragraph') return reading;
  const text = textOfInlines(first.inlines);
  const found = parseDatelineStart(text, options);
  if (found === null) return reading;
  const inlines = cutStart(first.inlines, text.trimEnd().length - found.rest.length);
  return {
    credit: reading.credit ?? creditLineFromText(found.creditText ?? '', options.sources),
    dateline: found.dateline,
    blocks: reading.blocks.with(at, { ...first, inlines }),
  };
}

/** The dateline that a format keeps apart, read as if the text followed it. */
function datelineFromText({ dateline, source }: ArticleParts, options: ParseDatelineOptions): Dateline | null {
  if (dateline === '') return null;
  const bare = dateline.replace(/\s*[:—–-]+\s*$/u, '');
  const withSource = source === '' || /[()]/.test(bare) ? bare : `${bare} (${source})`;
  const found =
    parseDatelineStart(`${withSource}: X`, options) ?? parseDatelineStart(`${bare.toUpperCase()}: X`, options);
  return found?.dateline ?? null;
}
