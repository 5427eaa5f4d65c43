/** A body as the passages it is made of (paragraphs, list lines, cells, captions …), in reading order. */
import { assertNever } from '../assert-never.ts';
import type { Block, Body, FactBox, Figure, Inline, List } from '../body/body.ts';

type Inlines = readonly Inline[];
type Visit = (inlines: Inlines) => Inlines;

/** Every passage of a body; its place in this list is its number. */
export function textsOfBody(body: Body): readonly Inlines[] {
  const texts: Inlines[] = [];
  mapBody(body, (inlines) => {
    texts.push(inlines);
    return inlines;
  });
  return texts;
}

/** The body with one passage changed, by its number. */
export function withTextOfBody(body: Body, number: number, change: Visit): Body {
  let at = -1;
  return mapBody(body, (inlines) => {
    at += 1;
    return at === number ? change(inlines) : inlines;
  });
}

/** The body with every passage as `visit` makes it. */
export function mapBody(body: Body, visit: Visit): Body {
  return body.map((block) => mapBlock(block, visit));
}

function mapBlock(block: Block, visit: Visit): Block {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'editors-note':
      return { ...block, inlines: visit(block.inlines) };
    case 'quote':
      return { ...block, paragraphs: block.paragraphs.map(visit), attribution: visit(block.attribution) };
    case 'list':
      return mapList(block, visit);
    case 'table':
      return { ...block, rows: block.rows.map((row) => row.map(visit)) };
    case 'figure':
      return mapFigure(block, visit);
    case 'gallery':
      return {
        ...block,
        figures: block.figures.map((figure) => mapFigure(figure, visit)),
        caption: visit(block.caption),
      };
    case 'fact-box':
      return mapFactBox(block, visit);
    case 'divider':
    case 'link-card':
      return block;
    default:
      return assertNever(block);
  }
}

function mapList(list: List, visit: Visit): List {
  const items = list.items.map(({ inlines, lists }) => ({
    inlines: visit(inlines),
    lists: lists.map((inner) => mapList(inner, visit)),
  }));
  return { ...list, items };
}

function mapFigure(figure: Figure, visit: Visit): Figure {
  return { ...figure, caption: visit(figure.caption) };
}

function mapFactBox(box: FactBox, visit: Visit): FactBox {
  const title = visit(box.title);
  const blocks = box.blocks.map((block) =>
    block.type === 'list' ? mapList(block, visit) : { ...block, inlines: visit(block.inlines) },
  );
  return { ...box, title, blocks };
}
