/** Outlines from TopoJSON: two squares side by side, and made-up cities of as many units as a province has. */
import { area } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { filesOf } from '../../bench/growth/folder.ts';
import { type Files, parseDataset } from '../../src/data/dataset.ts';
import { formatIssue } from '../../src/data/issue.ts';
import { pack } from '../../src/data/pack.ts';
import { readTopology } from '../../src/data/topojson.ts';
import { unpack } from '../../src/data/unpack.ts';
import { levelsOf, outlinesOf } from '../../src/figure/dissolved.ts';
import { districtPlace } from '../../src/figure/levels.ts';
import { edgesOf, nameOf, reversed } from '../../src/geo/dissolve.ts';

const FILE = 'data/towns.topojson';
const properties = (name: string) => ({ kind: 'town', name, district: 'south', label: [67, 24.5] });

/** West and east, which share the line of arc 0; a nick of it, a metre deep, is in neither small outline. */
const TWO = {
  type: 'Topology',
  objects: {
    towns: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', id: 'west', properties: properties('West'), arcs: [[0, 1]] },
        { type: 'Polygon', id: 'east', properties: properties('East'), arcs: [[-1, 2]] },
      ],
    },
  },
  arcs: [
    [
      [67, 24],
      [67.00001, 24.5],
      [67, 25],
    ],
    [
      [67, 25],
      [66, 25],
      [66, 24],
      [67, 24],
    ],
    [
      [67, 24],
      [68, 24],
      [68, 25],
      [67, 25],
    ],
  ],
};

const read = (topology: unknown) => readTopology(FILE, JSON.stringify(topology));
const ringOf = (features: ReturnType<typeof read>['features'], id: string) =>
  features.find((feature) => feature.id === id)?.geometry.coordinates[0];

