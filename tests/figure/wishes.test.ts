/** Wishes: where words may stand. They keep clear of the circle of their own place, the nearest way is asked for first, no way twice. */
import { describe, expect, it } from 'vitest';
import type { Figure } from '../../src/figure/figure.ts';
import { TEXT } from '../../src/figure/ink.ts';
import {
  calloutWishes,
  contextWishes,
  heightOf,
  placeWishes,
  type Setting,
  symbolWishes,
  unitWishes,
  type Wish,
  widestOf,
} from '../../src/figure/wishes.ts';
import { type Frame, fitExtent, type Pixel, projection } from '../../src/geo/mercator.ts';
import { en } from '../../src/words/en.ts';
import { CHOICES, DATASET, figureOf } from '../atlas.ts';

const size = { width: 900, height: 700 };
const city: Frame = { ...fitExtent(figureOf({}).ground.city, size.width, size.height, 14), ...size };
const project = projection(city);

const bare = figureOf({});
const counted = figureOf({ show: ['vaccinated'] });
const changed = figureOf({ show: ['vaccination-change'] });
const told = figureOf({ show: ['events'] });
const closed = figureOf({ show: ['no-go'] });
const every = figureOf({ fill: 'control', show: CHOICES.overlays });

const wishesOf = (figure: Figure, frame: Frame = city): readonly Wish[] => [
  ...unitWishes(figure, frame, projection(frame)),
  ...placeWishes(figure, projection(frame)),
  ...calloutWishes(figure, projection(frame)),
  ...symbolWishes(figure, projection(frame)),
  ...contextWishes(figure, frame, projection(frame)),
];

const linesOf = ({ lines }: Setting) => lines.map(({ text }) => text);

function wishOf(wishes: readonly Wish[], id: string): Wish {
  const found = wishes.find((wish) => wish.id === id);
  if (!found) throw new Error(`no wish of ${id}`);
  return found;
}

/** How far the box of some words is from the point they belong to, in pixels; 0 where it holds the point. */
function distanceOf({ lines }: Setting, [x, y]: Pixel): number {
  const aside = Math.max(0, Math.abs(x) - widestOf(lines) / 2);
  const down = Math.max(0, Math.abs(y) - heightOf(lines) / 2);
  return Math.hypot(aside, down);
}

const ways = (wishes: readonly Wish[]) =>
  wishes.flatMap((wish) =>
    wish.settings.flatMap((setting) => setting.offsets.map((offset) => ({ wish, setting, offset }))),
  );

describe('every wish', () => {
  const wishes = [...wishesOf(every), ...wishesOf(counted)];

  it('asks for no place twice, and for none that is no place', () => {
    for (const { id, settings } of wishes)
      for (const { offsets, lines } of settings) {
        expect(offsets.length, id).toBeGreaterThan(0);
        expect(new Set(offsets.map(String)).size, id).toBe(offsets.length);
        expect(offsets.flat().every(Number.isFinite), id).toBe(true);
        expect(
          lines.every(({ text }) => text !== ''),
          id,
        ).toBe(true);
      }
  });

  it('asks on both sides alike: what is asked for to the right is asked for to the left', () => {
    const near = (a: number, b: number) => Math.abs(a - b) < 1e-6;
    for (const { id, kind, settings } of wishes.filter((wish) => wish.kind !== 'place'))
      for (const { offsets } of settings)
        for (const [x, y] of offsets)
          expect(
            offsets.some(([otherX, otherY]) => near(otherX, -x) && near(otherY, y)),
            `${kind} ${id}`,
          ).toBe(true);
  });

  it('names each thing once, and has each of its kinds', () => {
    const ids = wishesOf(every).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const near = { ...city, zoom: 12 };
    const kinds = new Set([...wishesOf(every, near), ...wishesOf(closed, near)].map(({ kind }) => kind));
    expect([...kinds].toSorted()).toEqual(
      ['callout', 'cantonment', 'context', 'place', 'symbol', 'town', 'water'].toSorted(),
    );
  });

  it('a line joins to their points the words of callouts and of neighbourhoods, and no others', () => {
    for (const { leader, kind } of wishes) expect(leader).toBe(kind === 'callout' || kind === 'place');
  });
});

