/** Citations in phrases: each once, under the name of its reference, and numbers, lists and names as they are said. */
import { describe, expect, it } from 'vitest';
import {
  asCount,
  asRank,
  asRate,
  citationLine,
  citationsOf,
  claimIds,
  listed,
  sentenceCase,
  uniqueCitations,
} from '../../src/figure/phrases.ts';
import { nameOfActor, nameOfPlace } from '../../src/figure/placenames.ts';
import { DATASET, partOf } from '../atlas.ts';
import { claim } from './findings.ts';

/** Claims of some references at some places of them. */
const cited = (...places: readonly (readonly [reference: string, locator: string])[]) =>
  places.map(([reference, locator], index) => ({
    ...claim,
    // Ids are marked as such by the parser alone.
    reference: reference as typeof claim.reference,
    locator,
    id: `claim-${index}`,
  }));
const CLAIMS = cited(
  ['cable-2009', '¶ 4'],
  ['report-2012', 'article'],
  ['cable-2009', '¶ 4'],
  ['cable-2009', '¶ 5'],
  ['hearsay', '¶ 4'],
);

describe('citationsOf(dataset, claims)', () => {
  it('has each place of each reference once, for the first claim that it stands for', () => {
    expect(citationsOf(DATASET, CLAIMS)).toEqual([
      {
        reference: 'cable-2009',
        locator: '¶ 4',
        text: 'US consulate cable, spring 2009, ¶ 4',
        claim: 'claim-0',
      },
      {
        reference: 'report-2012',
        locator: 'article',
        text: 'Newspaper report, 23 February 2012, article',
        claim: 'claim-1',
      },
      {
        reference: 'cable-2009',
        locator: '¶ 5',
        text: 'US consulate cable, spring 2009, ¶ 5',
        claim: 'claim-3',
      },
      // A reference that the bibliography lacks is called by its id.
      { reference: 'hearsay', locator: '¶ 4', text: 'hearsay, ¶ 4', claim: 'claim-4' },
    ]);
    expect(citationsOf(DATASET, [])).toEqual([]);
  });
});

describe('citationLine(citations)', () => {
  it('names each reference once, with all its places', () => {
    expect(citationLine(citationsOf(DATASET, CLAIMS))).toBe(
      'US consulate cable, spring 2009, ¶ 4 and ¶ 5 · Newspaper report, 23 February 2012, article · hearsay, ¶ 4',
    );
    expect(citationLine([])).toBe('');
  });
});

describe('uniqueCitations(readings)', () => {
  it('has each citation of the readings once', () => {
    const readings = [...partOf('control').readings.values()];
    const texts = uniqueCitations(readings).map(({ text }) => text);
    expect(new Set(texts).size).toBe(texts.length);
    expect(new Set(texts)).toEqual(
      new Set(readings.flatMap(({ citations }) => citations.map(({ text }) => text))),
    );
    expect(readings.flatMap(({ citations }) => citations).length).toBeGreaterThan(texts.length);
  });
});

describe('small phrases', () => {
  it('claimIds(claims) are theirs, in order', () => {
    expect(claimIds(CLAIMS)).toEqual(CLAIMS.map(({ id }) => id));
  });

  it('asCount, asRate, asRank and listed are as English has them', () => {
    expect(asCount(12_345)).toBe('12,345');
    expect(asRate(3.14)).toBe('3.1');
    expect([1, 2, 3, 4, 11, 21].map((rank) => asRank(rank, 30))).toEqual(
      ['1st', '2nd', '3rd', '4th', '11th', '21st'].map((rank) => `${rank} of 30`),
    );
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(listed)).toEqual(['', 'a', 'a and b', 'a, b and c']);
  });

  it('sentenceCase(text) has its first letter large and changes no other', () => {
    expect(['', 'a', 'the MQM', 'A B'].map(sentenceCase)).toEqual(['', 'A', 'The MQM', 'A B']);
  });
});

describe('names by id', () => {
  it('nameOfPlace(dataset, id) is of a unit, a place or the city, and the id of what is none', () => {
    expect(
      ['lyari', 'malir-cantonment', 'nishtar-park', DATASET.city, 'atlantis'].map((id) =>
        nameOfPlace(DATASET, id),
      ),
    ).toEqual(['Lyari', 'Malir Cantonment', 'Nishtar Park', 'the city as a whole', 'atlantis']);
  });

  it('nameOfActor(dataset, id) is its name, and the id of what is none', () => {
    expect([nameOfActor(DATASET, 'mqm-h'), nameOfActor(DATASET, 'nobody')]).toEqual(['MQM-Haqiqi', 'nobody']);
  });
});
