/** The quotation marks of a language: outer pair, inner pair. */
export interface QuoteMarks {
  readonly open: string;
  readonly close: string;
  readonly innerOpen: string;
  readonly innerClose: string;
}

const CURLED: QuoteMarks = { open: '“', close: '”', innerOpen: '‘', innerClose: '’' };
const LOW: QuoteMarks = { open: '„', close: '“', innerOpen: '‚', innerClose: '‘' };
const GUILLEMETS: QuoteMarks = { open: '«', close: '»', innerOpen: '‹', innerClose: '›' };

/** Where they differ from English ones (Unicode CLDR, `delimiters`). */
const BY_LANGUAGE: Readonly<Record<string, QuoteMarks>> = {
  ar: { open: '”', close: '“', innerOpen: '’', innerClose: '‘' },
  cs: LOW,
  da: CURLED,
  de: LOW,
  es: { ...CURLED, open: '«', close: '»' },
  fa: GUILLEMETS,
  fi: { open: '”', close: '”', innerOpen: '’', innerClose: '’' },
  fr: { open: '«\u00a0', close: '\u00a0»', innerOpen: '«\u00a0', innerClose: '\u00a0»' },
  it: { ...CURLED, open: '«', close: '»' },
  pl: { ...CURLED, open: '„' },
  ps: GUILLEMETS,
  ru: { open: '«', close: '»', innerOpen: '„', innerClose: '“' },
  sv: { open: '”', close: '”', innerOpen: '’', innerClose: '’' },
};

/** The marks for a BCP 47 tag. */
export function quoteMarks(language: string): QuoteMarks {
  return BY_LANGUAGE[language.toLowerCase().split('-')[0] ?? ''] ?? CURLED;
}
