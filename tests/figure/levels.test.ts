/** Levels: a district is its towns, no more and no less; what was not received of a town is missing from its district. */
import { area } from '@turf/turf';
import { csvParse } from 'd3-dsv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/data/dataset.ts';
import { levelsOf } from '../../src/figure/dissolved.ts';
import { districtPlace, townsInWords } from '../../src/figure/levels.ts';
import { BOTH, type Finding, vaccinated } from '../../src/figure/resolve.ts';
import { locator } from '../../src/geo/locate.ts';
import { density } from '../../src/themes/density.ts';
import { vaccinationRate } from '../../src/themes/vaccination-rate.ts';
import { DATASET, DAYS, FILES, FIRST_DAY, SECOND_DAY } from '../atlas.ts';

const byDistrict = (dataset: Dataset) => levelsOf(dataset).district;
const DISTRICTS = byDistrict(DATASET);
/** As the report groups them. */
const TOWNS_OF: Readonly<Record<string, readonly string[]>> = {
  central: ['gulberg', 'liaquatabad', 'new-karachi', 'north-nazimabad'],
  east: ['gulshan-e-iqbal', 'jamshed', 'korangi', 'landhi', 'shah-faisal'],
  malir: ['bin-qasim', 'gadap', 'malir'],
  south: ['lyari', 'saddar'],
  west: ['baldia', 'kemari', 'orangi', 'site'],
};
const IDS = Object.keys(TOWNS_OF);

const on = (dataset: Dataset, day: string, place: string): Finding<number> => {
  const finding = vaccinated(dataset, day).get(place);
  if (!finding) throw new Error(`no finding for ${place}`);
  return finding;
};
const inDistrict = (day: string, id: string) => on(DISTRICTS, day, districtPlace(id));

/** The real data with other counts, in the order of the table; `null` for what was not received. */
const withCounts = (counts: readonly (number | null)[]): Dataset => ({
  ...DATASET,
  claims: {
    ...DATASET.claims,
    vaccination: DATASET.claims.vaccination.map((claim, index) => ({
      ...claim,
      value: counts[index] ?? null,
    })),
  },
});
const anyCounts = fc
  .array(fc.option(fc.integer({ min: 0, max: 9999 }), { freq: 3 }), { minLength: 36, maxLength: 36 })
  .map(withCounts);

