/** The style: valid for every theme, and a switch is a change of opacities and of nothing else. */
import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paintChanges } from '../../src/map/restyle.ts';
import { strokeGroups } from '../../src/map/strokelayers.ts';
import { toSources, toStyle } from '../../src/map/style.ts';
import type { View } from '../../src/view/view.ts';
import { CHOICES, figureOf, SCHEMES } from '../atlas.ts';

const SOURCES = { light: toSources(figureOf({}, 'light')), dark: toSources(figureOf({}, 'dark')) };
const styleOf = (view: Partial<View>, scheme: 'light' | 'dark' = 'light') =>
  toStyle(figureOf(view, scheme), SOURCES[scheme]);

const view = fc.record({
  fill: fc.constantFrom(...CHOICES.fills),
  show: fc
    .subarray([...CHOICES.overlays])
    .map((shown) => CHOICES.overlays.filter((id) => shown.includes(id))),
  day: fc.constantFrom(...CHOICES.days),
  only: fc.constantFrom(null, 'class-1', 'class-3', 'not-received', 'mqm', '3..9'),
  places: fc.subarray(['lyari', 'saddar', 'korangi']),
});
const themes = [
  ...CHOICES.fills.map((fill) => ({ fill })),
  ...CHOICES.overlays.map((id) => ({ show: [id] })),
];

/** The sheets that a layer belongs to: several where they share their strokes, none for the ground. */
const SHEETS = figureOf({}).sheets;
const GROUPS = strokeGroups(SHEETS);
function sheetsOf(layer: string): readonly string[] {
  const group = GROUPS.find(({ id }) => layer.startsWith(`${id}/`));
  return group ? group.sheets : SHEETS.map(({ id }) => id).filter((id) => layer.startsWith(`${id}/`));
}

/** The opacities of a layer, by property; transitions are not among them. */
const opacitiesOf = (paint: object = {}) =>
  Object.entries(paint).filter(([property]) => property.endsWith('-opacity'));

