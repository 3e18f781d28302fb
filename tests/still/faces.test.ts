import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { coverageOf, facesFor, formatRanges } from '../../src/still/faces.ts';

const CSS = readFileSync('src/ui/faces.css', 'utf8');
/** The files that the style sheet names, each with the characters that it says the file has. */
const NAMED = [...CSS.matchAll(/url\("([^"]+)\.woff2"\)[^}]*unicode-range:([^;]+);/g)].map(
  ([, files = '', ranges = '']) => ({ files, ranges: ranges.replaceAll(/\s/g, '') }),
);

describe('formatRanges', () => {
  it('formatRanges(points) joins neighbours and keeps single points', () => {
    expect(formatRanges([0x20, 0x21, 0x22, 0x41, 0x2013, 0x2014])).toBe('U+20-22,U+41,U+2013-2014');
  });
});

describe('faces.css', () => {
  it('names eight faces', () => {
    expect(NAMED).toHaveLength(8);
  });

  it.each(NAMED)('$files has exactly the characters that are asked of it', async ({ files, ranges }) => {
    expect(ranges).toBe(formatRanges(await coverageOf(files)));
  });
});

describe('facesFor', () => {
  it('facesFor(text) asks its faces for ASCII and for those characters of the text that they have', async () => {
    // Noto Sans has no 時.
    const rules = await facesFor('×時', 'ا');
    expect(rules).toHaveLength(5);
    for (const rule of rules.slice(0, 4)) expect(rule).toContain('unicode-range:U+20-7E,U+D7}');
    expect(rules.at(-1)).toContain('unicode-range:U+627}');
  });

  it('facesFor(text, names) has no rule for names where there are none: a face without letters is a broken one', async () => {
    expect((await facesFor('×', '')).at(-1)).toBe('');
  });
});
