import { assertNever } from '../assert-never.ts';
import type {
  Block,
  BlockLanguage,
  Body,
  FactBox,
  Figure,
  Gallery,
  Inline,
  LinkCard,
  List,
  ListItem,
  Paragraph,
  Quote,
  Table,
} from '../body/body.ts';
import { parseBody } from '../body/parse-body.ts';
import { renderDateline } from '../dateline/render.ts';
import type { Story } from '../story.ts';
import { attribute, escapeAttribute, escapeText } from './escape-html.ts';
import { inlineHtml, languageAttributes } from './inline-html.ts';
import { absoluteUrl, linkHref } from './link-href.ts';
import { largestRenditionPath } from './renditions.ts';
import type { Site } from './site.ts';

/** What a story is copied as: plain semantic markup, or that with WordPress's block comments and classes. */
export type CopyFlavour = 'html' | 'wordpress';

export type CopySite = Pick<Site, 'settings' | 'storyPath'>;

/**
 * A story's text as markup for another system's editor: headline, credit line, and the body with the dateline run in.
 *
 * Nothing of the desk's is in it. Pictures are shown from the site; while the newsroom has no address they stay out.
 */
export function copiedStory(story: Story, site: CopySite, flavour: CopyFlavour): string {
  const print = new Printer({ ...site, mediaUrl: () => '' }, flavour);
  const { headline, creditLine } = story;
  const head = [
    headline === '' ? '' : print.heading(1, escapeText(headline), {}),
    creditLine === null ? '' : print.paragraph(escapeText(creditLine.text), {}),
  ];
  return [...head, ...print.body(parseBody(story.body), datelineText(story))].filter((part) => part !== '').join('\n');
}

function datelineText({ dateline, language }: Story): string {
  return dateline === null ? '' : escapeText(renderDateline(dateline, { language }).text);
}

class Printer {
  readonly #site: Site;
  readonly #isWordPress: boolean;

  constructor(site: Site, flavour: CopyFlavour) {
    this.#site = site;
    this.#isWordPress = flavour === 'wordpress';
  }