describe('readTopology(file, text)', () => {
  it('gives the polygons of its arcs, walked anticlockwise', () => {
    const { features, issues } = read(TWO);
    expect(issues).toEqual([]);
    expect(ringOf(features, 'west')).toEqual([
      [67, 24],
      [67.00001, 24.5],
      [67, 25],
      [66, 25],
      [66, 24],
      [67, 24],
    ]);
  });

  it('has what neighbours share in both of them, in the whole outlines and in the small ones', () => {
    const { features, small } = read(TWO);
    for (const [all, shared] of [
      [features, 2],
      [small, 1],
    ] as const) {
      const [west, east] = all.map(({ geometry }) => edgesOf(geometry));
      const names = new Set(east?.map(nameOf));
      expect(west?.filter((edge) => names.has(nameOf(reversed(edge))))).toHaveLength(shared);
    }
  });

  it('reads positions that are differences on a grid, and rounds them to five decimals', () => {
    const quantized = {
      ...TWO,
      transform: { scale: [1 / 3, 1 / 3], translate: [66, 24] },
      arcs: [
        [
          [3, 0],
          [0, 1],
          [0, 2],
        ],
        [
          [3, 3],
          [-3, 0],
          [0, -3],
          [3, 0],
        ],
        [
          [3, 0],
          [3, 0],
          [0, 3],
          [-3, 0],
        ],
      ],
    };
    const { features, issues } = read(quantized);
    expect(issues).toEqual([]);
    expect(ringOf(features, 'west')).toContainEqual([67, 24.33333]);
    expect(ringOf(features, 'east')).toContainEqual([67, 24.33333]);
  });

  /** The same with the shared line running over these positions, from its one end to the other. */
  const shared = (...between: readonly (readonly number[])[]) => ({
    ...TWO,
    arcs: [[[67, 24], ...between, [67, 25]], ...TWO.arcs.slice(1)],
  });
  const island = (...ring: readonly (readonly number[])[]) => ({
    ...TWO,
    objects: {
      towns: {
        type: 'GeometryCollection',
        geometries: [
          ...TWO.objects.towns.geometries,
          { type: 'Polygon', id: 'island', properties: properties('Island'), arcs: [[3]] },
        ],
      },
    },
    arcs: [...TWO.arcs, ring],
  });

  it('has no position twice in a row, where two are one on the grid, and keeps both ends of what is shared', () => {
    const { features, issues } = read(
      shared(
        [67.000001, 24.000001],
        [67.3, 24.4],
        [67.3000012, 24.4000013],
        [67.3, 24.6],
        [66.999999, 25.000002],
      ),
    );
    expect(issues).toEqual([]);
    expect(ringOf(features, 'west')?.slice(0, 4)).toEqual([
      [67, 24],
      [67.3, 24.4],
      [67.3, 24.6],
      [67, 25],
    ]);
  });

  it('leaves out of the small outlines what is less than a third of a pixel where all are two hundred pixels wide', () => {
    // Two degrees are 600 thirds: a triangle of (2 / 600)² degrees, which on a side of one degree is 0.0000222 high.
    const nick = [67.00002, 24.5];
    const dent = [67.00003, 24.5];
    expect(ringOf(read(shared(nick)).features, 'west')).toContainEqual(nick);
    expect(ringOf(read(shared(nick)).small, 'west')).not.toContainEqual(nick);
    expect(ringOf(read(shared(dent)).small, 'west')).toContainEqual(dent);
    // Of outlines that are four degrees wide four times as much is left out.
    const wide = island([69, 24], [70, 24], [70, 25], [69, 24]);
    const deep = { ...wide, arcs: [shared([67.00008, 24.5]).arcs[0], ...wide.arcs.slice(1)] };
    expect(ringOf(read(deep).small, 'west')).not.toContainEqual([67.00008, 24.5]);
    expect(ringOf(read(shared([67.00008, 24.5])).small, 'west')).toContainEqual([67.00008, 24.5]);
  });

  it('leaves a ring of three edges as simple as it is', () => {
    const { features, small } = read(island([66, 26], [66.5, 26.00001], [67, 26], [66.5, 27], [66, 26]));
    expect(ringOf(features, 'island')).toHaveLength(5);
    expect(ringOf(small, 'island')).toHaveLength(4);
  });

  it('reads a unit of several polygons', () => {
    const apart = island([69, 24], [70, 24], [70, 25], [69, 24]);
    const [west, , more] = apart.objects.towns.geometries;
    const geometries = [{ ...west, type: 'MultiPolygon', arcs: [[[0, 1]], [[3]]] }, more];
    const { features, issues } = read({
      ...apart,
      objects: { towns: { type: 'GeometryCollection', geometries } },
    });
    expect(issues).toEqual([]);
    expect(features[0]?.geometry.type).toBe('MultiPolygon');
    expect(features[0]?.geometry.coordinates).toHaveLength(2);
  });

  it('walks outer rings anticlockwise, whichever way they were drawn', () => {
    const back = read(island([69, 24], [70, 25], [70, 24], [69, 24])).features;
    expect(ringOf(back, 'island')).toEqual(
      ringOf(read(island([69, 24], [70, 24], [70, 25], [69, 24])).features, 'island'),
    );
  });

  it('gives no outline at all where one thing is amiss, and names the file', () => {
    for (const topology of [
      {},
      { ...TWO, objects: {} },
      { ...TWO, arcs: TWO.arcs.slice(0, 2) },
      shared().arcs,
    ]) {
      const { features, small, issues } = read(topology);
      expect([features, small]).toEqual([[], []]);
      expect(issues).toEqual([expect.objectContaining({ file: FILE, line: null })]);
    }
    const { issues } = read({
      ...TWO,
      arcs: [
        ...TWO.arcs,
        [
          [1, 'a'],
          [2, 2],
        ],
      ],
    });
    expect(issues.map(formatIssue)).toEqual([
      expect.stringMatching(
        /^data\/towns\.topojson unfit arcs\.3\.0\.1: .{40} \(expected TopoJSON of polygons \(.+\)\)$/,
      ),
    ]);
  });

  it('leaves a ring whole that would be none with fewer vertices', () => {
    const { small } = read(
      island([67.5, 24.5], [67.5001, 24.5], [67.5001, 24.5001], [67.5, 24.5001], [67.5, 24.5]),
    );
    expect(ringOf(small, 'island')).toHaveLength(5);
  });

  it.each([
    ['{', 'not JSON'],
    ['{"type":"FeatureCollection","features":[]}', 'data/towns.topojson not a Topology: '],
    [
      JSON.stringify({ ...TWO, objects: {} }),
      'data/towns.topojson 0 objects:  (expected one object: the outlines of all units)',
    ],
    [
      JSON.stringify({ ...TWO, objects: { a: TWO.objects.towns, b: TWO.objects.towns } }),
      'data/towns.topojson 2 objects: a, b (expected one object: the outlines of all units)',
    ],
    [
      JSON.stringify({ ...TWO, arcs: TWO.arcs.slice(0, 2) }),
      'data/towns.topojson no such arc: 2 (expected the number of one of its 2 arcs)',
    ],
    [
      JSON.stringify(TWO).replace('[66,24],[67,24]]', '[66,24],[66.5,24]]'),
      'data/towns.topojson arcs that do not meet: 0, 1 (expected each to begin where the one before it ends)',
    ],
    [JSON.stringify({ ...TWO, arcs: [[[67, 24]]] }), 'data/towns.topojson unfit arcs.0: '],
    [
      JSON.stringify(TWO).replace('"id":"east"', '"id":7'),
      'data/towns.topojson feature 2 has an unfit id: 7 (expected ',
    ],
    [
      JSON.stringify(TWO).replaceAll('[67,24]', '[267,24]'),
      'data/towns.topojson feature 1 has an unfit geometry.coordinates',
    ],
  ])('says what is amiss with %#', (text, sentence) => {
    expect(readTopology(FILE, text).issues.map(formatIssue).join('\n')).toContain(sentence);
  });
});

