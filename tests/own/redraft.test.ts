import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Draft, draftOf } from '../../src/own/draft.ts';
import { asKeptDraft, draftKept, keptDraftOf } from '../../src/own/keptdraft.ts';
import { isFault, type OwnTable } from '../../src/own/owntable.ts';
import { passedDraft } from '../../src/own/passeddraft.ts';
import { draftOfTable } from '../../src/own/redraft.ts';
import { tableOf } from '../../src/own/tableof.ts';
import { wantsOf } from '../../src/own/wanting.ts';
import { en } from '../../src/words/en.ts';
import { speak } from '../../src/words/words.ts';
import { answered, FILES } from './answered.ts';
import { tableOf as made, VACCINATION } from './owntables.ts';
import { GAZETTEER, gridIn, pasted, read } from './tables.ts';

beforeAll(() => speak(en));

const passedOn = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** A table without the ids that hang on where its columns stood in a file. */
function withoutIds({ columns, rows, maps, id, ...rest }: OwnTable) {
  const at = (one: string) => columns.findIndex((column) => column.id === one);
  return {
    ...rest,
    columns: columns.map(({ id: _, ...column }) => column),
    rows: rows.toSorted((a, b) => a.line - b.line || (a.when < b.when ? -1 : 1)),
    maps: maps.map(({ id: _, column, ...map }) => ({
      ...map,
      column: at(column),
      ...('per' in map && map.per?.kind === 'column'
        ? { per: { ...map.per, column: at(map.per.column) } }
        : {}),
    })),
  };
}

function drawn(draft: Parameters<typeof tableOf>[0]): OwnTable {
  const table = tableOf(draft, GAZETTEER);
  if (isFault(table)) throw new Error(`${table.at}: ${table.expected}`);
  return table;
}

function measureOf({ measures }: Draft, id: string) {
  const found = measures.get(id);
  if (!found) throw new Error(`no measure ${id}`);
  return found;
}

async function answeredOf(name: string, sheet = '') {
  const table = await read(name);
  return answered(draftOf(gridIn(table.kind === 'sheets' ? await table.sheet(sheet) : table), GAZETTEER));
}

describe('keptDraftOf(draft) and draftKept(kept, gazetteer)', () => {
  it.each(FILES)('undo each other, and %s is drawn as the same table', async (...[name, sheet]) => {
    const draft = await answeredOf(name, sheet);
    const kept = asKeptDraft(passedOn(keptDraftOf(draft)));
    if (!kept) throw new Error('not taken');
    const again = draftKept(kept, GAZETTEER);
    expect(wantsOf(again, GAZETTEER)).toEqual([]);
    expect(drawn(again)).toEqual(drawn(draft));
    expect({ ...again, columns: [] }).toEqual({
      ...draft,
      columns: [],
      grid: { ...draft.grid, remarks: [], title: '' },
    });
    expect(keptDraftOf(again)).toEqual(kept);
  });

  it('keep what is not said yet as not said', () => {
    const draft = draftOf(
      pasted('Town,Wells,Opened\nLyari,n/a,01/02/2012\nAtlantis,2.400,03/04/2012'),
      GAZETTEER,
    );
    const kept = asKeptDraft(passedOn(keptDraftOf(draft)));
    if (!kept) throw new Error('not taken');
    const wants = wantsOf(draft, GAZETTEER);
    expect(wants.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['order', 'unmatched', 'words', 'nature']),
    );
    expect(wantsOf(draftKept(kept, GAZETTEER), GAZETTEER)).toEqual(wants);
  });

  it('ask once more for a place that the atlas has not', () => {
    const kept = keptDraftOf(draftOf(pasted('Town,Wells\nLyari,3\nX,4'), GAZETTEER));
    const draft = draftKept(
      {
        ...kept,
        chosen: [
          ['X', 'atlantis'],
          ['Lyari', null],
        ],
      },
      GAZETTEER,
    );
    expect([...draft.chosen]).toEqual([['Lyari', null]]);
  });
});

describe('asKeptDraft(value)', () => {
  const kept = () => keptDraftOf(draftOf(pasted('Town,Wells\nLyari,3\nSaddar,4'), GAZETTEER));

  it('never throws, and takes nothing that is no draft', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (value) => {
        expect(asKeptDraft(value)).toBeNull();
      }),
    );
  });

  it('never throws where one part of a draft is something else, and what it takes can be drawn or is asked about', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(kept())), fc.jsonValue(), (part, value) => {
        const taken = asKeptDraft({ ...kept(), [part]: value });
        if (taken) expect(wantsOf(draftKept(taken, GAZETTEER), GAZETTEER).length).toBeGreaterThan(0);
      }),
    );
  });

  it.each([
    ['a line that is narrower than the header', { rows: [{ line: 2, cells: ['Lyari'] }] }],
    ['no line', { rows: [] }],
    ['lines that run backwards', { rows: [3, 2].map((line) => ({ line, cells: ['Lyari', '3'] })) }],
    ['one line on two places', { rows: ['Lyari', 'Saddar'].map((one) => ({ line: 2, cells: [one, '3'] })) }],
    ['two columns of places', { columns: [{ role: 'place' }, { role: 'place' }] }],
    ['a column too few', { columns: [{ role: 'place' }] }],
    ['a cell that is too long', { rows: [{ line: 2, cells: ['Lyari', 'x'.repeat(2001)] }] }],
    ['61 columns', { header: Array(61).fill('x'), columns: Array(61).fill({ role: 'left-out' }), rows: [] }],
    [
      '60,001 lines',
      { rows: Array.from({ length: 60_001 }, (_, at) => ({ line: at + 2, cells: ['', ''] })) },
    ],
  ])('takes none with %s', (_, part) => {
    expect(asKeptDraft(kept())).not.toBeNull();
    expect(asKeptDraft({ ...kept(), ...part })).toBeNull();
  });
});