  body([first, ...rest]: Body, lead: string): readonly string[] {
    const blocks = first === undefined ? [] : [first, ...rest];
    if (lead === '') return blocks.map((block) => this.#block(block));
    if (first?.type !== 'paragraph') return [this.paragraph(lead, {}), ...blocks.map((block) => this.#block(block))];
    const opening = this.paragraph(`${lead} ${this.#inlines(first.inlines)}`, first);
    return [opening, ...rest.map((block) => this.#block(block))];
  }

  heading(level: 1 | 2 | 3, html: string, language: BlockLanguage): string {
    const attributes = level === 2 ? '' : ` {"level":${level}}`;
    const tag = `h${level}${this.#class('wp-block-heading')}`;
    return this.#wrap('heading', `<${tag}${languageAttributes(language)}>${html}</h${level}>`, attributes);
  }

  paragraph(html: string, language: BlockLanguage): string {
    return this.#wrap('paragraph', `<p${languageAttributes(language)}>${html}</p>`);
  }

  #block(block: Block): string {
    switch (block.type) {
      case 'paragraph':
        return this.paragraph(this.#inlines(block.inlines), block);
      case 'heading':
        return this.heading(block.level, this.#inlines(block.inlines), block);
      case 'quote':
        return block.pull ? this.#pullQuote(block) : this.#quote(block);
      case 'list':
        return this.#list(block);
      case 'table':
        return this.#table(block);
      case 'divider':
        return this.#wrap('separator', this.#isWordPress ? SEPARATOR : '<hr>');
      case 'figure':
        return this.#figure(block);
      case 'gallery':
        return this.#gallery(block);
      case 'fact-box':
        return this.#factBox(block);
      case 'editors-note':
        return this.paragraph(`<em>${this.#inlines(block.inlines)}</em>`, block);
      case 'link-card':
        return this.#linkCard(block);
      default:
        return assertNever(block);
    }
  }

  #quote({ paragraphs, attribution, ...language }: Quote): string {
    const content = paragraphs.map((inlines) => this.paragraph(this.#inlines(inlines), {})).join('');
    const tag = `blockquote${this.#class('wp-block-quote')}${languageAttributes(language)}`;
    return this.#wrap('quote', `<${tag}>${content}${this.#unlessEmpty('cite', attribution)}</blockquote>`);
  }

  #pullQuote({ paragraphs, attribution, ...language }: Quote): string {
    const content = paragraphs.map((inlines) => `<p>${this.#inlines(inlines)}</p>`).join('');
    const quote = `<blockquote${languageAttributes(language)}>${content}${this.#unlessEmpty('cite', attribution)}</blockquote>`;
    return this.#isWordPress
      ? this.#wrap('pullquote', `<figure class="wp-block-pullquote">${quote}</figure>`)
      : `<aside>${quote}</aside>`;
  }

  #list(list: List): string {
    const tag = list.ordered ? 'ol' : 'ul';
    const items = list.items.map((item) => this.#item(item)).join('');
    const html = `<${tag}${this.#class('wp-block-list')}${languageAttributes(list)}>${items}</${tag}>`;
    return this.#wrap('list', html, list.ordered ? ' {"ordered":true}' : '');
  }

  #item({ inlines, lists }: ListItem): string {
    return this.#wrap('list-item', `<li>${this.#inlines(inlines)}${lists.map((one) => this.#list(one)).join('')}</li>`);
  }

  #table(table: Table): string {
    const rows = (tag: 'th' | 'td', some: Table['rows']): string =>
      some.map((row) => `<tr>${row.map((cell) => `<${tag}>${this.#inlines(cell)}</${tag}>`).join('')}</tr>`).join('');
    const headers = table.header ? 1 : 0;
    const head = headers === 0 ? '' : `<thead>${rows('th', table.rows.slice(0, 1))}</thead>`;
    const body = `<tbody>${rows('td', table.rows.slice(headers))}</tbody>`;
    const html = `<table${languageAttributes(table)}>${head}${body}</table>`;
    if (!this.#isWordPress) return html;
    return this.#wrap('table', `<figure class="wp-block-table">${html}</figure>`, ' {"hasFixedLayout":false}');
  }

  #figure(figure: Figure): string {
    const { picture } = figure;
    const url = absoluteUrl(this.#site, largestRenditionPath(picture));
    if (url === null) return '';
    const size = this.#isWordPress ? '' : ` width="${picture.width}" height="${picture.height}"`;
    const image = `<img${attribute('src', url)} alt="${escapeAttribute(picture.alt ?? '')}"${size}/>`;
    const words = [this.#inlines(figure.caption), escapeText(figure.credit), escapeText(figure.copyright)];
    return this.#wrap('image', this.#figureOf('wp-block-image', image, figure, words));
  }

  #gallery(gallery: Gallery): string {
    const figures = gallery.figures.map((figure) => this.#figure(figure)).join('\n');
    if (figures.trim() === '') return '';
    const html = this.#figureOf(GALLERY, figures, gallery, [this.#inlines(gallery.caption)]);
    return this.#wrap('gallery', html, ' {"linkTo":"none"}');
  }

  #figureOf(name: string, content: string, language: BlockLanguage, words: readonly string[]): string {
    const caption = words.filter((part) => part !== '').join(' ');
    const tag = `figcaption${this.#class('wp-element-caption')}`;
    const captioned = caption === '' ? content : `${content}<${tag}>${caption}</figcaption>`;
    return `<figure${this.#class(name)}${languageAttributes(language)}>${captioned}</figure>`;
  }

  #factBox({ title, blocks, ...language }: FactBox): string {
    const heading = title.length === 0 ? [] : [this.paragraph(`<strong>${this.#inlines(title)}</strong>`, {})];
    const content = [...heading, ...blocks.map((block: Paragraph | List) => this.#block(block))].join('\n');
    const open = languageAttributes(language);
    return this.#isWordPress
      ? this.#wrap('group', `<div class="wp-block-group"${open}>${content}</div>`)
      : `<aside${open}>\n${content}\n</aside>`;
  }

  #linkCard({ href, title, description, ...language }: LinkCard): string {
    const address = linkHref(this.#site, href);
    const name = address === null ? escapeText(title) : `<a${attribute('href', address)}>${escapeText(title)}</a>`;
    const more = description === '' ? '' : `<br>${escapeText(description)}`;
    return this.paragraph(`<strong>${name}</strong>${more}`, language);
  }

  #unlessEmpty(tag: string, inlines: readonly Inline[]): string {
    const html = this.#inlines(inlines);
    return html === '' ? '' : `<${tag}>${html}</${tag}>`;
  }

  #inlines(inlines: readonly Inline[]): string {
    return inlineHtml(inlines, this.#site);
  }

  #class(name: string): string {
    return this.#isWordPress ? ` class="${name}"` : '';
  }

  /** WordPress knows its blocks by the comments round them. */
  #wrap(name: string, html: string, attributes = ''): string {
    return this.#isWordPress && html !== '' ? `<!-- wp:${name}${attributes} -->\n${html}\n<!-- /wp:${name} -->` : html;
  }
}

const SEPARATOR = '<hr class="wp-block-separator has-alpha-channel-opacity"/>';
const GALLERY = 'wp-block-gallery has-nested-images columns-default is-cropped';
