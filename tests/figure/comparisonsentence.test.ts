/** A place summed up: as much as its readings say, hedged and dated as they are, for every place. */
import { afterEach, describe, expect, it } from 'vitest';
import { citedIn, sentenceOf } from '../../src/figure/comparisonsentence.ts';
import { en } from '../../src/words/en.ts';
import { ur } from '../../src/words/ur.ts';
import { speak } from '../../src/words/words.ts';
import { partOf, readingIn } from '../atlas.ts';
import { comparedPlace, DISTRICTS, TOWNS } from '../compared.ts';

afterEach(() => speak(en));

describe('sentenceOf(place)', () => {
  const said = (id: string) => sentenceOf(comparedPlace(id, 0));

  it('Lyari: counted in full and second in 2012; what was closed in 2009 is another sentence, with its date', () => {
    expect(said('lyari')).toMatch(
      /^Lyari reported 10,151 children vaccinated over two days \(20 and 21 February 2012\), second of the 16 towns with full counts\. Parts closed to police, says the cable \(¶ 12; US consulate cable, spring 2009\)\. The cable says: /,
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
    expect(said('korangi')).toMatch(/\. Once regarded by MQM as closed to it, says the cable/);
  });

  it('a district has its count, and no holder', () => {
    for (const id of DISTRICTS)
      expect(said(id)).toMatch(
        /^District \w+ reported [\d,]+ children vaccinated (over two days|in 1 of 2 days) \(.*not of a district\.$/,
      );
  });

  it('names a reference once, where it is first used, and so dates what follows', () => {
    for (const id of [...TOWNS, ...DISTRICTS])
      expect(said(id).split('US consulate cable, spring 2009').length, id).toBeLessThanOrEqual(2);
  });

  it('is a sentence of the language that is spoken, with the rank in its own words', () => {
    speak(ur);
    expect(said('lyari')).toMatch(
      /^Lyari سے دو دنوں \(.*\) میں 10,151 بچوں کو ٹیکے لگائے جانے کی اطلاع ملی؛ یہ تعداد مکمل گنتی والے 16 ٹاؤنوں میں دوسرے نمبر پر ہے۔ /,
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