describe('parseDataset(files with towns.topojson)', () => {
  it.each([
    [178, 'geojson'],
    [178, 'topojson'],
    [600, 'topojson'],
  ] as const)(
    '%d made-up units in %s are read, packed and unpacked, and their districts dissolve',
    (count, form) => {
      const { dataset, issues } = parseDataset(filesOf(count, form));
      expect(issues.map(formatIssue)).toEqual([]);
      const again = unpack(pack(dataset, outlinesOf(dataset))).dataset;
      expect([...again.units.keys()]).toEqual([...dataset.units.keys()]);
      const { district } = levelsOf(dataset);
      for (const { id, towns } of dataset.districts.values()) {
        const whole = towns.reduce((sum, town) => sum + (again.units.get(town)?.squareMetres ?? 0), 0);
        expect(
          area(district.units.get(districtPlace(id))?.geometry ?? { type: 'Polygon', coordinates: [] }) /
            whole,
        ).toBeCloseTo(1, 6);
      }
    },
  );

  it('has the same outlines in TopoJSON as in GeoJSON, with fewer letters', () => {
    const [geojson, topojson] = [filesOf(178), filesOf(178, 'topojson')];
    const edges = (files: Files) =>
      [...parseDataset(files).dataset.units.values()].map(({ geometry }) =>
        edgesOf(geometry).map(nameOf).toSorted(),
      );
    expect(edges(topojson)).toEqual(edges(geojson));
    expect(topojson['towns.topojson']?.length).toBeLessThan(geojson['towns.geojson']?.length ?? 0);
  });

  it('says so where outlines are given twice', () => {
    const files = { ...filesOf(18), 'towns.topojson': JSON.stringify(TWO) };
    expect(parseDataset(files).issues.map(formatIssue)).toContain(
      'data/towns.topojson outlines given twice: towns.geojson (expected one of the two files)',
    );
  });

  it('names the file in which a town has no district', () => {
    const { 'towns.topojson': text = '', ...files } = filesOf(18, 'topojson');
    const spoilt = { ...files, 'towns.topojson': text.replace('"district":"district-0"', '"district":null') };
    expect(parseDataset(spoilt).issues.map(formatIssue)).toEqual([
      'data/towns.topojson town without a district: town-00000 (expected a district)',
    ]);
  });
});
