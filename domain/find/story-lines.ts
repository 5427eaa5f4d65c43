/** A story as the lines that a search looks through: its headlines and texts, then every line of its body. */
import { textInlines, textOfInlines } from '../body/block-text.ts';
import type { Block, Body, Figure, Inline } from '../body/body.ts';
import { parseBody } from '../body/parse-body.ts';
import { serializeBody } from '../body/serialize-body.ts';
import { mapBody } from '../checks/body-texts.ts';
import type { Story } from '../story.ts';

/** Fields that are searched beside the body, in the order of their lines. */
export const SEARCHED_FIELDS = ['headline', 'shortHeadline', 'seoHeadline', 'excerpt', 'seoDescription'] as const;
export type SearchedField = (typeof SEARCHED_FIELDS)[number];

/** Where a line stands; captions, credits and cells are the body's. */
export type LinePlace = SearchedField | 'body';

export interface StoryLine {
  readonly place: LinePlace;
  /** What the line says; a line break in it is `\n`, so that offsets are those of its inlines. */
  readonly text: string;
}

type Inlines = readonly Inline[];
type Visit = (inlines: Inlines) => Inlines;

/** Every line of the story; its place in this list is its number. */
export function linesOfStory(story: Story): readonly StoryLine[] {
  const lines: StoryLine[] = SEARCHED_FIELDS.map((place) => ({ place, text: story[place] }));
  mapLines(parseBody(story.body), (inlines) => {
    lines.push({ place: 'body', text: textOfLine(inlines) });
    return inlines;
  });
  return lines;
}

/** The story with each line as `change` makes it, by its number. Lines that come back as they were stay untouched. */
export function withLines(story: Story, change: (inlines: Inlines, line: number) => Inlines): Story {
  const fields = SEARCHED_FIELDS.map((field, line) => [field, changedText(story[field], (text) => change(text, line))]);
  let line = SEARCHED_FIELDS.length - 1;
  const body = mapLines(parseBody(story.body), (inlines) => {
    line += 1;
    return change(inlines, line);
  });
  return { ...story, ...Object.fromEntries(fields), body: serializeBody(body) };
}

/** What a line says, with its breaks. */
export function textOfLine(inlines: Inlines): string {
  return inlines
    .map((inline) => {
      if (inline.type === 'break') return '\n';
      return inline.type === 'link' ? textOfLine(inline.children) : inline.text;
    })
    .join('');
}

function mapLines(body: Body, visit: Visit): Body {
  return body.flatMap((block) => mapBody([block], visit).map((mapped) => mapPlainLines(mapped, visit)));
}

/** The lines of a block that carry no marks: credits, alternative texts, the words of a link card. */
function mapPlainLines(block: Block, visit: Visit): Block {
  switch (block.type) {
    case 'figure':
      return mapFigure(block, visit);
    case 'gallery':
      return { ...block, figures: block.figures.map((figure) => mapFigure(figure, visit)) };
    case 'link-card':
      return {
        ...block,
        title: changedText(block.title, visit),
        description: changedText(block.description, visit),
      };
    default:
      return block;
  }
}

function mapFigure(figure: Figure, visit: Visit): Figure {
  const { picture, credit, copyright } = figure;
  // An alternative text that nobody wrote yet must not become one that says nothing: that would mean “decorative”.
  const alt = picture.alt === null ? null : changedText(picture.alt, visit);
  return {
    ...figure,
    picture: { ...picture, alt },
    credit: changedText(credit, visit),
    copyright: changedText(copyright, visit),
  };
}

function changedText(text: string, visit: Visit): string {
  return textOfInlines(visit(textInlines(text)));
}
