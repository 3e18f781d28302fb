/** Markup: what a component was rendered to, read back as a tree. It reads what the renderer writes, and no other HTML. */

export interface Tag {
  readonly name: string;
  /** In their order; an attribute without a value has an empty one. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Markup[];
}
/** Text stands as it was written, escapes and all. */
export type Markup = string | Tag;

const PIECE = /<!--.*?-->|<(\/?)([\w:-]+)((?:\s+[^\s=>"/]+(?:="[^"]*")?)*)\s*(\/?)>|[^<]+/gs;
const ATTRIBUTE = /([^\s=>"/]+)(?:="([^"]*)")?/g;
const VOID = new Set(['input', 'br', 'hr', 'img', 'meta', 'link']);

interface Open {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: Markup[];
}

const attributesOf = (text: string) =>
  new Map([...text.matchAll(ATTRIBUTE)].map(([, name = '', value = '']) => [name, value]));

/** Throws where a tag is closed that is not open. */
export function parseMarkup(html: string): readonly Markup[] {
  const open: Open[] = [{ name: '', attributes: new Map(), children: [] }];
  for (const [piece, closing, name, attributes = '', alone] of html.matchAll(PIECE)) {
    const parent = open.at(-1);
    if (!parent) throw new Error(`nothing is open: ${piece}`);
    if (name === undefined) {
      if (!piece.startsWith('<!--')) parent.children.push(piece);
    } else if (closing) {
      if (parent.name !== name) throw new Error(`${parent.name} is open: ${piece}`);
      open.pop();
    } else {
      const tag: Open = { name, attributes: attributesOf(attributes), children: [] };
      parent.children.push(tag);
      if (!alone && !VOID.has(name)) open.push(tag);
    }
  }
  if (open.length > 1) throw new Error(`left open: ${open.at(-1)?.name}`);
  return open[0]?.children ?? [];
}

const written = ([name, value]: readonly [string, string]) =>
  value === '' ? ` ${name}` : ` ${name}="${value}"`;

/** The tag that opens an element. */
export const opening = ({ name, attributes }: Pick<Tag, 'name' | 'attributes'>) =>
  `<${name}${[...attributes].map(written).join('')}>`;

export const closing = ({ name }: Pick<Tag, 'name'>) => (VOID.has(name) ? '' : `</${name}>`);
