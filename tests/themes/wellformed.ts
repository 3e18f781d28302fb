/** Well-formedness of XML, strictly and without names: what a browser's parser forgives, an image viewer does not. */

const NAME = '[A-Za-z_][\\w:.-]*';
const REFERENCE = '&(?:amp|lt|gt|quot|apos|#\\d+|#x[\\da-fA-F]+);';
const ATTRIBUTE = new RegExp(`\\s+(${NAME})="(?:[^<&"]|${REFERENCE})*"`, 'y');
const TEXT = new RegExp(`(?:[^<&]|${REFERENCE})+`, 'y');
const CLOSE = new RegExp(`</(${NAME})\\s*>`, 'y');
const OPEN = new RegExp(`<(${NAME})`, 'y');
const END = /\s*(\/?)>/y;

class Cursor {
  at = 0;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.#text);
    if (match) this.at = pattern.lastIndex;
    return match;
  }

  get done(): boolean {
    return this.at >= this.#text.length;
  }

  get here(): string {
    return this.#text.slice(this.at, this.at + 60);
  }
}

/** The element's name and whether it stands alone, `null` for a tag that is broken or has an attribute twice. */
function tagAt(cursor: Cursor): { name: string; alone: boolean } | null {
  const name = cursor.take(OPEN)?.[1];
  if (name === undefined) return null;
  const attributes: string[] = [];
  for (let found = cursor.take(ATTRIBUTE); found; found = cursor.take(ATTRIBUTE))
    attributes.push(found[1] ?? '');
  const end = cursor.take(END);
  if (!end || new Set(attributes).size < attributes.length) return null;
  return { name, alone: end[1] === '/' };
}

/** Why a text is not one well-formed element, or `null` where it is. */
export function faultOfXml(text: string): string | null {
  const cursor = new Cursor(text);
  const open: string[] = [];
  let roots = 0;
  while (!cursor.done) {
    const { here } = cursor;
    if (open.length > 0 && cursor.take(TEXT)) continue;
    const closed = cursor.take(CLOSE)?.[1];
    if (closed !== undefined) {
      if (open.pop() !== closed) return `closes what is not open: ${here}`;
      continue;
    }
    if (open.length === 0) roots += 1;
    const tag = tagAt(cursor);
    if (!tag || roots > 1) return `broken: ${here}`;
    if (!tag.alone) open.push(tag.name);
  }
  if (open.length > 0) return `not closed: ${open.join(' ')}`;
  return roots === 1 ? null : 'no element';
}
