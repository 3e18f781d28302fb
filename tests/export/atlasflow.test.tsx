/** The flow of text: nothing is lost, nothing leaves its column, and no heading stands alone. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fill, fillLevel, flow, heading, type Piece, piece } from '../../src/export/atlas/flow.ts';
import { columnsIn } from '../../src/export/atlas/paper.ts';
import { bound, brokenRuns, runsOf } from '../../src/export/atlas/words.tsx';
import { space } from '../../src/export/blocks.tsx';
import { widthOf } from '../../src/figure/advances.ts';

const ROOM = { left: 10, top: 20, right: 310, bottom: 220 };
const COLUMNS = columnsIn(ROOM, 2);

/** Each piece can be told by the claim that it tells. */
const pieceOf = (height: number, above: number, leads: boolean, index: number): Piece => ({
  ...piece(space(height), above, [String(index)]),
  leads,
});

const pieces = fc
  .array(
    fc.record({
      height: fc.integer({ min: 1, max: 60 }),
      above: fc.integer({ min: 0, max: 12 }),
      leads: fc.boolean(),
    }),
    { minLength: 1, maxLength: 40 },
  )
  // No more than two headings follow each other, and the last piece is none.
  .map((all) =>
    all.map((one, index) =>
      pieceOf(one.height, one.above, one.leads && index % 3 === 0 && index < all.length - 1, index),
    ),
  );

describe('flow(pieces, first, others)', () => {
  it('places every piece once and in order', () => {
    fc.assert(
      fc.property(pieces, (all) => {
        const placed = flow(all, COLUMNS, COLUMNS).flat();
        expect(placed.flatMap(({ claims }) => claims)).toEqual(all.flatMap(({ claims }) => claims));
      }),
    );
  });

  it('keeps every piece within its column, below the one before', () => {
    fc.assert(
      fc.property(pieces, (all) => {
        for (const page of flow(all, COLUMNS, COLUMNS))
          for (const [index, { left, top, block }] of page.entries()) {
            expect(COLUMNS.map((column) => column.left)).toContain(left);
            expect(top).toBeGreaterThanOrEqual(ROOM.top);
            expect(top + block.height).toBeLessThanOrEqual(ROOM.bottom);
            const before = page[index - 1];
            if (before?.left === left) expect(top).toBeGreaterThanOrEqual(before.top + before.block.height);
          }
      }),
    );
  });

  it('sets a heading in the column of what it heads', () => {
    fc.assert(
      fc.property(pieces, (all) => {
        const placed = flow(all, COLUMNS, COLUMNS).flatMap((page, number) =>
          page.map(({ left }) => `${number} ${left}`),
        );
        for (const [index, { leads }] of all.entries())
          if (leads) expect(placed[index]).toBe(placed[index + 1]);
      }),
    );
  });

  it('throws for a piece that no column has room for', () => {
    expect(() => flow([piece(space(201), 0)], COLUMNS, COLUMNS)).toThrow('a block of 201 pixels has no room');
  });

  it('goes on to the next page where the first has no room at all', () => {
    const none = COLUMNS.map((column) => ({ ...column, top: column.bottom - 5 }));
    expect(flow([piece(space(50), 0)], none, COLUMNS).map((page) => page.length)).toEqual([0, 1]);
  });
});

describe('fillLevel(pieces, columns)', () => {
  it('parts what has room evenly: two of three in the first column', () => {
    const three = [0, 1, 2].map(() => piece(space(30), 10));
    expect(fill(three, COLUMNS).placed.map(({ left }) => left)).toEqual([10, 10, 10]);
    const lefts = fillLevel(three, COLUMNS).placed.map(({ left }) => left);
    expect(lefts).toEqual([10, 10, COLUMNS[1]?.left]);
  });

  it('takes no room above the first piece of a column', () => {
    const [first] = fill([heading(space(10), 40), piece(space(10), 7)], COLUMNS).placed;
    expect(first?.top).toBe(ROOM.top);
  });
});

describe('runsOf(text, face, quiet)', () => {
  it('breaks at spaces alone, and not within what is bound', () => {
    const texts = (text: string) => runsOf(text, 'sans400', false).map((run) => run.text);
    expect(texts('east, 5.4\u00a0km ')).toEqual(['east, ', '5.4\u00a0km ']);
    expect(texts(bound('see ¶ 4'))).toEqual(['see ', '¶\u00a04']);
    expect(texts('')).toEqual([]);
  });
});

describe('brokenRuns(runs, width, size, indent)', () => {
  const words = fc
    .array(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 1, maxLength: 20 })
    .map((list) => list.join(' '));

  it('keeps every word, and no line is wider than the width', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 80, max: 300 }), (text, width) => {
        const lines = brokenRuns(runsOf(text, 'sans400', false), width, 11, 12);
        expect(
          lines
            .flat()
            .map((run) => run.text)
            .join(''),
        ).toBe(text);
        for (const [index, line] of lines.entries()) {
          const whole = line
            .map((run) => run.text)
            .join('')
            .trimEnd();
          expect(widthOf(whole, 11, 'sans400') + (index > 0 ? 12 : 0)).toBeLessThanOrEqual(width);
        }
      }),
    );
  });
});
