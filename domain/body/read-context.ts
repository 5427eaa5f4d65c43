import type { BlockLanguage, Inline, LineBreak, Mark, TextRun } from './body.ts';
import type { HtmlElement } from './html-node.ts';
import { innerLanguage, languageOfAttributes } from './language.ts';
import { safeHref } from './safe-href.ts';

/** What the elements around a text say about it. */
export interface ReadContext {
  readonly marks: readonly Mark[];
  readonly href: string | null;
  readonly language: BlockLanguage;
  /** Inside `pre`, where line ends mean something. */
  readonly keepsLines: boolean;
}

export const OUTERMOST: ReadContext = { marks: [], href: null, language: {}, keepsLines: false };

const MARK_OF_TAG: ReadonlyMap<string, Mark> = new Map([
  ['strong', 'strong'],
  ['b', 'strong'],
  ['em', 'em'],
  ['i', 'em'],
  ['u', 'u'],
  ['ins', 'u'],
  ['s', 's'],
  ['strike', 's'],
  ['del', 's'],
  ['sub', 'sub'],
  ['sup', 'sup'],
  ['code', 'code'],
  ['tt', 'code'],
  ['kbd', 'code'],
  ['samp', 'code'],
]);

/** The context of an element's content. */
export function contextWithin(element: HtmlElement, outer: ReadContext): ReadContext {
  const mark = MARK_OF_TAG.get(element.tag);
  const language = languageOfAttributes(element.attributes);
  return {
    marks: mark === undefined || outer.marks.includes(mark) ? outer.marks : [...outer.marks, mark],
    href: element.tag === 'a' ? safeHref(element.attributes.get('href') ?? '') : outer.href,
    language: innerLanguage(outer.language, language),
    keepsLines: outer.keepsLines || element.tag === 'pre',
  };
}

/** A text in its context; the white space of the source is left for `normalise-inlines.ts`. */
export function inlinesOfText(text: string, context: ReadContext): readonly Inline[] {
  const lines = context.keepsLines ? text.split('\n') : [text];
  return lines.flatMap((line, index) => {
    const run: TextRun = { type: 'text', text: line, marks: context.marks, ...context.language };
    return index === 0 ? [linked(run, context)] : [lineBreak(context), linked(run, context)];
  });
}

/** A line break in its context. */
export function lineBreak(context: ReadContext): Inline {
  return linked({ type: 'break' }, context);
}

function linked(child: TextRun | LineBreak, { href }: ReadContext): Inline {
  return href === null ? child : { type: 'link', href, children: [child] };
}
