/** The code of an address: what every reader of such codes looks for first. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeOf } from '../../src/export/plate/qr.tsx';

const QUIET = 4;

/** The modules that a code's path makes dark. */
function modulesOf({ modules, path }: { modules: number; path: string }): readonly (readonly boolean[])[] {
  const dark = Array.from({ length: modules }, () => Array.from({ length: modules }, () => false));
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)\.5h(\d+)/g))
    for (let at = Number(x); at < Number(x) + Number(length); at += 1) {
      const row = dark[Number(y)];
      if (row) row[at] = true;
    }
  return dark;
}

const FINDER = ['#######', '#.....#', '#.###.#', '#.###.#', '#.###.#', '#.....#', '#######'];
const cornerOf = (dark: readonly (readonly boolean[])[], left: number, top: number) =>
  Array.from({ length: 7 }, (_, y) =>
    Array.from({ length: 7 }, (__, x) => (dark[top + y]?.[left + x] ? '#' : '.')).join(''),
  );

describe('codeOf(address)', () => {
  it('has a finder in three corners, a quiet zone of four modules and whole modules only', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (end) => {
        const code = codeOf(`https://atlas.example/#${end}`);
        if (!code) throw new Error('every such address has a code');
        expect(code.path.replace(/M\d+ \d+\.5h\d+/g, '')).toBe('');
        const dark = modulesOf(code);
        const far = code.modules - QUIET - 7;
        for (const [left, top] of [
          [QUIET, QUIET],
          [far, QUIET],
          [QUIET, far],
        ] as const)
          expect(cornerOf(dark, left, top)).toEqual(FINDER);
        const rim = dark.flatMap((row, y) =>
          row.filter((_, x) => Math.min(x, y) < QUIET || Math.max(x, y) >= code.modules - QUIET),
        );
        expect(rim).not.toContain(true);
        // A code has 17 modules a side and four more for each of its versions.
        expect((code.modules - 2 * QUIET - 17) % 4).toBe(0);
      }),
      { numRuns: 30 },
    );
  });

  it('has its timing rows, in which dark and light take turns', () => {
    const code = codeOf('file:///home/reader/atlas/index.html#fill=control');
    if (!code) throw new Error('an address of a file has a code');
    const row = modulesOf(code)[QUIET + 6]?.slice(QUIET + 8, code.modules - QUIET - 8) ?? [];
    expect(row.length).toBeGreaterThan(4);
    expect(row).toEqual(row.map((_, index) => index % 2 === 0));
  });

  it('is null for what no code can hold', () => {
    expect(codeOf('x'.repeat(3000))).toBeNull();
  });
});