describe('unitWishes(figure, frame, project)', () => {
  it('every name may stand on its point, where nothing is counted there', () => {
    for (const { settings } of unitWishes(bare, city, project))
      for (const { offsets } of settings) {
        expect(offsets[0]).toEqual([0, 0]);
        // Above and below by a part of its height, so that a little less room than it takes is enough to change.
        expect(offsets[1]?.[1]).toBeLessThan(0);
        expect(offsets[2]?.[1]).toBe(-(offsets[1]?.[1] ?? 0));
      }
  });

  it('of a few units every one has a wish, be it in sight or not', () => {
    const far: Frame = { ...city, center: [60, 20], zoom: 14 };
    for (const frame of [city, far])
      expect(unitWishes(bare, frame, projection(frame)).map(({ id }) => id)).toEqual([
        ...DATASET.units.keys(),
      ]);
  });

  it('where a circle is, no name touches it, and the first stands close below it', () => {
    const radii = new Map(
      counted.overlays.flatMap(({ circles }) => circles).map((one) => [one.place, one.radius]),
    );
    const wishes = unitWishes(counted, city, project).filter(({ id }) => radii.has(id));
    expect(wishes).toHaveLength(18);
    for (const { wish, setting, offset } of ways(wishes))
      expect(distanceOf(setting, offset), wish.id).toBeGreaterThan(radii.get(wish.id) ?? 0);
    for (const { id, settings } of wishes)
      for (const setting of settings) {
        const [first = [0, 0], second = [0, 0]] = setting.offsets;
        expect(first[1]).toBeGreaterThan(0);
        expect(second[1]).toBeLessThan(0);
        for (const near of [first, second])
          expect(distanceOf(setting, near), id).toBeCloseTo((radii.get(id) ?? 0) + 1, 9);
      }
  });

  it('of several circles at one place the largest is kept clear of', () => {
    const both = figureOf({ show: ['vaccinated', 'vaccination-change'] });
    const circles = both.overlays.flatMap((overlay) => overlay.circles);
    for (const order of [both.overlays, both.overlays.toReversed()])
      for (const { wish, setting, offset } of ways(unitWishes({ ...both, overlays: order }, city, project)))
        for (const { place, radius } of circles.filter((one) => one.place === wish.id))
          expect(distanceOf(setting, offset), place).toBeGreaterThan(radius);
  });

  it('a town’s caption is under its name; where there is no room it goes first, then the name is set smaller', () => {
    const held = figureOf({ fill: 'control' });
    const wishes = unitWishes(held, city, project);
    const [whole, name, small] = wishOf(wishes, 'korangi').settings.map(linesOf);
    expect(whole).toEqual(['Korangi', 'MQM and MQM-H']);
    expect(name).toEqual(['Korangi']);
    expect(small).toEqual(['Korangi']);
    for (const { id, kind, settings } of wishes) {
      const sizes = settings.map(({ lines }) => lines.map((line) => line.size));
      const names = settings.map((setting) => linesOf(setting).join(' '));
      const own = DATASET.units.get(id)?.name ?? '';
      if (kind === 'cantonment') {
        expect(names).toEqual([en.maps.cantonment(own)]);
        continue;
      }
      const caption = held.fill.readings.get(id)?.caption ?? '';
      expect(names).toEqual([`${own} ${caption}`.trim(), own, own]);
      expect(sizes[1]?.every((one) => one === TEXT.town)).toBe(true);
      expect(sizes[2]?.every((one) => one === TEXT.context)).toBe(true);
    }
  });

  it('a long name of several words is on two lines, a short one or one word on one', () => {
    const lines = (id: string) =>
      linesOf(wishOf(unitWishes(bare, city, project), id).settings[1] ?? { lines: [], offsets: [] });
    expect(lines('gulshan-e-iqbal')).toHaveLength(1);
    expect(lines('north-nazimabad')).toEqual(['North', 'Nazimabad']);
    expect(lines('new-karachi')).toEqual(['New', 'Karachi']);
    expect(lines('site')).toEqual(['SITE']);
  });

  it('towns are in the ink of text, cantonments quiet; each belongs to its own label', () => {
    for (const { id, kind, owner, color, settings } of unitWishes(bare, city, project)) {
      expect(kind).toBe(DATASET.units.get(id)?.kind);
      expect(owner).toBe(`label/${id}`);
      expect(color).toBe(kind === 'town' ? bare.ink.text : bare.ink.textQuiet);
      for (const { quiet } of settings.flatMap(({ lines }) => lines)) expect(quiet).toBe(kind !== 'town');
    }
  });

  it('a unit whose point is out of sight is named inside what is seen of it; one in sight at its point', () => {
    const near: Frame = { ...city, zoom: city.zoom + 2 };
    const at = projection(near);
    const inSight = ([x, y]: Pixel) => x >= 0 && y >= 0 && x <= near.width && y <= near.height;
    const wishes = unitWishes(bare, near, at);
    const moved = wishes.filter(({ id, at: [x, y] }) => {
      const [ownX, ownY] = at(DATASET.units.get(id)?.label ?? [0, 0]);
      const stays = x === ownX && y === ownY;
      if (inSight([ownX, ownY])) expect(stays, id).toBe(true);
      if (!stays) expect(inSight([x, y]), id).toBe(true);
      return !stays;
    });
    expect(moved.length).toBeGreaterThan(0);
  });
});

