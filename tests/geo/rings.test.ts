/** Rings: the laws of assembling, on two squares side by side with a pond in one of them. */

import { describe, expect, it } from 'vitest';
import { joinAlong } from '../../src/geo/along.ts';
import { type Arc, assemble, isInside, type Point } from '../../src/geo/rings.ts';
import { simplify, simplifyArc } from '../../src/geo/simplify.ts';

const wall: Arc = {
  id: 'wall',
  left: 'west',
  right: 'east',
  line: [
    [1, 0],
    [1, 1],
  ],
};
const around: Arc = {
  id: 'around-west',
  left: 'outside',
  right: 'west',
  line: [
    [1, 0],
    [0, 0],
    [0, 1],
    [1, 1],
  ],
};
const beyond: Arc = {
  id: 'around-east',
  left: 'east',
  right: 'outside',
  line: [
    [1, 0],
    [2, 0],
    [2, 1],
    [1, 1],
  ],
};
const pond: Arc = {
  id: 'pond',
  left: 'pond',
  right: 'east',
  line: [
    [1.4, 0.4],
    [1.6, 0.4],
    [1.6, 0.6],
    [1.4, 0.6],
    [1.4, 0.4],
  ],
};
const outside = new Set(['outside']);

describe('assemble(arcs, outside)', () => {
  it('closes a ring from arcs drawn either way, anticlockwise, the first point repeated last', () => {
    const { polygons, faults } = assemble([wall, around, beyond], outside);
    expect(faults).toEqual([]);
    expect(polygons.get('west')).toEqual([
      [
        [
          [1, 0],
          [1, 1],
          [0, 1],
          [0, 0],
          [1, 0],
        ],
      ],
    ]);
    expect([...polygons.keys()]).toEqual(['east', 'west']);
  });

  it('leaves an enclosed unit out of its neighbour as a hole, which runs clockwise', () => {
    const { polygons, faults } = assemble([wall, around, beyond, pond], outside);
    expect(faults).toEqual([]);
    expect(polygons.get('east')?.[0]?.[1]).toEqual([
      [1.4, 0.4],
      [1.4, 0.6],
      [1.6, 0.6],
      [1.6, 0.4],
      [1.4, 0.4],
    ]);
    expect(polygons.get('pond')).toEqual([[pond.line]]);
  });

  it('keeps parts that lie apart as polygons, the largest first', () => {
    const island: Arc = {
      id: 'island',
      left: 'west',
      right: 'outside',
      line: [
        [5, 5],
        [5.1, 5],
        [5.1, 5.1],
        [5, 5],
      ],
    };
    const { polygons } = assemble([island, wall, around, beyond], outside);
    expect(polygons.get('west')?.length).toBe(2);
    expect(polygons.get('west')?.[1]).toEqual([island.line]);
  });

  it('says which arc a ring cannot go on from', () => {
    expect(assemble([wall, around], outside).faults).toEqual([
      'ring of east does not close: nothing goes on from arc wall at 1,0',
    ]);
  });

  it('says where a ring forks, naming the arcs', () => {
    const second: Arc = {
      id: 'second-wall',
      left: 'west',
      right: 'east',
      line: [
        [1, 0],
        [1.1, 0.5],
        [1, 1],
      ],
    };
    expect(assemble([around, wall, second, beyond], outside).faults[1]).toBe(
      'ring of west forks at 1,0: wall or second-wall',
    );
  });

  it('says when an arc has its sides the wrong way round', () => {
    const turned: Arc = { ...pond, left: 'east', right: 'pond' };
    expect(assemble([wall, around, beyond, turned], outside).faults).toContain(
      'ring of pond runs the wrong way round, or is a hole in nothing: it starts at 1.4,0.4',
    );
  });

  it('refuses an arc that is no line, or divides nothing', () => {
    const dot: Arc = { ...wall, line: [[1, 0]] };
    const same: Arc = { ...wall, id: 'same', right: 'west' };
    expect(assemble([dot, same], outside).faults).toEqual([
      'arc wall needs at least 2 points: got 1',
      'arc same has the same unit on both sides: west',
    ]);
  });
});

describe('isInside(point, ring)', () => {
  it('tells a point inside from one outside', () => {
    expect(isInside([1.5, 0.5], pond.line)).toBe(true);
    expect(isInside([1.5, 0.7], pond.line)).toBe(false);
  });
});

describe('simplify(line, tolerance)', () => {
  const bent: readonly Point[] = [
    [67, 24.9],
    [67.1, 24.901],
    [67.2, 24.9],
    [67.3, 25],
  ];

  it('drops what lies within the tolerance and keeps both ends', () => {
    expect(simplify(bent, 0.01)).toEqual([
      [67, 24.9],
      [67.2, 24.9],
      [67.3, 25],
    ]);
    expect(simplify(bent, 0.0001)).toEqual(bent);
  });

  it('simplifyArc keeps a closed line a ring, whatever the tolerance', () => {
    expect(simplifyArc(pond.line, 5).length).toBeGreaterThanOrEqual(4);
  });
});

describe('joinAlong(names, stretches)', () => {
  const stretches = new Map<string, readonly Point[]>([
    [
      'head',
      [
        [0, 0],
        [1, 0],
      ],
    ],
    [
      'foot',
      [
        [2, 0],
        [1, 0],
      ],
    ],
  ]);

  it('joins stretches, a leading minus walking one backwards', () => {
    expect(joinAlong(['head', '-foot'], stretches)).toEqual({
      line: [
        [0, 0],
        [1, 0],
        [2, 0],
      ],
      faults: [],
    });
  });

  it('says where two stretches do not meet, and which is unknown', () => {
    expect(joinAlong(['head', 'foot', 'tail'], stretches).faults).toEqual([
      'stretch foot starts at 2,0, the one before it ends at 1,0',
      'no such stretch: tail',
    ]);
  });
});
