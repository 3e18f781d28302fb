/** Foundations: each total, join and remark once, with what the data say of it and where; none is mended or left out. */
import { describe, expect, it } from 'vitest';
import { joinReports } from '../../src/data/join.ts';
import { reconcile } from '../../src/data/reconcile.ts';
import { foundationsOf } from '../../src/figure/foundations.ts';
import { DATASET } from '../atlas.ts';

const { totals, joins, crossings, disagreements, unlocated } = foundationsOf(DATASET);
const shortOf = (reference: string) => DATASET.references.get(reference)?.short ?? '';
const beginsLarge = (text: string) => text.charAt(0) === text.charAt(0).toUpperCase();

describe('foundationsOf(dataset).totals', () => {
  it('has each stated total with its hedge, beside the sum of what is listed', () => {
    expect(totals.map(({ id }) => id)).toEqual(reconcile(DATASET).map(({ total }) => total.id));
    expect(totals[0]).toEqual({
      id: DATASET.claims.totals[0]?.id,
      what: 'The city as a whole, activists killed, 2011',
      stated: 'at least 400',
      listed: '389',
      remark: '11 more stated than listed',
    });
    const west = totals.find(({ what }) => what === 'District West, children vaccinated, 20 February 2012');
    expect(west).toMatchObject({ stated: '5,525', listed: '5,525', remark: 'agrees; 1 count not received' });
  });

  it('says fewer where less is stated than listed', () => {
    const [first, ...others] = DATASET.claims.totals;
    if (!first) throw new Error('the data state no total');
    const less = { ...DATASET.claims, totals: [{ ...first, value: 380 }, ...others] };
    const [line] = foundationsOf({ ...DATASET, claims: less }).totals;
    expect(line).toMatchObject({
      stated: 'at least 380',
      listed: '389',
      remark: '9 fewer stated than listed',
    });
  });
});

describe('foundationsOf(dataset).joins', () => {
  const sentenceOn = (table: string) => joins.find((join) => join.table === table)?.sentence;

  it('has a line for each table that has claims, under its name', () => {
    expect(joins.map(({ table }) => table)).toEqual(joinReports(DATASET).map(({ table }) => table));
    for (const { table, name } of joins) expect(name).toBe(table);
  });

  it('names the towns that a table leaves out, and none where it reaches all or no town', () => {
    expect(sentenceOn('vaccination')).toBe('36 claims, 18 of 18 towns reached.');
    expect(sentenceOn('killings')).toBe('8 claims, 0 of 18 towns reached; 8 of no single town.');
    expect(sentenceOn('control')).toBe(
      `${DATASET.claims.control.length} claims, 13 of 18 towns reached; none for Baldia, Bin Qasim, Gadap, Kemari and SITE; ` +
        '2 carried over from a neighbourhood to its town; 8 of no single town.',
    );
  });
});

describe('foundationsOf(dataset)’s remarks', () => {
  it('has every name that is carried over, with the place, the reason and where it is met', () => {
    expect(crossings).toHaveLength(DATASET.crosswalk.length);
    expect(new Set(crossings.map(({ id }) => id)).size).toBe(crossings.length);
    for (const [index, { asWritten, title, text, source }] of crossings.entries()) {
      const row = DATASET.crosswalk[index];
      expect(title.startsWith(`${asWritten} → `)).toBe(true);
      expect(text.toLowerCase()).toBe(row?.reason.toLowerCase());
      expect(beginsLarge(text)).toBe(true);
      expect(source).toBe(row?.reference === '' ? 'spelling met elsewhere' : shortOf(row?.reference ?? ''));
    }
    expect(crossings.some(({ source }) => source === 'spelling met elsewhere')).toBe(true);
    expect(crossings.map(({ title }) => title)).toContain('Baldia Town → Baldia');
  });

  it('has every disagreement in our words, with each of its sides cited once', () => {
    expect(disagreements).toHaveLength(DATASET.disagreements.length);
    for (const [index, { id, title, text, source, asWritten }] of disagreements.entries()) {
      const row = DATASET.disagreements[index];
      expect([id, title, text, asWritten]).toEqual([row?.id, row?.title, row?.what, '']);
      const sides = row?.sides ?? [];
      expect(source.split(' · ')).toEqual(
        sides.map(({ reference, locator }) => `${shortOf(reference)}, ${locator}`),
      );
      expect(new Set(source.split(' · ')).size).toBe(sides.length);
    }
    expect(disagreements.some(({ source }) => source.includes(' · '))).toBe(true);
    expect(disagreements.some(({ source }) => !source.includes(' · '))).toBe(true);
  });

  it('has everything that is named and not located, with the reason and the citation', () => {
    expect(unlocated).toHaveLength(DATASET.unlocated.length);
    expect(new Set(unlocated.map(({ id }) => id)).size).toBe(unlocated.length);
    for (const [index, { title, text, source, asWritten }] of unlocated.entries()) {
      const row = DATASET.unlocated[index];
      expect(asWritten).toBe('');
      expect([title, text].every(beginsLarge)).toBe(true);
      expect([title.toLowerCase(), text.toLowerCase()]).toEqual([
        row?.name.toLowerCase(),
        row?.reason.toLowerCase(),
      ]);
      expect(source).toBe(`${shortOf(row?.reference ?? '')}, ${row?.locator}`);
    }
  });
});