describe('passedDraft(kept, gazetteer)', () => {
  it.each(FILES)('is drawn as the same table as the draft of %s', async (...[name, sheet]) => {
    const draft = await answeredOf(name, sheet);
    const passed = passedDraft(keptDraftOf(draft), GAZETTEER);
    const again = draftKept(asKeptDraft(passedOn(passed)) ?? passed, GAZETTEER);
    expect(wantsOf(again, GAZETTEER)).toEqual([]);
    expect(drawn(again)).toEqual(drawn(draft));
  });

  it('has nothing of the lines and columns that are left out of the maps', () => {
    const text =
      'Town,Surveyor,Wells,Houses,Phones,Kind\nLyari,Secret one,n/a,40,71,dug\nSaddar,Secret two,5,50,72,bored\nAtlantis,Secret three,73,74,75,dry';
    const draft = answered(draftOf(pasted(text), GAZETTEER));
    const of = (id: string) => measureOf(draft, id);
    const said = {
      ...draft,
      chosen: new Map([['Atlantis', null]]),
      measures: new Map([
        ['c3', { ...of('c3'), divisor: 'column' as const, by: 'c4' }],
        ['c4', { ...of('c4'), mapped: false }],
        ['c5', { ...of('c5'), mapped: false }],
      ]),
    };
    const passed = JSON.stringify(passedDraft(keptDraftOf(said), GAZETTEER));
    for (const left of ['Secret', 'Atlantis', '71', '72', '73', '74', '75', 'dug', 'dry'])
      expect(passed).not.toContain(left);
    for (const kept of ['Lyari', 'n/a', '"40"', '"50"']) expect(passed).toContain(kept);
  });
});

describe('draftOfTable(table, gazetteer)', () => {
  it.each(FILES)('is drawn as the table that was made of %s', async (...[name, sheet]) => {
    const table = drawn(await answeredOf(name, sheet));
    const draft = draftOfTable(table, GAZETTEER);
    expect(wantsOf(draft, GAZETTEER)).toEqual([]);
    // A heading that is nothing but dates is that of its map.
    const columns = table.columns.map((column) =>
      column.name === '20 February 2012, 21 February 2012' ? { ...column, name: 'Things' } : column,
    );
    expect(withoutIds(drawn(draft))).toEqual(withoutIds({ ...table, columns }));
  });

  it('has rates with what they are divided by, their classes and their days', () => {
    for (const table of [
      VACCINATION,
      made({
        columns: [
          { id: 'a', name: 'Wells of 2011', kind: 'number', unit: 'wells' },
          { id: 'b', name: 'Houses', kind: 'number', unit: 'houses' },
          { id: 'd', name: 'Dry', kind: 'number', unit: '' },
        ],
        rows: ['lyari', 'saddar', 'malir-cantonment'].map((place, index) => ({
          line: index + 2,
          place,
          when: '2011',
          cells: [index + 0.5, { absent: 'not-applicable' }, -1 - index],
        })),
        maps: [
          { id: 'a', kind: 'symbols', column: 'a', title: 'Wells' },
          {
            id: 'b',
            kind: 'choropleth',
            column: 'a',
            title: 'Wells per 10 of Houses',
            what: 'wells per 10 of Houses',
            per: { kind: 'column', column: 'b', each: 10 },
            classes: { method: 'own', count: 3, breaks: [1, 2] },
          },
          {
            id: 'd',
            kind: 'choropleth',
            column: 'd',
            title: 'Dry',
            what: '% of wells',
            per: null,
            classes: { method: 'quantile', count: 4, breaks: [] },
          },
        ],
      }),
    ]) {
      const draft = draftOfTable(table, GAZETTEER);
      const again = withoutIds(drawn(draft));
      const before = withoutIds(table);
      const plain = (one: typeof again) =>
        one.maps.map(({ title: _, what: __, ...map }: Record<string, unknown>) => map);
      expect(plain(again)).toEqual(plain(before));
      expect(again.rows).toEqual(before.rows);
      expect(again.source).toEqual(before.source);
    }
  });
});
