/** A page while it is drawn: its content, its tags, its links, and what all pages share. */
import { Content } from './content.ts';
import type { EmbeddedFonts } from './embed.ts';
import type { Faces } from './faces.ts';
import type { PdfFile } from './file.ts';
import type { GlyphDrawings } from './glyphs.ts';
import type { Gradients } from './gradient.ts';
import type { Box } from './matrix.ts';
import type { Resources } from './resources.ts';
import type { Whole } from './shapes.ts';
import type { PageTags, Structure, Tag, TagType, TagWords } from './structure.ts';
import type { Element } from './svg.ts';

/** What the pages of a file share. */
export interface Shop {
  readonly file: PdfFile;
  readonly resources: Resources;
  readonly structure: Structure;
  readonly faces: Faces;
  readonly fonts: EmbeddedFonts;
  readonly glyphs: GlyphDrawings;
  readonly gradients: Gradients;
}

/** An area of a page that leads somewhere. Left, bottom, right, top in points. */
export interface Link {
  readonly tag: Tag;
  readonly href: string;
  readonly label: string;
  readonly box: Box;
}

/** What is particular to a page. */
export interface Particulars {
  readonly tags: PageTags;
  readonly section: Tag;
  readonly ids: ReadonlyMap<string, Element>;
  readonly whole: Whole;
  /** The language of the file. */
  readonly language: string;
  /** What the page's figure shows, in words; empty for none. */
  readonly alt: string;
  /** Left, bottom, right, top in points. */
  readonly box: readonly number[];
}

export class Sheet {
  readonly content: Content;
  readonly section: Tag;
  readonly ids: ReadonlyMap<string, Element>;
  readonly whole: Whole;
  readonly language: string;
  /** Whether the drawing says which part of it is the map. */
  readonly hasMap: boolean;
  readonly links: Link[] = [];
  readonly #shop: Shop;
  readonly #alt: string;
  readonly #box: readonly number[];
  #figure: Tag | null = null;
  #lastLink: { readonly tag: Tag; readonly href: string } | null = null;

  constructor(shop: Shop, page: Particulars, hasMap: boolean) {
    this.#shop = shop;
    this.content = new Content(shop.resources, page.tags);
    this.section = page.section;
    this.ids = page.ids;
    this.whole = page.whole;
    this.language = page.language;
    this.hasMap = hasMap;
    this.#alt = page.alt;
    this.#box = page.box;
  }

  get faces(): Faces {
    return this.#shop.faces;
  }
  get fonts(): EmbeddedFonts {
    return this.#shop.fonts;
  }
  get glyphs(): GlyphDrawings {
    return this.#shop.glyphs;
  }
  get gradients(): Gradients {
    return this.#shop.gradients;
  }

  tag(type: TagType, words: TagWords = {}): Tag {
    return this.#shop.structure.add(type, this.section, words);
  }

  /** The page's figure, made where it is first drawn; `null` where the page says nothing in its place. */
  figure(): Tag | null {
    if (this.#alt === '') return null;
    this.#figure ??= this.tag('Figure', { alt: this.#alt, box: this.#box });
    return this.#figure;
  }

  /** The tag of a link within another; one that goes on where nothing came between is the same. */
  linkTag(href: string, within: Tag | null): Tag {
    const parent = within ?? this.section;
    const kid = parent.kids.at(-1);
    const last = this.#lastLink;
    if (last?.href === href && kid?.kind === 'tag' && kid.tag === last.tag) return last.tag;
    const tag = this.#shop.structure.add('Link', parent);
    this.#lastLink = { tag, href };
    return tag;
  }

  /** Makes an area of the page lead to an address, or to a page by `#` and its anchor. */
  leads(tag: Tag, href: string, label: string, box: Box): void {
    this.links.push({ tag, href, label, box });
  }
}