describe('byDistrict(dataset)', () => {
  it('byDistrict(dataset) has the five districts for towns, and the six cantonments with no members', () => {
    expect(DISTRICTS.level).toBe('district');
    expect(DISTRICTS.towns.map(({ id }) => id)).toEqual(IDS.map(districtPlace));
    expect(DISTRICTS.towns.every(({ kind }) => kind === 'district')).toBe(true);
    expect(DISTRICTS.units.size).toBe(11);
    expect([...DISTRICTS.members.keys()].toSorted()).toEqual([...DISTRICTS.units.keys()].toSorted());
    for (const { id, kind } of DISTRICTS.units.values())
      expect(DISTRICTS.members.get(id)?.size === 0, id).toBe(kind === 'cantonment');
  });

  it('byDistrict(dataset) puts each town into the one district that the report puts it into', () => {
    for (const [id, towns] of Object.entries(TOWNS_OF))
      expect([...(DISTRICTS.members.get(districtPlace(id)) ?? [])].toSorted()).toEqual(towns);
    const all = [...DISTRICTS.members.values()].flatMap((towns) => [...towns]);
    expect(all.toSorted()).toEqual(DATASET.towns.map(({ id }) => id).toSorted());
  });

  it('byDistrict(dataset) leaves every claim and place what it is', () => {
    expect(DISTRICTS.claims).toBe(DATASET.claims);
    expect(DISTRICTS.places).toBe(DATASET.places);
    expect(DATASET.level).toBe('town');
  });

  it('byDistrict(dataset) leaves out a district without towns', () => {
    const empty = { id: 'none', name: 'District None', otherName: '', towns: [] };
    const spoilt = { ...DATASET, districts: new Map([...DATASET.districts, [empty.id, empty]]) };
    expect(byDistrict(spoilt).units.has(districtPlace('none'))).toBe(false);
    expect(byDistrict(spoilt).units.size).toBe(11);
  });

  it.each(['geometry', 'small'] as const)(
    'byDistrict(dataset) has districts as large as their towns: %s',
    (outline) => {
      for (const { id, district, [outline]: whole } of DISTRICTS.towns) {
        const towns = DATASET.towns.filter((town) => town.district === district);
        const sum = towns.reduce((total, town) => total + area(town[outline]), 0);
        expect(area(whole) / sum, id).toBeCloseTo(1, 9);
      }
    },
  );

  it('byDistrict(dataset) labels a district where one of its towns is labelled, inside it', () => {
    const locate = locator(DISTRICTS.towns);
    for (const { id, district, label } of DISTRICTS.towns) {
      expect(locate(label)).toBe(id);
      const towns = DATASET.towns.filter((town) => town.district === district);
      expect(towns.map((town) => town.label)).toContainEqual(label);
    }
  });

  it('byDistrict(dataset) labels it at that one of them that lies nearest to the middle of them all', () => {
    for (const { id, district, label } of DISTRICTS.towns) {
      const labels = DATASET.towns.filter((town) => town.district === district).map((town) => town.label);
      const middle = [0, 1].map(
        (axis) => labels.reduce((sum, one) => sum + (one[axis] ?? 0), 0) / labels.length,
      );
      const far = ([lon, lat]: readonly [number, number]) =>
        Math.hypot(lon - (middle[0] ?? 0), lat - (middle[1] ?? 0));
      expect(far(label), id).toBe(Math.min(...labels.map(far)));
    }
  });

  it('byDistrict(dataset) has districts with the names of the data, of as many square metres as their towns', () => {
    for (const { id, district, name, otherName, squareMetres } of DISTRICTS.towns) {
      const own = DATASET.districts.get(district ?? '');
      expect([id, name, otherName]).toEqual([districtPlace(district ?? ''), own?.name, own?.otherName]);
      const towns = DATASET.towns.filter((town) => town.district === district);
      expect(squareMetres).toBeCloseTo(
        towns.reduce((sum, town) => sum + town.squareMetres, 0),
        3,
      );
    }
  });

  it('districtPlace(id) is the id of no town and no place: District Malir is not Malir', () => {
    expect(districtPlace('malir')).toBe('district-malir');
    for (const id of IDS) {
      expect(DATASET.units.has(districtPlace(id))).toBe(false);
      expect(DATASET.places.has(districtPlace(id))).toBe(false);
    }
  });

  it('levelsOf(dataset) is the dataset itself, and by district', () => {
    const levels = levelsOf(DATASET);
    expect(levels.town).toBe(DATASET);
    expect([...levels.district.units.keys()]).toEqual([...DISTRICTS.units.keys()]);
  });

  it('townsInWords(dataset, district) lists the towns by name', () => {
    const west = DATASET.districts.get('west');
    expect(west && townsInWords(DATASET, west)).toBe('Baldia, Kemari, Orangi and SITE');
  });
});

