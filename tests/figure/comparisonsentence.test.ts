/** A place summed up: as much as its readings say, hedged and dated as they are, for every place. */
import { describe, expect, it } from 'vitest';
import { citedIn, sentenceOf } from '../../src/figure/comparisonsentence.ts';
import { partOf, readingIn } from '../atlas.ts';
import { comparedPlace, DISTRICTS, TOWNS } from '../compared.ts';

describe('sentenceOf(place)', () => {
  const said = (id: string) => sentenceOf(comparedPlace(id, 0));

  it('Lyari: counted in full, second, and closed in part to police', () => {
    expect(said('lyari')).toMatch(
      /^Lyari reported 10,151 children vaccinated over two days \(20 and 21 February 2012\), second of the 16 towns with full counts, although police could not enter parts of it \(US consulate cable, spring 2009, ¶ 12\)\./,
    );
  });

  it('Saddar: a sum over one of two days is not ranked', () => {
    expect(said('saddar')).toMatch(
      /^Saddar reported 4,108 children vaccinated in 1 of 2 days \(.*\), a partial sum that is not ranked\./,
    );
  });

  it('says no more than the readings: each town’s count, no closed area and no holder where none is named', () => {
    for (const id of TOWNS) {
      const text = said(id);
      const [count, closed, held] = ['vaccinated@both', 'no-go', 'control'].map((part) =>
        readingIn(partOf(part), id),
      );
      expect(text).toContain(`reported ${count?.value} children vaccinated`);
      expect(text.includes('not ranked')).toBe(count?.kind === 'partial');
      expect(/closed|could not enter/.test(text), id).toBe((closed?.claims.length ?? 0) > 0);
      expect(text.includes('the document does not say'), id).toBe(held?.kind === 'not-stated');
      if ((held?.claims.length ?? 0) > 0) expect(text).toMatch(/US consulate cable, spring 2009/);
    }
  });

  it('what is past or closed to a party stands in a sentence of its own', () => {
    expect(said('korangi')).not.toMatch(/although/);
    expect(said('korangi')).toMatch(/\. Once regarded by MQM as closed to it, says the cable/);
  });

  it('a district has its count, and no holder', () => {
    for (const id of DISTRICTS)
      expect(said(id)).toMatch(
        /^District \w+ reported [\d,]+ children vaccinated (over two days|in 1 of 2 days) \(.*not of a district\.$/,
      );
  });

  it('a cantonment is not counted', () => {
    expect(said('clifton-cantonment')).toBe(
      'Clifton Cantonment is a cantonment, not a town, and is not counted here.',
    );
  });

  it('citedIn(place) is what the sentence rests on', () => {
    expect(citedIn(comparedPlace('lyari', 0)).map(({ text }) => text)).toEqual([
      'Newspaper report, 23 February 2012, article',
      'US consulate cable, spring 2009, ¶ 12',
      'US consulate cable, spring 2009, ¶ 11–12',
    ]);
  });
});
