/**
 * Union: several renderings of one page as one. What they share is written once; what only some have says so in `data-in`, and a rule of
 * the style for each of them hides the rest.
 */
import { closing, type Markup, opening, type Tag } from './markup.ts';

/** A node of the union, and the renderings that have it. */
interface Shared {
  readonly tag: Omit<Tag, 'children'> | null;
  readonly text: string;
  readonly children: readonly Shared[];
  readonly within: ReadonlySet<string>;
}

function sharedOf(node: Markup, id: string): Shared {
  const within = new Set([id]);
  if (typeof node === 'string') return { tag: null, text: node, children: [], within };
  return { tag: node, text: '', children: node.children.map((child) => sharedOf(child, id)), within };
}

const textOf = (children: readonly (Shared | Markup)[]) =>
  children.map((child) => (typeof child === 'string' ? child : 'text' in child ? child.text : '')).join('');

/** Whether two lists of classes begin alike: what follows only adds to the look. */
const alikeIn = (name: string, a: string, b: string) =>
  name === 'class' ? a.split(' ')[0] === b.split(' ')[0] : a === b;

/** Whether two nodes can be one: no attribute that both have differs, and their own text is the same. */
function fits({ tag, text, children }: Shared, node: Markup): boolean {
  if (typeof node === 'string') return tag === null && text === node;
  if (tag?.name !== node.name || textOf(children) !== textOf(node.children)) return false;
  return [...tag.attributes].every(([name, value]) => {
    const other = node.attributes.get(name);
    return other === undefined || alikeIn(name, value, other);
  });
}

function bothAttributes(a: Tag['attributes'], b: Tag['attributes']): Tag['attributes'] {
  const all = new Map([...a, ...b]);
  const classes = [a.get('class'), b.get('class')].flatMap((list) => list?.split(' ') ?? []);
  if (classes.length > 0) all.set('class', [...new Set(classes)].join(' '));
  return all;
}

function joined(shared: Shared, node: Markup, id: string): Shared {
  const within = new Set([...shared.within, id]);
  if (typeof node === 'string' || shared.tag === null) return { ...shared, within };
  return {
    tag: { name: node.name, attributes: bothAttributes(shared.tag.attributes, node.attributes) },
    text: '',
    children: united(shared.children, node.children, id),
    within,
  };
}

/** How many nodes can be one from each pair of places on. */
function lengthsOf(list: readonly Shared[], nodes: readonly Markup[]): readonly (readonly number[])[] {
  const rows: number[][] = [Array(nodes.length + 1).fill(0)];
  for (const shared of list.toReversed()) {
    const [below = []] = rows;
    const row: number[] = Array(nodes.length + 1).fill(0);
    for (const [back, node] of nodes.toReversed().entries()) {
      const at = nodes.length - 1 - back;
      row[at] = fits(shared, node) ? (below[at + 1] ?? 0) + 1 : Math.max(below[at] ?? 0, row[at + 1] ?? 0);
    }
    rows.unshift(row);
  }
  return rows;
}

/** A list with another rendering's: in the order of both, with as many shared as can be. */
function united(list: readonly Shared[], nodes: readonly Markup[], id: string): readonly Shared[] {
  const lengths = lengthsOf(list, nodes);
  const out: Shared[] = [];
  let [i, j] = [0, 0];
  while (i < list.length || j < nodes.length) {
    const [shared, node] = [list[i], nodes[j]];
    if (shared && node !== undefined && fits(shared, node)) {
      out.push(joined(shared, node, id));
      [i, j] = [i + 1, j + 1];
    } else if (shared && (node === undefined || (lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0))) {
      out.push(shared);
      i += 1;
    } else if (node !== undefined) {
      out.push(sharedOf(node, id));
      j += 1;
    }
  }
  return out;
}

const NAMED = /( (?:id|for|aria-labelledby|aria-describedby|aria-controls|popovertarget)=")([^"]+)/g;

/** A part with ids of its own, where some of its ids have been written before. */
function renamed(html: string, known: Set<string>): string {
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id);
  const twice = new Set(ids.filter((id) => known.has(id)));
  for (const id of ids) known.add(id);
  if (twice.size === 0) return html;
  return html.replace(NAMED, (_, attribute: string, value: string) => {
    const names = value.split(' ').map((id) => (twice.has(id) ? `${id}-too` : id));
    return attribute + names.join(' ');
  });
}

function write({ tag, text, children, within }: Shared, around: number): string {
  const partly = within.size !== around;
  const mark = [...within].join(' ');
  if (tag === null) return partly ? `<span data-in="${mark}">${text}</span>` : text;
  const attributes = new Map(tag.attributes);
  if (partly) attributes.set('data-in', mark);
  const inner = children.map((child) => write(child, within.size)).join('');
  return opening({ name: tag.name, attributes }) + inner + closing(tag);
}

/** Every part of the union that not all renderings have, from the outermost; its ids are its own. */
function withOwnIds(shared: Shared, all: number, known: Set<string>): string {
  if (shared.tag === null || shared.within.size !== all) return renamed(write(shared, all), known);
  const inner = shared.children.map((child) => withOwnIds(child, all, known)).join('');
  return opening(shared.tag) + inner + closing(shared.tag);
}

/** The renderings by id, as one. */
export function unionOf(renderings: ReadonlyMap<string, readonly Markup[]>): string {
  let list: readonly Shared[] = [];
  for (const [id, nodes] of renderings) list = united(list, nodes, id);
  const known = new Set<string>();
  return list.map((shared) => withOwnIds(shared, renderings.size, known)).join('');
}
