/** The order of the claims, and what each says beside a place: of another one with that one's name before it. */
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/data/claim.ts';
import { claimsInOrder } from '../../src/figure/claimorder.ts';
import { ofPart } from '../../src/figure/ofpart.ts';
import { sayingOf } from '../../src/figure/saying.ts';
import { workingsOf } from '../../src/figure/workings.ts';
import { DATASET, DISTRICT_STOCK, STOCKS } from '../atlas.ts';

const { vaccination, control, 'no-go': closed, statements, killings } = DATASET.claims;

describe('claimsInOrder(dataset)', () => {
  it('goes by the bibliography, then by the paragraphs, what has none first, then by the lines of the tables', () => {
    const references = [...DATASET.references.keys()];
    const places = claimsInOrder(DATASET).map(({ reference, locator, line }) => [
      references.indexOf(reference),
      Number(locator.replace(/^\D*(\d*).*$/s, '$1')),
      line,
    ]);
    const before = ([a = 0, b = 0, c = 0]: readonly number[], [x = 0, y = 0, z = 0]: readonly number[]) =>
      a - x || b - y || c - z;
    expect(places).toEqual(places.toSorted(before));
    expect(new Set(places.map(([reference]) => reference)).size).toBeGreaterThan(5);
  });

  it('tells paragraph 12 from paragraph 1', () => {
    const [model] = killings;
    if (!model) throw new Error('the data count the killed');
    const locators = ['¶ 12', 'article', '¶ 2', '¶ 1', '¶ 11–12'];
    const claims = locators.map((locator, line) => ({ ...model, locator, line: 9 - line }));
    const none = Object.fromEntries(Object.keys(DATASET.claims).map((table) => [table, []]));
    const dataset = {
      ...DATASET,
      claims: { ...(none as unknown as typeof DATASET.claims), killings: claims },
    };
    expect(claimsInOrder(dataset).map(({ locator }) => locator)).toEqual([
      'article',
      '¶ 1',
      '¶ 2',
      '¶ 11–12',
      '¶ 12',
    ]);
  });
});

describe('ofPart(dataset, claim, place)', () => {
  const plain = (claim: Claim | undefined, id: string) => {
    if (!claim) throw new Error('no such claim');
    return ofPart(DATASET, claim, id).text === sayingOf(DATASET, claim).text;
  };
  const count = vaccination.find(({ place }) => place === 'lyari');
  const said = statements.find(({ place }) => place !== null && place !== DATASET.city);

  it('names the place before what is said of it, where that is another than is read', () => {
    if (!count) throw new Error('Lyari is counted');
    const { text, ...rest } = ofPart(DATASET, count, 'district-south');
    const { text: own, ...same } = sayingOf(DATASET, count);
    expect(text).toBe(`Lyari: ${own}`);
    expect(rest).toEqual(same);
  });

  it('names it not at the place itself, in the city, where it has none, and where the text begins with it or names it', () => {
    expect(plain(count, 'lyari')).toBe(true);
    expect(plain(count, DATASET.city)).toBe(true);
    expect(plain(killings[0], 'lyari')).toBe(true);
    expect(plain(said && { ...said, subject: said.place ?? '' }, 'district-south')).toBe(true);
    expect(plain(said && { ...said, subject: 'housing' }, 'district-south')).toBe(false);
    for (const claim of [...control, ...closed]) expect(plain(claim, 'district-south')).toBe(true);
  });
});

describe('workingsOf(dataset, parts, claim)', () => {
  const claim =
    vaccination.find(({ place, from }) => place === 'lyari' && from.text === '2012-02-20')?.id ?? '';

  it('has a line for each map and place, called by the map and its day', () => {
    const workings = workingsOf(DATASET, STOCKS.light.parts, claim);
    expect(workings.map(({ map }) => map)).toEqual(
      expect.arrayContaining([
        'Vaccinated per 1,000 residents, 20 February 2012',
        'Vaccinated per 1,000 residents, 20 and 21 February 2012',
      ]),
    );
    expect(new Set(workings.map(({ id }) => id)).size).toBe(workings.length);
    expect(workings.map(({ id }) => id)).toContain('vaccination-rate@both lyari');
    const residents = DATASET.claims.population.find(({ place }) => place === 'lyari')?.id ?? '';
    const density = workingsOf(DATASET, STOCKS.light.parts, residents).find(
      ({ id }) => id === 'density lyari',
    );
    expect(density?.map).toBe('Population density, 1998');
  });

  it('counts a sum that lies over the map, and not a number as it was stated', () => {
    const workings = workingsOf(DATASET, STOCKS.light.parts, claim).map(({ id }) => id);
    expect(workings).toContain('vaccinated@both lyari');
    expect(workings).not.toContain('vaccinated@2012-02-20 lyari');
  });

  it('tells of a district what else it rests on by the names of its towns, six at most', () => {
    const rates = DISTRICT_STOCK.parts.filter(({ id }) => id === 'vaccination-rate@both');
    const [working] = workingsOf(DATASET, rates, claim);
    expect(working?.id).toBe('vaccination-rate@both district-south');
    // Two towns on two days, and the residents of both.
    expect(working?.others).toHaveLength(5);
    for (const { text } of working?.others ?? []) expect(text).toMatch(/^(Lyari|Saddar): /);
    const east = vaccination.find(({ place }) => place === 'korangi')?.id ?? '';
    const [large] = workingsOf(DATASET, rates, east);
    expect([large?.others.length, large?.more]).toEqual([6, 5 * 3 - 1 - 6]);
  });
});
