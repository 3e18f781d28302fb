import { beforeAll, describe, expect, it } from 'vitest';
import { type Draft, draftOf, measureIn } from '../../src/own/draft.ts';
import { gazetteerOf } from '../../src/own/gazetteer.ts';
import { measuresOf } from '../../src/own/measures.ts';
import { isFault } from '../../src/own/owntable.ts';
import { plain } from '../../src/own/plain.ts';
import { tableOf } from '../../src/own/tableof.ts';
import { trialValues } from '../../src/own/trial.ts';
import { wantsOf } from '../../src/own/wanting.ts';
import { en } from '../../src/words/en.ts';
import { isolatedInEnglish, isolatedInUrdu, keptTogether } from '../../src/words/isolated.ts';
import { ur } from '../../src/words/ur.ts';
import { speak } from '../../src/words/words.ts';
import { DATASET, LEVELS } from '../atlas.ts';
import { pasted } from './tables.ts';

beforeAll(() => speak(en));

const GAZETTEER = gazetteerOf(DATASET);
const OVERRIDE = '\u202e';

/** A pasted table of which source and date are said. */
function draftFrom(lines: readonly string[]): Draft {
  const draft = draftOf(pasted(lines.join('\n')), GAZETTEER);
  return { ...draft, date: '2012', source: { ...draft.source, title: 'Somebody' } };
}

/** A draft with something said of each of its measures. */
const saying = (draft: Draft, said: Partial<ReturnType<typeof measureIn>>): Draft => ({
  ...draft,
  measures: new Map(
    measuresOf(draft.columns).map((one) => [one.id, { ...measureIn(draft, one), ...said }] as const),
  ),
});

const columns = (n: number, cell: (index: number) => string) =>
  Array.from({ length: n }, (_, index) => cell(index)).join('\t');

describe('wantsOf(draft, gazetteer)', () => {
  it('wants fewer maps where a table would have more than twelve, and no more once some are taken out', () => {
    const draft = draftFrom([
      `Town\t${columns(13, (index) => `Kind ${index}`)}`,
      ...['Lyari', 'Saddar', 'Malir', 'Korangi'].map((town) => `${town}\t${columns(13, () => 'pipe')}`),
    ]);
    const all = saying(draft, {});
    expect(wantsOf(all, GAZETTEER)).toEqual([{ kind: 'maps', count: 13 }]);
    const [first] = measuresOf(draft.columns);
    if (!first) throw new Error('no measure');
    const fewer = {
      ...all,
      measures: new Map([...all.measures]).set(first.id, { ...measureIn(all, first), mapped: false }),
    };
    expect(wantsOf(fewer, GAZETTEER)).toEqual([]);
    const table = tableOf(fewer, GAZETTEER);
    if (isFault(table)) throw new Error(table.at);
    expect([table.maps.length, table.columns.length]).toEqual([12, 12]);
  });

  it('counts a line once a date where the dates are headings', () => {
    const grid = pasted('Town\t2001\t2002\t2003\nLyari\t1\t2\t3\nSaddar\t4\t5\t6');
    // As many lines as are read.
    const rows = Array.from({ length: 20_001 }, (_, index) => ({
      line: index + 2,
      cells: ['Lyari', '1', '2', '3'],
    }));
    const draft = draftOf({ ...grid, rows }, GAZETTEER);
    expect(wantsOf(draft, GAZETTEER)).toContainEqual({ kind: 'rows', count: 60_003 });
  });

  it('wants texts of more than 400 letters left out as categories', () => {
    const long = 'x'.repeat(401);
    const draft = draftFrom([
      'Town\tSupply',
      `Lyari\t${long}`,
      `Saddar\t${long}`,
      'Malir\tpipe',
      'Korangi\tpipe',
    ]);
    expect(wantsOf(draft, GAZETTEER)).toContainEqual({ kind: 'long', column: 'Supply' });
  });

  it('a heading of 2,000 letters still becomes a table', () => {
    const draft = draftFrom([`Town\t${'Supply '.repeat(280)}`, 'Lyari\tpipe', 'Saddar\tpipe', 'Malir\twell']);
    expect(wantsOf(draft, GAZETTEER)).toEqual([]);
    expect(isFault(tableOf(draft, GAZETTEER))).toBe(false);
  });

  it('a title that is nothing but marks of direction is none', () => {
    const draft = draftFrom(['Town\tSupply', 'Lyari\tpipe', 'Saddar\tpipe', 'Malir\twell']);
    expect(wantsOf({ ...draft, title: OVERRIDE }, GAZETTEER)).toEqual([{ kind: 'title' }]);
  });
});

