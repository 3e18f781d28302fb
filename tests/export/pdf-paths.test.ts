/** Shapes for a PDF: path data, arcs, ways along a path, and the values that a PDF is written in. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wayAlong } from '../../src/export/pdf/along.ts';
import { parseColor } from '../../src/export/pdf/color.ts';
import { transformed, transformOf } from '../../src/export/pdf/matrix.ts';
import { operatorsOf, parsePath } from '../../src/export/pdf/path.ts';
import { elementsById, parseSvg } from '../../src/export/pdf/svg.ts';
import { dateString, numeral, textString } from '../../src/export/pdf/syntax.ts';

describe('parsePath(data)', () => {
  const drawn = (data: string) => operatorsOf(parsePath(data)).replaceAll('\n', ' ');

  it('reads moves, lines and closings, each from the page or from the pen', () => {
    expect(drawn('M1 2L3 4H5V6Z')).toBe('1 2 m 3 4 l 5 4 l 5 6 l h');
    expect(drawn('m1 2l3 4h5v6z')).toBe('1 2 m 4 6 l 9 6 l 9 12 l h');
    expect(drawn('M0 0 1 1 2-3.5.25')).toBe('0 0 m 1 1 l 2 -3.5 l');
  });

  it('begins again where a closed path began', () => {
    expect(drawn('M5 5h2v2zh1')).toBe('5 5 m 7 5 l 7 7 l h 6 5 l');
  });

  it('reads curves, and mirrors the control point of the one before', () => {
    expect(drawn('M0 0C1 1 2 1 3 0S5-1 6 0')).toBe('0 0 m 1 1 2 1 3 0 c 4 -1 5 -1 6 0 c');
    // A quadratic control at 3 3 stands for two, two thirds of the way to it.
    expect(drawn('M0 0Q3 3 6 0T12 0')).toBe('0 0 m 2 2 4 2 6 0 c 8 -2 10 -2 12 0 c');
  });

  it('draws arcs that stay on their circle and end where they are said to', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.boolean(), (radius, sweep) => {
        const path = parsePath(`M0 0a${radius} ${radius} 0 1 ${sweep ? 1 : 0} ${2 * radius} 0`);
        const last = path.at(-1);
        expect(last?.kind === 'curve' && last.to).toEqual([2 * radius, 0]);
        for (const segment of path)
          if (segment.kind === 'curve')
            expect(Math.hypot(segment.to[0] - radius, segment.to[1])).toBeCloseTo(radius, 6);
        // Swept with the sun, half a circle from left to right passes above, where y is smaller.
        const heights = path.flatMap((segment) => (segment.kind === 'curve' ? [segment.near[1]] : []));
        expect(heights.every((y) => (sweep ? y <= 1e-9 : y >= -1e-9))).toBe(true);
      }),
    );
  });
});

describe('wayAlong(path)', () => {
  it('measures a bent line, and gives where it is and which way it looks', () => {
    const way = wayAlong(parsePath('M0 0L3 4L3 14'));
    expect(way.length).toBe(15);
    expect(way.frameAt(10)).toEqual([0, 1, -1, 0, 3, 9]);
    expect(way.frameAt(2.5)?.slice(4)).toEqual([1.5, 2]);
  });

  it('is null before its beginning and behind its end', () => {
    const way = wayAlong(parsePath('M0 0h5'));
    expect([way.frameAt(-1), way.frameAt(6)]).toEqual([null, null]);
  });
});

describe('transformOf(text)', () => {
  it('applies the last first', () => {
    expect(transformed(transformOf('translate(10 20) scale(2)'), [1, 1])).toEqual([12, 22]);
    expect(transformed(transformOf('scale(2) translate(10,20)'), [1, 1])).toEqual([22, 42]);
  });

  it('turns about a point', () => {
    const [x, y] = transformed(transformOf('rotate(90 5 5)'), [6, 5]);
    expect([x, y]).toEqual([expect.closeTo(5), expect.closeTo(6)]);
  });
});

describe('parseSvg(text)', () => {
  it('reads elements, attributes and entities', () => {
    const root = parseSvg('<svg a="1 &lt; 2"><g id="x">A &amp; B &#x2013;<path d="M0 0"/></g></svg>');
    expect(root.attributes.get('a')).toBe('1 < 2');
    expect(elementsById(root).get('x')?.children[0]).toBe('A & B –');
  });

  it('throws at what is not closed', () => {
    expect(() => parseSvg('<svg><g></svg>')).toThrow('closes what is not open: svg');
    expect(() => parseSvg('<svg>')).toThrow('not one element');
  });
});

describe('values of a PDF', () => {
  it('parseColor(text) reads the ways that SVG writes a colour', () => {
    expect(parseColor('#f00')).toEqual([1, 0, 0, 1]);
    expect(parseColor('#00ff0080')).toEqual([0, 1, 0, 128 / 255]);
    expect(parseColor('rgb(0, 0, 255)')).toEqual([0, 0, 1, 1]);
    expect(parseColor('transparent')[3]).toBe(0);
  });

  it('numeral(value) is short, and never has an exponent', () => {
    expect([1, -0.001, 1.005, 1e21 / 1e20, 0.1 + 0.2].map((value) => numeral(value))).toEqual([
      '1',
      '0',
      '1',
      '10',
      '0.3',
    ]);
    expect(() => numeral(Number.NaN)).toThrow('NaN');
  });

  it('textString(text) escapes brackets, and turns to UTF-16 beyond ASCII', () => {
    expect(textString('a (b) \\')).toBe('(a \\(b\\) \\\\)');
    expect(textString('ق')).toBe('<FEFF0642>');
  });

  it('dateString(iso) is in universal time', () => {
    expect(dateString('2012-04-04')).toBe('(D:20120404000000Z)');
    expect(dateString('2012-04-04T05:30:00+05:00')).toBe('(D:20120404003000Z)');
    expect(() => dateString('soon')).toThrow('soon');
  });
});
