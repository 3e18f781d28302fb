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

  it('leaves a ring whole that would be none with fewer vertices', () => {
    const island = [
      [67.5, 24.5],
      [67.5001, 24.5],
      [67.5001, 24.5001],
      [67.5, 24.5001],
      [67.5, 24.5],
    ];
    const { small } = read({
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
      arcs: [...TWO.arcs, island],
    });
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
