/** Advances: text measured without a browser, and broken into lines that fit. */
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { type Face, widthOf, wrap } from '../../src/figure/advances.ts';

const face = fc.constantFrom<Face>('sans400', 'sans600', 'serif400', 'serif600');
const size = fc.integer({ min: 8, max: 30 });
const word = fc.string({ minLength: 1, maxLength: 14 }).map((text) => text.replaceAll(' ', '-'));
const words = fc.array(word, { minLength: 1, maxLength: 20 });

describe('widthOf(text, size, face)', () => {
  it('widthOf(text) is the sum of its characters, in thousandths of the size', () => {
    // The digits of both families are as wide as one another: 572 in Noto Sans, 529 in Source Serif.
    expect(widthOf('12', 10, 'sans400')).toBeCloseTo(2 * 5.72, 9);
    expect(widthOf('2012', 20, 'serif400')).toBeCloseTo(4 * 10.58, 9);
    expect(widthOf('', 12, 'sans400')).toBe(0);
  });

  it('widthOf(a + b) is widthOf(a) + widthOf(b), and grows with the size', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), size, face, (a, b, at, set) => {
        expect(widthOf(a + b, at, set)).toBeCloseTo(widthOf(a, at, set) + widthOf(b, at, set), 6);
        expect(widthOf(a, 2 * at, set)).toBeCloseTo(2 * widthOf(a, at, set), 6);
      }),
    );
  });

  it('widthOf(bold) is no narrower than widthOf(regular) for names', () => {
    for (const name of ['Gulshan-e-Iqbal', 'New Karachi', 'Saddar'])
      expect(widthOf(name, 12, 'sans600')).toBeGreaterThan(widthOf(name, 12, 'sans400'));
  });

  it('widthOf(Urdu) counts each letter as an average one until its widths are there', async () => {
    vi.resetModules();
    const { widthOf: bare } = await import('../../src/figure/advances.ts');
    expect(bare('لیاری', 10, 'sans400')).toBeCloseTo(5 * 5.6, 9);
  });

  it('widthOf(letters of another script) counts each as an average one', () => {
    expect(widthOf('ქართული', 10, 'sans400')).toBeCloseTo(7 * 5.6, 9);
  });
});

describe('wrap(text, width, size, face)', () => {
  const width = fc.integer({ min: 10, max: 400 });

  it('wrap(text) keeps every word, in order', () => {
    fc.assert(
      fc.property(words, width, size, face, (list, room, at, set) => {
        const text = list.join(' ');
        expect(wrap(text, room, at, set).join(' ')).toBe(text);
      }),
    );
  });

  it('wrap(text) has no line wider than the width, unless it is one word', () => {
    fc.assert(
      fc.property(words, width, size, face, (list, room, at, set) => {
        const broad = wrap(list.join(' '), room, at, set).filter((line) => widthOf(line, at, set) > room);
        expect(broad.filter((line) => line.includes(' '))).toEqual([]);
      }),
    );
  });

  it('wrap(text) breaks no earlier than it must', () => {
    fc.assert(
      fc.property(words, width, size, face, (list, room, at, set) => {
        const lines = wrap(list.join(' '), room, at, set);
        for (const [index, line] of lines.slice(0, -1).entries()) {
          const next = lines[index + 1]?.split(' ')[0] ?? '';
          expect(widthOf(`${line} ${next}`, at, set)).toBeGreaterThan(room);
        }
      }),
    );
  });

  it('wrap(nothing) is no line', () => {
    expect(wrap('', 100, 12, 'sans400')).toEqual([]);
  });
});