describe('placeWishes(figure, project)', () => {
  it('names the neighbourhoods that a shown sheet draws on, and no others', () => {
    expect(placeWishes(bare, project)).toEqual([]);
    const drawn = new Set(closed.overlays.flatMap(({ areas }) => areas.map(({ place }) => place)));
    const expected = [...DATASET.places.keys()].filter((id) => drawn.has(id));
    expect(expected.length).toBeGreaterThan(0);
    expect(
      placeWishes(closed, project)
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(expected.map((id) => `place/${id}`).toSorted());
  });

  it('names none where the ground has none', () => {
    expect(placeWishes({ ...closed, ground: { ...closed.ground, places: [] } }, project)).toEqual([]);
  });

  it('names none that a callout names already', () => {
    const [first] = closed.ground.places.filter(({ id }) =>
      placeWishes(closed, project).some((wish) => wish.id === `place/${id}`),
    );
    const model = told.overlays.flatMap(({ callouts }) => callouts)[0];
    if (!first || !model) throw new Error('no place or no callout');
    const overlays = closed.overlays.map((overlay) => ({
      ...overlay,
      callouts: [{ ...model, place: first.id }],
    }));
    const ids = placeWishes({ ...closed, overlays }, project).map(({ id }) => id);
    expect(ids).not.toContain(`place/${first.id}`);
    expect(ids).toHaveLength(placeWishes(closed, project).length - 1);
  });

  it('a name stands beside its point and not on it, the nearest way first', () => {
    for (const { at, id, settings } of placeWishes(closed, project)) {
      const place = closed.ground.places.find((one) => `place/${one.id}` === id);
      expect(at).toEqual(project(place?.label ?? [0, 0]));
      expect(settings.map(linesOf)).toEqual([[place?.name]]);
      for (const setting of settings) {
        const sides = setting.offsets.map(([x]) => Math.sign(x)).filter((side) => side !== 0);
        expect(sides.reduce((sum, side) => sum + side, 0)).toBe(0);
        const apart = setting.offsets.map((offset) => distanceOf(setting, offset));
        expect(Math.min(...apart)).toBeGreaterThan(8);
        expect(apart[0]).toBe(Math.min(...apart));
        expect(Math.max(...apart)).toBeLessThan(21);
      }
    }
  });
});

describe('calloutWishes(figure, project)', () => {
  const wishes = calloutWishes(told, project);

  it('there is one for each callout, at its point, with title and then detail, in the colour of its pin', () => {
    const callouts = told.overlays.flatMap((overlay) => overlay.callouts);
    expect(wishes).toHaveLength(callouts.length);
    for (const [index, { at, color, settings }] of wishes.entries()) {
      const callout = callouts[index];
      expect(at).toEqual(project(callout?.position ?? [0, 0]));
      expect(color).toBe(callout?.fill);
      const [lines = []] = settings.map((setting) => setting.lines);
      expect(
        lines
          .slice(0, -1)
          .map(({ text }) => text)
          .join(' '),
      ).toBe(callout?.title);
      expect(lines.at(-1)).toMatchObject({ text: callout?.detail, quiet: true });
      for (const { quiet, size: pixels } of lines.slice(0, -1)) {
        expect(quiet).toBe(false);
        expect(pixels).toBeGreaterThan(lines.at(-1)?.size ?? 0);
      }
    }
  });

  it('they go around the point, a ring after the other, the nearest first, none nearer than 16 pixels to the right', () => {
    for (const { settings } of wishes)
      for (const { lines, offsets } of settings) {
        const [right, left] = [widestOf(lines) / 2 + 16, heightOf(lines) / 2 + 16];
        expect(offsets[0]?.[0]).toBeCloseTo(right, 9);
        expect(offsets[0]?.[1]).toBeCloseTo(0, 9);
        // A quarter of the way round is straight above.
        expect(offsets[4]?.[0]).toBeCloseTo(0, 9);
        expect(offsets[4]?.[1]).toBeCloseTo(-left, 9);
        expect(offsets).toHaveLength(16 * 6);
        const reaches = Array.from({ length: 6 }, (_, ring) => offsets[16 * ring]?.[0] ?? 0);
        expect(reaches).toEqual(reaches.toSorted((a, b) => a - b));
        for (const [index, [x, y]] of offsets.entries()) {
          const [oppositeX = 0, oppositeY = 0] =
            offsets[16 * Math.floor(index / 16) + ((index + 8) % 16)] ?? [];
          expect(x + oppositeX).toBeCloseTo(0, 9);
          expect(y + oppositeY).toBeCloseTo(0, 9);
        }
      }
  });

  it('words of one callout never wait for its own pin, and those of two at one place are told apart', () => {
    expect(new Set(wishes.map(({ owner }) => owner)).size).toBe(wishes.length);
    for (const { id, owner } of wishes) expect(owner).toBe(id);
  });
});

describe('symbolWishes(figure, project)', () => {
  it('what a circle says stands in it, or above or beside it and then clear of it; one that says nothing has none', () => {
    expect(symbolWishes(counted, project)).toEqual([]);
    const circles = changed.overlays.flatMap((overlay) => overlay.circles).filter(({ text }) => text !== '');
    const wishes = symbolWishes(changed, project);
    expect(wishes).toHaveLength(circles.length);
    for (const [index, { at, owner, settings }] of wishes.entries()) {
      const circle = circles[index];
      const radius = circle?.radius ?? 0;
      expect(at).toEqual(project(circle?.position ?? [0, 0]));
      expect(owner).toBe(`circle/${circle?.place}`);
      for (const setting of settings) {
        expect(linesOf(setting)).toEqual([circle?.text]);
        const [inside, above, ...beside] = setting.offsets;
        expect(inside).toEqual([0, 0]);
        expect(above).toEqual([0, -radius - 7]);
        expect(beside).toHaveLength(2);
        for (const offset of beside) {
          expect(offset[1]).toBe(0);
          expect(distanceOf(setting, offset)).toBeCloseTo(radius + 3, 9);
        }
      }
    }
  });
});

describe('contextWishes(figure, frame, project)', () => {
  const named = (zoom: number) => contextWishes(bare, { ...city, zoom }, project);
  const points = bare.ground.context.filter(
    ({ geometry, properties }) => geometry.type === 'Point' && properties.kind === 'place-name',
  );

  it('the nearer, the more names: rank 1 from 8.6 on, each further rank one zoom later', () => {
    expect(points.length).toBeGreaterThan(3);
    for (const zoom of [8, 8.5, 8.6, 9, 9.6, 10, 10.6, 11, 14])
      expect(named(zoom).map(({ id }) => id)).toEqual(
        points
          .filter(({ properties }) => (properties.rank ?? 3) <= zoom - 7.6 && properties.name)
          .map(({ properties }) => properties.id),
      );
    expect(named(14).length).toBeGreaterThan(named(8.7).length);
  });

  it('a water is in the ink of water, all else quiet; the first rank is larger; each stands on its point alone', () => {
    for (const { id, at, kind, color, owner, settings } of named(14)) {
      const point = points.find(({ properties }) => properties.id === id);
      const water = /sea|river|creek|bay/.test(id);
      expect([kind, color, owner]).toEqual(
        water ? ['water', bare.ink.waterText, id] : ['context', bare.ink.textQuiet, id],
      );
      expect(at).toEqual(point?.geometry.type === 'Point' && project(point.geometry.coordinates));
      const [{ lines, offsets } = { lines: [], offsets: [] }] = settings;
      expect(offsets).toEqual([[0, 0]]);
      expect(lines).toEqual([
        {
          text: point?.properties.name,
          size: point?.properties.rank === 1 ? TEXT.water : TEXT.context,
          face: 'serif400',
          quiet: true,
        },
      ]);
    }
  });
});
