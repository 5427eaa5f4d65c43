/** A story's page cut at the blocks of its body, each of which the page has in a line of its own. */
export interface PageParts {
  /** To the end of the head. */
  readonly head: string;
  /** From there to the body's first block. */
  readonly before: string;
  readonly blocks: readonly string[];
  readonly after: string;
}

const HEAD_ENDS = '</head>';
/** As `domain/page/article-page.ts` prints it; a page that is printed otherwise is not cut, and shown as a whole. */
const BODY_OPENS = '<div class="body">\n';
const BODY_CLOSES = '\n</div>';

/** The parts of a page, or null if it has no body to cut. */
export function pageParts(html: string): PageParts | null {
  const headEnd = html.indexOf(HEAD_ENDS) + HEAD_ENDS.length;
  const from = html.indexOf(BODY_OPENS, headEnd) + BODY_OPENS.length;
  const to = html.indexOf(BODY_CLOSES, from);
  if (headEnd < HEAD_ENDS.length || from < BODY_OPENS.length || to === -1) return null;
  return {
    head: html.slice(0, headEnd),
    before: html.slice(headEnd, from),
    blocks: html.slice(from, to).split('\n'),
    after: html.slice(to),
  };
}
