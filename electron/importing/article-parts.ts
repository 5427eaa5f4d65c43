import type { HtmlNode } from '../../domain/body/html-node.ts';
import type { Instant } from '../../domain/instant.ts';

/** An article taken out of another format, before its text is read as a newsroom reads it. Empty text where the file says nothing. */
export interface ArticleParts {
  readonly headline: string;
  readonly slugline: string;
  readonly byline: string;
  /** The dateline as printed, where the format keeps it apart from the text. */
  readonly dateline: string;
  /** Who distributes it: the agency's name. */
  readonly source: string;
  readonly content: readonly HtmlNode[];
  readonly categories: readonly string[];
  readonly keywords: readonly string[];
  readonly urgency: number | null;
  readonly language: string;
  readonly embargoedUntil: Instant | null;
  readonly note: string;
  readonly copyrightHolder: string;
  readonly copyrightNotice: string;
  readonly usageTerms: string;
  /** When the agency made this version. */
  readonly versionCreated: Instant | null;
  /** What the file holds for readers and the story has no place for. */
  readonly leftOver: readonly string[];
}

export const NO_PARTS: ArticleParts = {
  headline: '',
  slugline: '',
  byline: '',
  dateline: '',
  source: '',
  content: [],
  categories: [],
  keywords: [],
  urgency: null,
  language: '',
  embargoedUntil: null,
  note: '',
  copyrightHolder: '',
  copyrightNotice: '',
  usageTerms: '',
  versionCreated: null,
  leftOver: [],
};
