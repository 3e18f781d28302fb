/** Pages drawn from their SVG, each with its content, its tags and its links. */
import { drawElement } from './drawing.ts';
import type { Destination } from './links.ts';
import { addLinks } from './links.ts';
import type { Matrix } from './matrix.ts';
import { PLAIN } from './paint.ts';
import type { Whole } from './shapes.ts';
import { type Particulars, Sheet, type Shop } from './sheet.ts';
import { type Element, elementsById, lengthOf, parseSvg } from './svg.ts';
import { array, dictionary, numerals, type Ref } from './syntax.ts';

export interface PdfPage {
  readonly svg: string;
  /** The size of the page in points, 72 to an inch. The drawing is fitted into it. */
  readonly width: number;
  readonly height: number;
  /** What its bookmark says. */
  readonly title: string;
  /** What its map shows, in words for those who do not see it; empty for a page without one. */
  readonly alt: string;
  /** The name by which `<a href="#name">` on any page leads here; `null` for none. */
  readonly anchor: string | null;
  /** The bookmark that its own stands beneath, together with its neighbours'; left out for none. */
  readonly under?: string;
}

/** The drawing's part of the plane: its left and top, and its size. */
function viewOf(root: Element): Whole & { readonly left: number; readonly top: number } {
  const [left = 0, top = 0, width, height] = (root.attributes.get('viewBox') ?? '0 0')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  return { left, top, width: width ?? lengthOf(root, 'width'), height: height ?? lengthOf(root, 'height') };
}

/** From the drawing's pixels, y downwards, to the page's points, y upwards: as large as fits, in the middle. */
function fitted({ left, top, width, height }: ReturnType<typeof viewOf>, page: PdfPage): Matrix {
  const scale = Math.min(page.width / width, page.height / height);
  if (!(scale > 0) || !Number.isFinite(scale))
    throw new Error(`a page without extent: ${width} × ${height} on ${page.width} × ${page.height}`);
  const [spareX, spareY] = [page.width - scale * width, page.height - scale * height];
  return [scale, 0, 0, -scale, spareX / 2 - scale * left, page.height - spareY / 2 + scale * top];
}

/** Whether the drawing says which part of it is the map. */
function hasMap(element: Element): boolean {
  if (element.attributes.get('data-role') === 'map') return true;
  return element.children.some((child) => typeof child !== 'string' && hasMap(child));
}

function draw(shop: Shop, page: PdfPage, particulars: Omit<Particulars, 'ids' | 'whole'>): Sheet {
  const root = parseSvg(page.svg);
  if (root.name !== 'svg') throw new Error(`a page is not an SVG: ${root.name}`);
  const view = viewOf(root);
  const matrix = fitted(view, page);
  const sheet = new Sheet(shop, { ...particulars, ids: elementsById(root), whole: view }, hasMap(root));
  sheet.content.within(() => {
    drawElement(sheet, root, { paint: PLAIN, matrix, role: null, link: null });
  }, matrix);
  return sheet;
}

/** Draws and writes all pages; gives back the tree that they hang in. `onPage` is called before each with how many are written. */
export async function addPages(
  shop: Shop,
  pages: readonly PdfPage[],
  destinations: readonly Destination[],
  language: string,
  onPage: (written: number) => Promise<void>,
): Promise<Ref> {
  const { file, structure } = shop;
  const [tree, resources] = [file.reserve(), file.reserve()];
  for (const [index, page] of pages.entries()) {
    await onPage(index);
    const ref = destinations[index]?.ref ?? file.reserve();
    const tags = structure.page(ref);
    const section = structure.add('Sect', structure.document, { title: page.title });
    const box = [0, 0, page.width, page.height];
    const sheet = draw(shop, page, { tags, section, language, alt: page.alt, box });
    const content = file.reserve();
    await file.stream(content, {}, sheet.content.toString());
    const links = addLinks(file, structure, ref, sheet.links, destinations);
    const entries = {
      Type: '/Page',
      Parent: tree,
      MediaBox: `[${numerals(box)}]`,
      Resources: resources,
      Contents: content,
      Group: dictionary({ S: '/Transparency', CS: '/DeviceRGB' }),
      StructParents: tags.number,
      Tabs: '/S',
      Annots: links.length === 0 ? undefined : array(links),
    };
    file.set(ref, dictionary(entries));
  }
  shop.resources.write(resources);
  const kids = array(destinations.map(({ ref }) => ref));
  file.set(tree, dictionary({ Type: '/Pages', Kids: kids, Count: pages.length }));
  return tree;
}
