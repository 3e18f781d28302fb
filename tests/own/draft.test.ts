import { beforeAll, describe, expect, it } from 'vitest';
import { type Draft, draftOf, measureIn, withColumn } from '../../src/own/draft.ts';
import { isFault } from '../../src/own/owntable.ts';
import { tableOf } from '../../src/own/tableof.ts';
import { wantsOf } from '../../src/own/wanting.ts';
import { en } from '../../src/words/en.ts';
import { speak } from '../../src/words/words.ts';
import { answered, FILES } from './answered.ts';
import { GAZETTEER, gridIn, pasted, read } from './tables.ts';

beforeAll(() => speak(en));

const kinds = (draft: Draft) => wantsOf(draft, GAZETTEER).map(({ kind }) => kind);

describe('a draft', () => {
  it.each(FILES)('tableOf(draft) of %s is a table once nothing is wanting', async (...[name, sheet]) => {
    const table = await read(name);
    const grid = gridIn(table.kind === 'sheets' ? await table.sheet(sheet ?? '') : table);
    const draft = draftOf(grid, GAZETTEER);
    expect(kinds(draft)).toContain('source');
    const said = answered(draft);
    expect(wantsOf(said, GAZETTEER)).toEqual([]);
    const made = tableOf(said, GAZETTEER);
    expect(isFault(made) ? made : null).toBeNull();
    if (!isFault(made)) expect(made.maps.some(({ kind }) => kind === 'choropleth')).toBe(false);
  });

  it('draftOf(grid) calls a table that was pasted by the line above its header, and a file by its name', () => {
    const text = 'Wells of the city\nas of 2011\nTown,Wells\nLyari,3\nSaddar,5';
    expect(draftOf(pasted(text), GAZETTEER).title).toBe('Wells of the city');
    expect(draftOf(pasted('Town,Wells\nLyari,3\nSaddar,5'), GAZETTEER).title).toBe('pasted table');
    expect(draftOf({ ...pasted(text), name: 'wells-2011.csv' }, GAZETTEER).title).toBe('wells-2011');
  });

  it('wantsOf(draft) asks whether numbers count, what a word means, of when and where they are', () => {
    const draft = draftOf(pasted('Town,Wells\nLyari,3\nSaddar,n/a\nAtlantis,4'), GAZETTEER);
    expect(kinds(draft)).toEqual(['unmatched', 'words', 'date', 'nature', 'source']);
  });

  it('wantsOf(draft) wants the breaks and the divisor that were chosen', () => {
    const draft = answered(draftOf(pasted('Town,Wells\nLyari,3\nSaddar,5'), GAZETTEER));
    const [id = ''] = draft.measures.keys();
    const said = draft.measures.get(id);
    if (!said) throw new Error('no measure');
    const over = (next: Partial<typeof said>) =>
      kinds({ ...draft, measures: new Map([[id, { ...said, ...next }]]) });
    expect(over({ divisor: 'column', by: id })).toEqual(['divisor']);
    expect(over({ divisor: 'area', classes: { method: 'own', count: 5, breaks: [] } })).toEqual(['breaks']);
    expect(over({ mapped: false })).toEqual(['measure']);
    expect(kinds({ ...draft, date: 'soon' })).toEqual(['undateable']);
  });

  it('a date is taken as people write it, where it can be one date only', () => {
    const draft = answered(draftOf(pasted('Town,Wells\nLyari,3\nSaddar,5'), GAZETTEER));
    const dated = (text: string) => {
      const said = { ...draft, date: text, source: { ...draft.source, issued: text } };
      const made = tableOf(said, GAZETTEER);
      return isFault(made) || kinds(said).length > 0 ? null : [made.rows[0]?.when, made.source.issued];
    };
    expect(dated('October 2026')).toEqual(['2026-10', '2026-10']);
    expect(dated('21 Feb 2012')).toEqual(['2012-02-21', '2012-02-21']);
    expect(dated('1985~')).toEqual(['1985~', '1985~']);
    expect(dated('2010-11')).toEqual(['2010-11', '2010-11']);
    expect(dated('3/4/2012')).toBeNull();
    expect(kinds({ ...draft, date: '3/4/2012' })).toEqual(['undateable']);
  });

  it('withColumn(draft, index, role) leaves one column of places', () => {
    const draft = draftOf(pasted('Town,Area,Wells\nLyari,Saddar,3\nSaddar,Lyari,5'), GAZETTEER);
    const other = withColumn(draft, 1, 'place');
    expect(other.columns.map(({ role }) => role)).toEqual(['left-out', 'place', 'number']);
  });

  it('two categories of one place are both kept, though nothing is asked of them', () => {
    const draft = withColumn(
      draftOf(pasted('Town,Supply\nLyari,pipe\nSaddar,tanker\nSaddar,pipe'), GAZETTEER),
      1,
      'category',
    );
    const said: Draft = { ...draft, date: '2012', source: { ...draft.source, title: 'Somebody' } };
    expect(wantsOf(said, GAZETTEER)).toEqual([]);
    const made = tableOf(said, GAZETTEER);
    expect(isFault(made) ? made : made.rows.map(({ place, cells }) => `${place} ${cells}`)).toEqual([
      'lyari pipe',
      'saddar tanker',
      'saddar pipe',
    ]);
  });

  it('a zero that was said is a number, and what was not received is none', () => {
    const draft = answered(draftOf(pasted('Town,Wells\nLyari,nil\nSaddar,n/a'), GAZETTEER));
    const made = tableOf(
      {
        ...draft,
        columns: withColumn(draft, 1, 'number').columns,
        meanings: new Map([
          ['nil', 'zero'],
          ['n/a', 'not-received'],
        ]),
        measures: new Map([
          [
            'wells',
            {
              ...measureIn(draft, { id: 'wells', name: 'Wells', kind: 'number', columns: [], bare: false }),
              nature: 'count',
              unit: 'wells',
            },
          ],
        ]),
      },
      GAZETTEER,
    );
    expect(isFault(made) ? made : made.rows.map(({ cells }) => cells)).toEqual([
      [0],
      [{ absent: 'not-received' }],
    ]);
  });
});