describe('toStyle(figure)', () => {
  it.each(SCHEMES)('toStyle(figure) is valid by the style specification, in the %s', (scheme) => {
    // Sources and layers are the same for every view but for opacities, which are 0 or 1.
    expect(validateStyleMin(styleOf({}, scheme)).map(({ message }) => message)).toEqual([]);
  });

  it.each(themes)('toStyle(figure) is valid for %j', (shown) => {
    const style = { ...styleOf(shown), sources: {} };
    const strange = validateStyleMin(style).map(({ message }) => message);
    expect(strange.filter((message) => !/source "\w+" not found/.test(message))).toEqual([]);
  });

  it('validateStyleMin refuses what is wrong: the check can fail', () => {
    const style = styleOf({});
    const spoilt = style.layers.map((layer) => (layer.id === 'land' ? { ...layer, type: 'ocean' } : layer));
    // The layer is wrong on purpose.
    const wrong = { ...style, layers: spoilt } as unknown as typeof style;
    expect(
      validateStyleMin(wrong)
        .map(({ message }) => message)
        .join(),
    ).toContain('ocean');
  });

  it('toStyle(figure) names each layer once', () => {
    const ids = styleOf({}).layers.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('toStyle(figure) shows the layers of the shown sheets at 1, of all others at 0', () => {
    fc.assert(
      fc.property(view, (shown) => {
        const figure = figureOf(shown);
        const on = new Set(figure.sheets.filter((sheet) => sheet.shown).map((sheet) => sheet.id));
        expect(on.size).toBe(1 + shown.show.length);
        for (const { id, paint } of styleOf(shown).layers) {
          const sheets = sheetsOf(id);
          if (sheets.length === 0) continue;
          const opacities = opacitiesOf(paint);
          expect(opacities.length, id).toBeGreaterThan(0);
          const expected = sheets.some((sheet) => on.has(sheet)) ? 1 : 0;
          for (const [, opacity] of opacities) expect(opacity, id).toBe(expected);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('toStyle(figure) has layers for every sheet, shown or not', () => {
    const layers = styleOf({}).layers.flatMap(({ id }) => sheetsOf(id));
    for (const { id } of SHEETS) expect(layers).toContain(id);
  });

  it('toStyle(figure) leaves no stroke out: each hatched, striped or stippled place is in one group of its sheet', () => {
    for (const { id, areas } of SHEETS) {
      for (const { place, swatch } of areas.filter((area) => area.swatch.kind !== 'fill')) {
        const look = JSON.stringify(swatch);
        const groups = GROUPS.filter(
          (group) =>
            group.sheets.includes(id) &&
            group.places.includes(place) &&
            JSON.stringify(group.swatch) === look,
        );
        expect(groups, `${place} in ${id}`).toHaveLength(1);
      }
    }
  });

  it('toStyle(figure) lays fills under water and borders, overlays over them', () => {
    const ids = styleOf({}).layers.map(({ id }) => id);
    const slotsOf = (id: string) =>
      SHEETS.filter((sheet) => sheetsOf(id).includes(sheet.id)).map(({ slot }) => slot);
    expect(ids[0]).toBe('land');
    for (const [index, id] of ids.entries()) {
      if (slotsOf(id).includes('fill') && !id.endsWith('/edge'))
        expect(index).toBeLessThan(ids.indexOf('ground-over'));
      if (slotsOf(id).includes('overlay')) expect(index).toBeGreaterThan(ids.indexOf('cantonment-border'));
    }
  });
});

describe('paintChanges(before, after)', () => {
  it('paintChanges(a view, another of the same stock) is opacities only, each a constant of 0 or 1', () => {
    fc.assert(
      fc.property(view, view, (before, after) => {
        const changes = paintChanges(styleOf(before), styleOf(after));
        expect(changes).not.toBeNull();
        for (const { property, value } of changes ?? []) {
          expect(property).toMatch(/-opacity$/);
          expect([0, 1]).toContain(value);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('paintChanges(a view, another) makes the one into the other', () => {
    fc.assert(
      fc.property(view, view, (before, after) => {
        const changes = paintChanges(styleOf(before), styleOf(after)) ?? [];
        const layers = styleOf(before).layers.map((layer) => {
          const own = changes.filter((change) => change.layer === layer.id);
          return {
            ...layer,
            paint: { ...layer.paint, ...Object.fromEntries(own.map((c) => [c.property, c.value])) },
          };
        });
        const bare = styleOf(after).layers.map((layer) => ({ ...layer, paint: { ...layer.paint } }));
        expect(layers).toEqual(bare);
      }),
      { numRuns: 20 },
    );
  });

  it('paintChanges(choosing a place) is nothing at all', () => {
    expect(paintChanges(styleOf({}), styleOf({ places: ['lyari', 'saddar'] }))).toEqual([]);
    expect(paintChanges(styleOf({}), styleOf({}))).toEqual([]);
  });

  it('paintChanges(a view, another) touches only layers of sheets that come or go', () => {
    fc.assert(
      fc.property(view, view, (before, after) => {
        const on = [before, after].map((shown) =>
          figureOf(shown)
            .sheets.filter((sheet) => sheet.shown)
            .map(({ id }) => id),
        );
        const turned = SHEETS.map(({ id }) => id).filter((id) => on[0]?.includes(id) !== on[1]?.includes(id));
        for (const { layer } of paintChanges(styleOf(before), styleOf(after)) ?? [])
          expect(
            sheetsOf(layer).some((id) => turned.includes(id)),
            layer,
          ).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('paintChanges(another day) is nothing for a theme without days, and two sheets for one with', () => {
    const fills = (before: Partial<View>, after: Partial<View>) =>
      (paintChanges(styleOf(before), styleOf(after)) ?? [])
        .map(({ layer }) => layer)
        .filter((layer) => layer.endsWith('/fill'));
    const [first, second] = [{ day: '2012-02-20' }, { day: '2012-02-21' }];
    expect(fills(first, second)).toEqual([
      'vaccination-rate@2012-02-20/fill',
      'vaccination-rate@2012-02-21/fill',
    ]);
    const control = { fill: 'control' };
    expect(paintChanges(styleOf({ ...control, ...first }), styleOf({ ...control, ...second }))).toEqual([]);
  });

  it('paintChanges(light, dark) is null: sources differ, so that the whole style is set', () => {
    expect(paintChanges(styleOf({}, 'light'), styleOf({}, 'dark'))).toBeNull();
  });

  it('paintChanges(before, after) is null where a layer, its filter or its order differs', () => {
    const style = styleOf({});
    const { layers } = style;
    expect(paintChanges(style, { ...style, layers: layers.slice(1) })).toBeNull();
    expect(paintChanges(style, { ...style, layers: layers.toReversed() })).toBeNull();
    const refiltered = layers.map((layer) => (layer.id === 'border' ? { ...layer, minzoom: 3 } : layer));
    expect(paintChanges(style, { ...style, layers: refiltered })).toBeNull();
  });
});
