/** Palettes: what must be told apart can be, by every eye, on paper and in the dark. */
import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  wcagContrast,
} from 'culori';
import { describe, expect, it } from 'vitest';
import type { Part } from '../../src/figure/figure.ts';
import { inkFor } from '../../src/figure/ink.ts';
import { CHOSEN, DIVERGING, QUALITATIVE, SEQUENTIAL } from '../../src/figure/palettes.ts';
import { CIRCLES } from '../../src/own/circles.ts';
import { partOf, SCHEMES } from '../atlas.ts';

/** The least difference by CIEDE2000 that counts as told apart, see CARTOGRAPHY. */
const LEAST = 10;
const EYES = {
  normal: null,
  protanopia: filterDeficiencyProt(1),
  deuteranopia: filterDeficiencyDeuter(1),
  tritanopia: filterDeficiencyTrit(1),
} as const;
const difference = differenceCiede2000();

function seen(hex: string, eye: keyof typeof EYES) {
  const color = parse(hex);
  if (!color) throw new Error(`no colour: ${hex}`);
  return EYES[eye]?.(color) ?? color;
}

type Named = readonly [name: string, hex: string];

/** The pairs of colours that some eye cannot tell apart, in words. */
function confused(pairs: readonly (readonly [Named, Named])[]): readonly string[] {
  // EYES has these keys.
  const eyes = Object.keys(EYES) as (keyof typeof EYES)[];
  return pairs.flatMap(([[nameA, a], [nameB, b]]) =>
    eyes.flatMap((eye) => {
      const apart = difference(seen(a, eye), seen(b, eye));
      return apart < LEAST ? [`${nameA} ${a}, ${nameB} ${b}, ${eye}: ${apart.toFixed(1)}`] : [];
    }),
  );
}

const everyPair = (colors: readonly Named[]) =>
  colors.flatMap((a, index) => colors.slice(index + 1).map((b) => [a, b] as const));
const across = (some: readonly Named[], others: readonly Named[]) =>
  some.flatMap((a) => others.map((b) => [a, b] as const));
const numbered = (name: string, colors: readonly string[]) =>
  colors.map((hex, index): Named => [`${name} ${index}`, hex]);

/** The fills of a part's legend, stripes each by themselves. */
function fillsOf(part: Part): readonly Named[] {
  const fills = part.legend.entries.flatMap(({ swatch }) =>
    swatch.kind === 'stripes' ? swatch.fills : swatch.kind === 'fill' ? [swatch.fill] : [],
  );
  return [...new Set(fills)].map((hex) => ['fill', hex]);
}

describe.each(SCHEMES)('in the %s', (scheme) => {
  const ink = inkFor(scheme);
  const ground: readonly Named[] = [
    ['land', ink.land],
    ['water', ink.water],
    ['absent', ink.absent],
  ];

  it('water is told from land and from what is not stated: both of these are pale paper, parted by their border', () => {
    const [land, water, absent] = [ground.slice(0, 1), ground.slice(1, 2), ground.slice(2)];
    expect(confused(across(water, [...land, ...absent]))).toEqual([]);
  });

  it.each(Object.entries(SEQUENTIAL))('%s: every two classes are told apart', (name, palette) => {
    expect(palette[scheme]).toHaveLength(5);
    expect(confused(everyPair(numbered(name, palette[scheme])))).toEqual([]);
  });

  it.each(Object.entries(SEQUENTIAL))('%s: no class is taken for land, water or absence', (name, palette) => {
    expect(confused(across(numbered(name, palette[scheme]), ground))).toEqual([]);
  });

  it.each(Object.entries(SEQUENTIAL))('%s: classes run one way from light to dark', (_, palette) => {
    const contrasts = palette[scheme].map((hex) => wcagContrast(hex, '#000000'));
    const falling = contrasts.toSorted((a, b) => b - a);
    expect(contrasts).toEqual(scheme === 'light' ? falling : falling.toReversed());
  });

  it('qualitative: every two colours are told apart', () => {
    expect(confused(everyPair(numbered('actor', QUALITATIVE[scheme])))).toEqual([]);
  });

  it('control: firm and weaker holds, and the stripes of both, are told apart, and from the ground', () => {
    const fills = fillsOf(partOf('control', scheme));
    // MQM, MQM-H, and the two gangs let down.
    expect(fills).toHaveLength(4);
    expect(confused(everyPair(fills))).toEqual([]);
    expect(confused(across(fills, ground))).toEqual([]);
  });

  it('diverging: fell and rose are told apart', () => {
    expect(confused(everyPair(numbered('change', DIVERGING[scheme])))).toEqual([]);
  });

  it('circles of a reader’s tables: every two maps are told apart, and from the circles of the atlas', () => {
    const own = numbered('own', CIRCLES[scheme]);
    expect(own).toHaveLength(3);
    expect(confused(everyPair(own))).toEqual([]);
    const atlas: readonly Named[] = [
      ['text', ink.text],
      ['accent', ink.accent],
      ...numbered('change', DIVERGING[scheme]),
    ];
    expect(confused(across(own, atlas))).toEqual([]);
  });

  it('chosen: four places, every two told apart, the first in the accent', () => {
    expect(CHOSEN[scheme]).toHaveLength(4);
    expect(CHOSEN[scheme][0]).toBe(ink.accent);
    expect(confused(everyPair(numbered('place', CHOSEN[scheme])))).toEqual([]);
  });

  it('chosen: a letter in paper can be read on each, and each stands out from paper and land: 4.5 to 1', () => {
    for (const hex of CHOSEN[scheme])
      for (const under of [ink.paper, ink.land, ink.halo])
        expect(wcagContrast(hex, under), hex).toBeGreaterThan(4.5);
  });

  it('the hatch of what is not received and the dots of what is not applicable stand out from what is under them', () => {
    expect(
      confused([
        [
          ['absentLine', ink.absentLine],
          ['absent', ink.absent],
        ],
        [
          ['stippleDot', ink.stippleDot],
          ['land', ink.land],
        ],
      ]),
    ).toEqual([]);
  });

  it.each(['text', 'textQuiet', 'accent', 'waterText'] as const)(
    '%s can be read on paper and land: contrast of 4.5 to 1',
    (name) => {
      for (const under of [ink.paper, ink.land]) expect(wcagContrast(ink[name], under)).toBeGreaterThan(4.5);
    },
  );

  it('waterText can be read on water', () => {
    expect(wcagContrast(ink.waterText, ink.water)).toBeGreaterThan(4.5);
  });

  it('a name can be read on its halo', () => {
    expect(wcagContrast(ink.text, ink.halo)).toBeGreaterThan(4.5);
    expect(wcagContrast(ink.textQuiet, ink.halo)).toBeGreaterThan(4.5);
  });
});

it('the measure is right: colours that are known to be confused are, and only by whom they should be', () => {
  const red: Named = ['red', '#8c6a00'];
  const green: Named = ['green', '#5f7a00'];
  const told = confused([[red, green]]);
  expect(told.join()).toMatch(/protanopia|deuteranopia/);
  expect(
    confused([
      [
        ['black', '#000000'],
        ['white', '#ffffff'],
      ],
    ]),
  ).toEqual([]);
});
