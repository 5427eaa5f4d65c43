import { joinParagraphs, textInlines, textOfInlines } from './block-text.ts';
import type { Block, Figure, Inline, Paragraph } from './body.ts';
import { type HtmlElement, type HtmlNode, isElement } from './html-node.ts';
import { contextWithin, type ReadContext } from './read-context.ts';
import { plainContentOf, plainLineOf, type ReadBlocks } from './read-structure.ts';

interface Caption {
  readonly inlines: readonly Inline[];
  readonly credit: string;
}

/** A `figure`: one picture, or a gallery of several; without any picture its words remain as paragraphs. */
export function readFigure(element: HtmlElement, context: ReadContext, readBlocks: ReadBlocks): readonly Block[] {
  const captionElement = element.children.find((node) => isElement(node, 'figcaption'));
  const content = plainContentOf(
    readBlocks(
      element.children.filter((node) => node !== captionElement),
      context,
    ),
  );
  const caption = readCaption(captionElement, context, readBlocks);
  const words = joinParagraphs([...content.paragraphs, caption.inlines]);
  const [first] = content.figures;
  if (first === undefined) return paragraphs([words, textInlines(caption.credit)], context);
  if (content.figures.length > 1 || hasClass(element, 'gallery')) {
    const captionOfAll = joinParagraphs([words, textInlines(caption.credit)]);
    return [{ type: 'gallery', figures: content.figures, caption: captionOfAll, ...context.language }];
  }
  const figure: Figure = {
    ...first,
    caption: joinParagraphs([first.caption, words]),
    credit: [first.credit, caption.credit].filter(Boolean).join(' '),
    copyright: element.attributes.get('data-copyright') ?? first.copyright,
    ...context.language,
  };
  return [figure];
}

/** True if the element's `class` lists that name. */
export function hasClass(element: HtmlElement, name: string): boolean {
  return (element.attributes.get('class') ?? '').split(/\s+/).includes(name);
}

/** In a caption, `cite` holds the credit. */
function readCaption(node: HtmlNode | undefined, outer: ReadContext, readBlocks: ReadBlocks): Caption {
  if (node === undefined || typeof node === 'string') return { inlines: [], credit: '' };
  const context = contextWithin(node, outer);
  const [credits, words] = partition(node.children, (child) => isElement(child, 'cite'));
  return {
    inlines: plainLineOf(readBlocks(words, context)).inlines,
    credit: credits.map((cite) => textOfInlines(plainLineOf(readBlocks([cite], context)).inlines)).join(' '),
  };
}

function partition<Value>(values: readonly Value[], test: (value: Value) => boolean): readonly [Value[], Value[]] {
  return [values.filter(test), values.filter((value) => !test(value))];
}

function paragraphs(inlines: readonly (readonly Inline[])[], { language }: ReadContext): readonly Paragraph[] {
  return inlines.filter((line) => line.length > 0).map((line) => ({ type: 'paragraph', inlines: line, ...language }));
}
