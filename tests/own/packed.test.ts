import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withTables } from '../../src/own/claims.ts';
import { keptDraftOf } from '../../src/own/keptdraft.ts';
import { asTable, isFault } from '../../src/own/owntable.ts';
import { fileOf, isFile, packedText, unpackedFrom, unpackedText } from '../../src/own/packed.ts';
import { draftOfTable } from '../../src/own/redraft.ts';
import { ownThemesOf } from '../../src/own/themes.ts';
import { DATASET, LEVELS } from '../atlas.ts';
import { tableOf, VACCINATION } from './owntables.ts';
import { GAZETTEER } from './tables.ts';

/** Streams have their time on a busy machine. */
const LONG = 60_000;

const letters = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url');
const file = (table: unknown, atlas = 'karachi') =>
  JSON.stringify({ format: 'atlas-table', atlas, view: '', citations: [], table });

describe('packedText(text) and unpackedText(letters)', () => {
  it(
    'undo each other, in letters that an address may hold',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 400 }), async (text) => {
          const packed = await packedText(text);
          expect(packed).toMatch(/^[\w-]+$/);
          expect(await unpackedText(packed ?? '')).toBe(text);
        }),
      );
    },
    LONG,
  );

  it(
    'unpackedText(letters) is null for what is none, and never throws',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.string({ maxLength: 60 }), async (text) => {
          const found = await unpackedText(text);
          expect(found === null || typeof found === 'string').toBe(true);
        }),
      );
      for (const bad of ['', '!', 'AAAA', 'a'.repeat(8193), letters(Buffer.from([0xff, 0xfe]))])
        expect(await unpackedText(bad)).toBeNull();
    },
    LONG,
  );

  it('unpackedText(letters) stops at 512 kB, and packedText(text) at a link', async () => {
    const of = (length: number) => letters(deflateRawSync(Buffer.alloc(length, 'a'), { level: 9 }));
    expect((await unpackedText(of(512 * 1024)))?.length).toBe(512 * 1024);
    expect(await unpackedText(of(512 * 1024 + 1))).toBeNull();
    // 3 MB in less than 8,192 letters.
    const bomb = of(3_000_000);
    expect(bomb.length).toBeLessThan(8192);
    expect(await unpackedText(bomb)).toBeNull();
  });

  it('packedText(text) of a table that does not fit into a link is null', async () => {
    const words = fc.sample(fc.string({ minLength: 40, maxLength: 40 }), { numRuns: 300, seed: 1 });
    expect(await packedText(words.join(' '))).toBeNull();
  });
});