describe('vaccinated(by district)', () => {
  const totals = csvParse(FILES['totals.csv'] ?? '').filter(
    ({ table, level }) => table === 'vaccination' && level === 'district',
  );

  it('the document states eight totals of districts', () => {
    expect(totals).toHaveLength(8);
  });

  it.each(totals.map(({ place = '', from = '', to = '', value = '' }) => ({ place, from, to, value })))(
    'vaccinated(by district) on $from in $place is the stated $value',
    ({ place, from, to, value }) => {
      expect(to).toBe(from);
      expect(inDistrict(from, place)).toMatchObject({ kind: 'value', value: Number(value) });
    },
  );

  it.each([
    ['central', 12_109, 17_227],
    ['east', 14_130, 16_976],
    ['malir', 1552 + 1602 + 2261, 8683],
    ['south', 4981, 9278],
    ['west', 5525, 9041],
  ])('vaccinated(by district) in %s is %d, then %d, and both together', (id, first, second) => {
    expect(inDistrict(FIRST_DAY, id)).toMatchObject({ value: first });
    expect(inDistrict(SECOND_DAY, id)).toMatchObject({ value: second, partial: null });
    expect(inDistrict(BOTH, id)).toMatchObject({ value: first + second });
  });

  it('vaccinated(by district) is partial where a town was not received, and says of how many', () => {
    expect(inDistrict(FIRST_DAY, 'west')).toMatchObject({
      partial: '3 of 4 towns',
      derived: 'sum of 3 towns',
    });
    expect(inDistrict(FIRST_DAY, 'south')).toMatchObject({
      partial: '1 of 2 towns',
      derived: 'sum of 1 town',
    });
    expect(inDistrict(BOTH, 'west')).toMatchObject({ partial: '7 of 8 counts' });
    expect(inDistrict(BOTH, 'south')).toMatchObject({ partial: '3 of 4 counts' });
    for (const id of ['central', 'east', 'malir'])
      expect(inDistrict(FIRST_DAY, id)).toMatchObject({ partial: null });
  });

  it('vaccinated(by district) has a claim for every town, received or not', () => {
    const finding = inDistrict(FIRST_DAY, 'west');
    expect('claims' in finding && finding.claims.map((claim) => claim.table_name)).toEqual(
      Array(4).fill('vaccination'),
    );
  });

  it('vaccinated(by district) is the sum of what its towns have, partial where one lacks it: any counts, any day', () => {
    fc.assert(
      fc.property(anyCounts, fc.constantFrom(...DAYS), (dataset, day) => {
        const districts = { ...DISTRICTS, claims: dataset.claims };
        for (const [id, towns] of Object.entries(TOWNS_OF)) {
          const whole = on(districts, day, districtPlace(id));
          const parts = towns.map((town) => on(dataset, day, town));
          const given = parts.flatMap((part) => (part.kind === 'value' ? [part] : []));
          if (given.length === 0) {
            expect(whole.kind).toBe('not-received');
            continue;
          }
          const full = given.length === parts.length && given.every(({ partial }) => partial === null);
          expect(whole).toMatchObject({
            kind: 'value',
            value: given.reduce((sum, { value }) => sum + value, 0),
          });
          expect(whole.kind === 'value' && whole.partial === null).toBe(full);
        }
      }),
    );
  });

  it('vaccination-rate(by district) is its children over the residents of the towns that were counted', () => {
    fc.assert(
      fc.property(anyCounts, fc.constantFrom(...DAYS), (dataset, day) => {
        const rates = vaccinationRate.draw(
          { ...DISTRICTS, claims: dataset.claims },
          { day, scheme: 'light' },
        ).readings;
        for (const [id, towns] of Object.entries(TOWNS_OF)) {
          const counts = dataset.claims.vaccination.filter(
            ({ place, from, value }) =>
              towns.includes(place) && value !== null && (day === BOTH || from.text === day),
          );
          const children = counts.reduce((sum, { value }) => sum + (value ?? 0), 0);
          const counted = new Set(counts.map(({ place }) => place));
          const residents = dataset.claims.population
            .filter(({ place }) => counted.has(place as never))
            .reduce((sum, { value }) => sum + value, 0);
          const rate = rates.get(districtPlace(id))?.number ?? null;
          if (counted.size === 0) expect(rate).toBeNull();
          else expect(rate).toBeCloseTo((1000 * children) / residents, 9);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('vaccination-rate(by district) leaves SITE out of West on the first day, on both sides of the fraction', () => {
    const residents = 406_165 + 384_378 + 731_458;
    const west = vaccinationRate
      .draw(DISTRICTS, { day: FIRST_DAY, scheme: 'light' })
      .readings.get('district-west');
    expect(west?.number).toBeCloseTo((1000 * 5525) / residents, 12);
    expect(west?.sentence).toContain('in 3 of 4 towns; partial, so not ranked');
    expect(west?.sentence).toContain('5,525 children ÷ 1,522,001 residents of 1998');
  });

  it('density(by district) is all residents over the whole area', () => {
    const south = density.draw(DISTRICTS, { day: BOTH, scheme: 'light' }).readings.get('district-south');
    const square = DATASET.towns
      .filter(({ district }) => district === 'south')
      .reduce((sum, town) => sum + area(town.geometry) / 1e6, 0);
    expect(south?.number).toBeCloseTo((627_195 + 616_151) / square, 4);
  });
});
