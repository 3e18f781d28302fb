/**
 * Packing a dictionary: its renderings in the order in which the packed data have their English, which is then sent once. What loads it
 * has the same packed data; with any others each rendering would stand under another text.
 */
import type { Dictionary } from './dictionary.ts';

/** The renderings of the texts of the data, 0 where a text has none, and what the data do not have, with its English. */
type Packed = readonly [rendered: readonly (string | 0)[], others: readonly (readonly [string, string])[]];

/** Every text of packed data once, in their order. */
function textsIn(data: string): readonly string[] {
  const texts = new Set<string>();
  JSON.parse(data, (_, value: unknown) => {
    if (typeof value === 'string') texts.add(value);
    return value;
  });
  return [...texts];
}

/** A dictionary as JSON, for what has the data that `pack` made. */
export function packDictionary(dictionary: Dictionary, data: string): string {
  const texts = textsIn(data);
  const known = new Set(texts);
  const packed: Packed = [
    texts.map((text) => dictionary.get(text) ?? 0),
    [...dictionary].filter(([english]) => !known.has(english)),
  ];
  return JSON.stringify(packed);
}

/** The dictionary that `packDictionary` made JSON of, with the same data. */
export function unpackDictionary(packed: string, data: string): Dictionary {
  // Made by `packDictionary` of the same build.
  const [rendered, others] = JSON.parse(packed) as Packed;
  const texts = textsIn(data);
  const pairs = rendered.map((rendering, index) => [texts[index], rendering]);
  return new Map([...pairs.filter(([, rendering]) => rendering !== 0), ...others] as [string, string][]);
}