describe('unpackedFrom(text, town)', () => {
  it('undoes fileOf(atlas, packet, citations)', () => {
    const drafts = [null, keptDraftOf(draftOfTable(VACCINATION, GAZETTEER))];
    for (const [index, table] of [tableOf(), VACCINATION].entries()) {
      const draft = drafts[index] ?? null;
      const text = fileOf('karachi', { view: 'fill=density', table, draft }, ['Health office list']);
      expect(isFile(text)).toBe(true);
      expect(unpackedFrom(text, DATASET)).toEqual({
        kind: 'packet',
        packet: { view: 'fill=density', table, draft },
      });
    }
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.json().map((table) => file(JSON.parse(table))),
        ),
        (text) => {
          expect(['none', 'other', 'fault']).toContain(unpackedFrom(text, DATASET).kind);
        },
      ),
    );
  });

  it('tells another atlas, a fault and a strange place', () => {
    const table = tableOf();
    expect(unpackedFrom(file(table, 'lahore'), DATASET)).toEqual({ kind: 'other', atlas: 'lahore' });
    expect(unpackedFrom(file({ ...table, title: '' }), DATASET)).toEqual({
      kind: 'fault',
      fault: { at: 'title', expected: 'some text' },
    });
    for (const place of ['atlantis', '__proto__', 'constructor', 'district-atlantis', '../lyari'])
      expect(
        unpackedFrom(file({ ...table, rows: [{ line: 2, place, when: '2013', cells: [1] }] }), DATASET),
      ).toEqual({
        kind: 'fault',
        fault: { at: place, expected: 'the id of a place of this atlas' },
      });
  });

  it('opens a table whose draft is none without it, as those that were saved without one', () => {
    const table = tableOf();
    for (const draft of [undefined, null, 7, {}, { title: 'x' }, [table]]) {
      const text = JSON.stringify({ format: 'atlas-table', atlas: 'karachi', view: '', table, draft });
      expect(unpackedFrom(text, DATASET)).toEqual({
        kind: 'packet',
        packet: { view: '', table, draft: null },
      });
    }
  });

  it('fileOf(atlas, packet, citations) leaves a draft out with which the file could not be opened again', () => {
    const table = tableOf();
    const draft = keptDraftOf(draftOfTable(table, GAZETTEER));
    const long = {
      ...draft,
      rows: Array.from({ length: 6000 }, () => ({ line: 1, cells: ['ء'.repeat(1000)] })),
    };
    // Two bytes a letter.
    expect(fileOf('karachi', { view: '', table, draft: long }, [])).toBe(
      fileOf('karachi', { view: '', table, draft: null }, []),
    );
    expect(fileOf('karachi', { view: '', table, draft }, [])).toContain('"draft"');
  });

  it('takes nothing from a prototype', () => {
    const text = file(tableOf()).replace(
      '{"format"',
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"format"',
    );
    expect(unpackedFrom(text, DATASET).kind).toBe('packet');
    expect('polluted' in {}).toBe(false);
  });
});

describe('asTable(value)', () => {
  it('never throws, and takes nothing that is no table', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (value) => {
        expect(isFault(asTable(value))).toBe(true);
      }),
    );
  });

  it('never throws where one part of a table is something else', () => {
    const parts = ['id', 'title', 'file', 'source', 'level', 'columns', 'rows', 'maps'];
    fc.assert(
      fc.property(fc.constantFrom(...parts), fc.jsonValue(), (part, value) => {
        const read = asTable({ ...tableOf(), [part]: value });
        expect(isFault(read) || read.id.length > 0).toBe(true);
      }),
    );
  });

  it('takes 60,000 rows, and not one more', () => {
    const rows = Array.from({ length: 60_001 }, (_, index) => ({
      line: index + 2,
      place: 'lyari',
      when: '2013',
      cells: [index],
    }));
    expect(isFault(asTable({ ...tableOf(), rows: rows.slice(1) }))).toBe(false);
    expect(asTable({ ...tableOf(), rows })).toMatchObject({ at: 'rows' });
  });

  it('takes no count and no divisor whose rate may be no number, and draws all that it takes', () => {
    const sizes = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.constantFrom(0, -0, 1e308, -1e308, Number.MIN_VALUE, 1e20, 1e-40, 1e21, 1e-41),
    );
    const [symbols, rate] = VACCINATION.maps;
    fc.assert(
      fc.property(sizes, fc.boolean(), sizes, (cell, isFirst, each) => {
        const rows = VACCINATION.rows.map((row, index) =>
          index === (isFirst ? 0 : 5) ? { ...row, cells: [cell] } : row,
        );
        const maps = [symbols, { ...rate, per: { kind: 'population', each } }];
        const table = asTable({ ...VACCINATION, rows, maps });
        const sound = [cell, each].every(
          (size) => size === 0 || (Math.abs(size) >= 1e-40 && Math.abs(size) <= 1e20),
        );
        expect(isFault(table)).toBe(!sound);
        if (isFault(table)) return;
        for (const theme of ownThemesOf([table], LEVELS.town))
          for (const day of theme.days ?? [])
            for (const { number } of theme
              .draw(withTables(LEVELS, [table]).town, { day, scheme: 'light' })
              .readings.values())
              expect(number === null || Number.isFinite(number)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