describe('plain(text)', () => {
  it('takes out what turns letters round and breaks lines, and leaves the joiners of Urdu', () => {
    expect(plain(`${OVERRIDE}Wells\u2066 of\r\nLyari\u2069`)).toBe('Wells of Lyari');
    expect(plain('می\u200cرود')).toBe('می\u200cرود');
    expect(plain('  as it is ')).toBe('  as it is ');
  });

  it('no title, heading or category of a table turns the letters after it round', () => {
    const draft = draftFrom([
      `Town\t${OVERRIDE}Supply`,
      `Lyari\t${OVERRIDE}pipe`,
      `Saddar\t${OVERRIDE}pipe`,
      'Malir\twell',
    ]);
    const table = tableOf({ ...draft, title: `${OVERRIDE}=Wells` }, GAZETTEER);
    if (isFault(table)) throw new Error(table.at);
    expect(JSON.stringify(table)).not.toContain(OVERRIDE);
    expect([table.title, table.columns[0]?.name, table.rows[0]?.cells]).toEqual([
      '=Wells',
      'Supply',
      ['pipe'],
    ]);
  });
});

describe('isolatedInEnglish(text) and isolatedInUrdu(text)', () => {
  it('set apart what runs the other way, and nothing that need not be', () => {
    expect(isolatedInEnglish('Wells')).toBe('Wells');
    expect(isolatedInEnglish('کنویں')).toBe('\u2068کنویں\u2069');
    expect(isolatedInUrdu('20 February')).toBe('\u206820 February\u2069');
    // What a stranger opens does not stay open.
    expect(isolatedInUrdu(`${OVERRIDE}a`)).toBe('\u2068a\u2069');
  });
});

describe('keptTogether(text)', () => {
  it('sets a unit with Latin words apart from the rank beside it in an Urdu sentence, and no other', () => {
    expect(keptTogether('بچے فی 100 Children targeted')).toBe('\u2068بچے فی 100 Children targeted\u2069');
    expect(keptTogether('بچے فی 1,000 رہائشی')).toBe('بچے فی 1,000 رہائشی');
    expect(ur.maps.measured.ranked('کورنگی', '90.6', 'فی 100 targeted', '17 میں سے تیسرا')).toBe(
      'کورنگی: 90.6 \u2068فی 100 targeted\u2069، 17 میں سے تیسرا',
    );
  });
});

describe('trialValues(draft, measure, gazetteer, levels)', () => {
  const draft = draftFrom(['Town\tWells', 'Lyari\t12', 'Saddar\t30', 'Malir\t9']);
  const [wells] = measuresOf(draft.columns);
  const counted = saying(draft, { nature: 'count', divisor: 'area' });
  const of = (one: Draft) => (wells ? trialValues(one, wells, GAZETTEER, LEVELS) : []);

  it('gives the same list back while a title, a unit, a source or classes are typed', () => {
    const values = of(counted);
    expect(values).toHaveLength(3);
    const typed = saying(counted, {
      title: 'We',
      unit: 'w',
      classes: { method: 'equal', count: 3, breaks: [] },
    });
    expect(of({ ...typed, title: 'T', source: { ...typed.source, title: 'So' }, date: '201' })).toBe(values);
  });

  it('finds them anew where the divisor, a place or a meaning is another', () => {
    const values = of(counted);
    expect(of(saying(counted, { nature: 'count', divisor: 'population' }))).not.toEqual(values);
    expect(of({ ...counted, chosen: new Map([['Lyari', null]]) })).toHaveLength(2);
    expect(of(saying(counted, { nature: 'rate' })).toSorted((a, b) => a - b)).toEqual([9, 12, 30]);
  });
});
