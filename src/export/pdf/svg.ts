/** An SVG text as its elements. It reads what the atlas itself writes; anything that is not well-formed is a fault of the program. */

export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (Element | string)[];
}

const TOKEN =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<![^>]*>|<\/([\w:.-]+)\s*>|<([\w:.-]+)((?:[^>"']|"[^"]*"|'[^']*')*)>|[^<]+/g;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** A text without entities. */
export function unescaped(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, named) => {
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return ENTITIES[named] ?? whole;
  });
}

function attributesOf(text: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const [, key = '', double, single] of text.matchAll(ATTRIBUTE))
    attributes.set(key, unescaped(double ?? single ?? ''));
  return attributes;
}

/** The root element. */
export function parseSvg(text: string): Element {
  const top: (Element | string)[] = [];
  const open: { name: string; children: (Element | string)[] }[] = [{ name: '', children: top }];
  for (const [whole, closes, opens, inside = ''] of text.matchAll(TOKEN)) {
    const current = open.at(-1);
    if (closes !== undefined) {
      if (open.pop()?.name !== closes) throw new Error(`the SVG closes what is not open: ${closes}`);
    } else if (opens !== undefined) {
      const children: (Element | string)[] = [];
      current?.children.push({ name: opens, attributes: attributesOf(inside), children });
      if (!inside.endsWith('/')) open.push({ name: opens, children });
    } else if (!whole.startsWith('<')) current?.children.push(unescaped(whole));
  }
  const root = top.find((child): child is Element => typeof child !== 'string');
  if (!root || open.length !== 1) throw new Error(`the SVG is not one element: ${open.at(-1)?.name ?? ''}`);
  return root;
}

/** All elements with an id, wherever they stand. */
export function elementsById(root: Element): ReadonlyMap<string, Element> {
  const found = new Map<string, Element>();
  const visit = (element: Element) => {
    const id = element.attributes.get('id');
    if (id !== undefined) found.set(id, element);
    for (const child of element.children) if (typeof child !== 'string') visit(child);
  };
  visit(root);
  return found;
}

/** What `url(#id)` or `#id` names; `null` where it names nothing. */
export function named(ids: ReadonlyMap<string, Element>, reference: string): Element | null {
  const id = /^(?:url\(\s*['"]?)?#([^)'"]+)/.exec(reference)?.[1];
  return (id === undefined ? undefined : ids.get(id)) ?? null;
}

/** A length in pixels; a share of the whole where it is written in per cent, `missing` where it is not written. */
export function lengthOf(element: Element, key: string, missing = 0, whole = 0): number {
  const text = element.attributes.get(key);
  if (text === undefined) return missing;
  const value = Number.parseFloat(text);
  if (!Number.isFinite(value)) throw new Error(`not a length: ${key}="${text}"`);
  return text.trim().endsWith('%') ? (value / 100) * whole : value;
}
