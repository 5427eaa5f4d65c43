/**
 * The body of a story as values: the closed vocabulary of DESIGN.md §3, and nothing else can be written down.
 *
 * A story keeps its body as canonical XHTML text (one block a line); this is what that text means. `parse-body.ts`
 * reads it (from anything, however hostile), `serialize-body.ts` writes it.
 */

export type Direction = 'ltr' | 'rtl';

/** Inline marks, in the order in which they nest when written. */
export const MARKS = ['strong', 'em', 'u', 's', 'sub', 'sup', 'code'] as const;
export type Mark = (typeof MARKS)[number];

export interface TextRun {
  readonly type: 'text';
  readonly text: string;
  /** A subset of MARKS in that order, without repeats; `sub` and `sup` exclude each other. */
  readonly marks: readonly Mark[];
  /** BCP 47 tag of a passage in another language; its direction follows from it when `dir` is absent. */
  readonly lang?: string;
  readonly dir?: Direction;
}

export interface LineBreak {
  readonly type: 'break';
}

export interface Link {
  readonly type: 'link';
  /** Checked by `safe-href.ts`: http, https, mailto, tel, or `story:<id>` for a story of this newsroom. */
  readonly href: string;
  readonly children: readonly (TextRun | LineBreak)[];
}

export type Inline = TextRun | LineBreak | Link;

/** Language and direction of one block, where they differ from the story's. */
export interface BlockLanguage {
  readonly lang?: string;
  readonly dir?: Direction;
}

export interface Paragraph extends BlockLanguage {
  readonly type: 'paragraph';
  readonly inlines: readonly Inline[];
}

export interface Heading extends BlockLanguage {
  readonly type: 'heading';
  readonly level: 2 | 3;
  readonly inlines: readonly Inline[];
}

/** A quotation with its source; `pull` marks one that repeats the story's own words in large type. */
export interface Quote extends BlockLanguage {
  readonly type: 'quote';
  readonly pull: boolean;
  readonly paragraphs: readonly (readonly Inline[])[];
  readonly attribution: readonly Inline[];
}

export interface ListItem {
  readonly inlines: readonly Inline[];
  /** Lists nested under this line. */
  readonly lists: readonly List[];
}

export interface List extends BlockLanguage {
  readonly type: 'list';
  readonly ordered: boolean;
  readonly items: readonly ListItem[];
}

/** Every row has the same number of cells; `header` says that the first row is one. */
export interface Table extends BlockLanguage {
  readonly type: 'table';
  readonly header: boolean;
  readonly rows: readonly (readonly (readonly Inline[])[])[];
}

export interface Divider {
  readonly type: 'divider';
}

export interface Picture {
  /** `media:<sha256>.<ext>`: a file of the newsroom's media folder, and nothing else. */
  readonly src: string;
  /** What a reader who can't see it hears. Never taken from the caption. `null`: not written yet; `''`: decorative. */
  readonly alt: string | null;
  readonly width: number;
  readonly height: number;
  /** The point that every crop keeps, in per cent of width and height (whole numbers). */
  readonly focus?: { readonly x: number; readonly y: number };
}

export interface Figure extends BlockLanguage {
  readonly type: 'figure';
  readonly picture: Picture;
  readonly caption: readonly Inline[];
  readonly credit: string;
  readonly copyright: string;
}

export interface Gallery extends BlockLanguage {
  readonly type: 'gallery';
  readonly figures: readonly Figure[];
  readonly caption: readonly Inline[];
}

export interface FactBox extends BlockLanguage {
  readonly type: 'fact-box';
  readonly title: readonly Inline[];
  readonly blocks: readonly (Paragraph | List)[];
}

/** A printed note from the desk to the reader (`Editor's note: …`). */
export interface EditorsNote extends BlockLanguage {
  readonly type: 'editors-note';
  readonly inlines: readonly Inline[];
}

/** A card for a page elsewhere, made from what the editor types; nothing is fetched. */
export interface LinkCard extends BlockLanguage {
  readonly type: 'link-card';
  readonly href: string;
  readonly title: string;
  readonly description: string;
}

export type Block =
  | Paragraph
  | Heading
  | Quote
  | List
  | Table
  | Divider
  | Figure
  | Gallery
  | FactBox
  | EditorsNote
  | LinkCard;

export type Body = readonly Block[];
