/** Records: every claim is in the record of its place and in no other town's; neighbours agree from both sides. */
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/data/claim.ts';
import { placeOf, townOf } from '../../src/data/join.ts';
import { districtPlace } from '../../src/figure/levels.ts';
import { type PlaceRecord, recordOf } from '../../src/figure/record.ts';
import { neighboursOf } from '../../src/geo/neighbours.ts';
import { DATASET, LEVELS } from '../atlas.ts';

const record = (id: string) => recordOf(LEVELS, id);
const sayingsOf = ({ groups }: PlaceRecord) => groups.flatMap(({ sayings }) => sayings);
const idsOf = (id: string) => sayingsOf(record(id)).map((saying) => saying.id);
const CLAIMS: readonly Claim[] = Object.values(DATASET.claims).flat();
const UNITS = [...LEVELS.town.units.keys()];
const DISTRICTS = [...DATASET.districts.keys()];

const kilometres = (where: string) => Number(/along ([\d.]+) km$/.exec(where)?.[1]);

describe('recordOf(levels, a town)', () => {
  it('recordOf(levels, town) has its name in both scripts, its district and its claims by table', () => {
    const { place, name, otherName, standing, groups, silence } = record('lyari');
    expect({ place, name, otherName, standing, silence }).toEqual({
      place: 'lyari',
      name: 'Lyari',
      otherName: 'لیاری',
      standing: 'town of District South',
      silence: '',
    });
    expect(groups.map(({ title }) => title)).toEqual(
      expect.arrayContaining([
        'Who is said to hold it',
        'Said to be closed',
        'Vaccination, February 2012',
        'Residents',
      ]),
    );
    expect(groups.every(({ sayings }) => sayings.length > 0)).toBe(true);
  });

  it('recordOf(levels, town) says what was not received in words, with its citation', () => {
    const site = sayingsOf(record('site')).find(({ id }) => id.includes('2012-02-20'));
    expect(site?.text).toBe('The count of children vaccinated was not received');
    expect(site?.citations).toHaveLength(1);
  });

  it.each([
    ['site', 'The document says nothing of who holds it or of any closed area in it.'],
    ['malir', 'The document says nothing of any closed area in it.'],
    ['lyari', ''],
    ['karachi', ''],
    ['district-west', ''],
  ])('recordOf(levels, %s) is silent where the document is: “%s”', (id, silence) => {
    expect(record(id).silence).toBe(silence);
  });

  it('recordOf(levels, town) has the claims of the town and of its neighbourhoods, each once, and no others', () => {
    for (const id of UNITS) {
      const own = CLAIMS.filter((claim) => {
        const place = placeOf(claim);
        return place !== null && townOf(DATASET, place) === id;
      });
      expect(idsOf(id).toSorted(), id).toEqual(own.map((claim) => claim.id).toSorted());
    }
  });

  it('recordOf(levels, town) names the neighbourhood that a claim is of, once', () => {
    const gadap = sayingsOf(record('gadap'));
    const inGoth = (table: string) =>
      CLAIMS.filter((claim) => claim.table_name === table && placeOf(claim) === 'sohrab-goth').map(
        ({ id }) => id,
      );
    const named = gadap.filter(({ id }) => [...inGoth('statements'), ...inGoth('events')].includes(id));
    expect(named.length).toBeGreaterThan(0);
    const own = new Map(sayingsOf(record('sohrab-goth')).map(({ id, text }) => [id, text]));
    const beginning = (text: string) => text.startsWith('Sohrab Goth');
    expect(new Set(named.map(({ id }) => beginning(own.get(id) ?? '')))).toEqual(new Set([true, false]));
    for (const { id, text } of named) {
      const said = own.get(id) ?? '';
      expect(text, id).toBe(beginning(said) ? said : `Sohrab Goth: ${said}`);
    }
    const closed = gadap.find(({ id }) => inGoth('no-go').includes(id));
    expect(closed?.text).toBe('Sohrab Goth closed to police');
    expect(closed?.status).toBe('becoming');
    for (const { id, text } of sayingsOf(record('sohrab-goth')))
      expect(text, id).not.toMatch(/^Sohrab Goth: /);
  });
});

describe('recordOf(levels, a district)', () => {
  it('recordOf(levels, district) names its towns, and has only the totals that the document states of it', () => {
    const west = record('district-west');
    expect(west.name).toBe('District West');
    expect(west.otherName).toBe('ضلع غربی');
    expect(west.standing).toBe('district of 4 towns: Baldia, Kemari, Orangi and SITE');
    expect(west.groups.map(({ title }) => title)).toEqual(['Totals as stated']);
    expect(sayingsOf(west).map(({ text, when, note }) => [text, when, note])).toEqual([
      [
        'District West, children vaccinated: 5,525 in all',
        '20 February 2012',
        'Without SITE, whose figure was not received',
      ],
      ['District West, children vaccinated: 9,041 in all', '21 February 2012', ''],
    ]);
  });

  it('recordOf(levels, district) keeps Malir the district and Malir the town apart', () => {
    expect(sayingsOf(record('district-malir')).map(({ text }) => text)).toEqual([
      'District Malir, children vaccinated: 8,683 in all',
    ]);
    expect(record('malir').groups.map(({ title }) => title)).not.toContain('Totals as stated');
  });

  it('recordOf(levels, district) has each stated total of a district in one of the five', () => {
    const totals = DATASET.claims.totals.filter(({ level }) => level === 'district').map(({ id }) => id);
    expect(DISTRICTS.flatMap((id) => idsOf(districtPlace(id))).toSorted()).toEqual(totals.toSorted());
  });
});

describe('recordOf(levels, any other place)', () => {
  it.each([
    ['malir-cantonment', 'cantonment: not a town, and in none of the document’s tables'],
    ['karachi', 'the city as a whole, and what names no part of it'],
    ['lines-area', 'neighbourhood in Jamshed, located to ±250 m'],
    ['atlantis', ''],
  ])('recordOf(levels, %s) stands as “%s”', (id, standing) => {
    expect(record(id).standing).toBe(standing);
  });

  it('recordOf(levels, the city) has what names the city, and what names no place: no total of a district', () => {
    const ids = idsOf('karachi');
    const own = CLAIMS.filter((claim) => {
      const place = placeOf(claim);
      const ofDistrict = claim.table_name === 'totals' && claim.level === 'district';
      return (place === null || place === DATASET.city) && !ofDistrict;
    });
    expect(ids.toSorted()).toEqual(own.map(({ id }) => id).toSorted());
  });

  it('recordOf(levels, …) loses no claim: each is in the record of a unit, a district, a named place or the city', () => {
    const places = [...UNITS, ...DISTRICTS.map(districtPlace), ...DATASET.places.keys(), DATASET.city];
    const all = places.flatMap(idsOf);
    expect([...new Set(all)].toSorted()).toEqual(CLAIMS.map(({ id }) => id).toSorted());
  });

  it('recordOf(levels, …) has each stated total in one record: its district’s, or the city’s', () => {
    const places = [...UNITS, ...DISTRICTS.map(districtPlace), ...DATASET.places.keys(), DATASET.city];
    for (const { id, level, place } of DATASET.claims.totals)
      expect(
        places.filter((one) => idsOf(one).includes(id)),
        id,
      ).toEqual([level === 'district' ? districtPlace(place) : DATASET.city]);
  });
});

describe('recordOf(levels, …).groups', () => {
  it('groups are always in one order, each under the name of what it tells', () => {
    const titles = [
      'Who is said to hold it',
      'Said to be closed',
      'Dated events',
      'Vaccination, February 2012',
      'Also said of it',
      'Residents',
      'Totals as stated',
      'Activists killed in 2011',
      'Armed strength as said',
      'Parties and groups among themselves',
    ];
    const places = [...UNITS, ...DISTRICTS.map(districtPlace), ...DATASET.places.keys(), DATASET.city];
    const all = places.map((id) => record(id).groups.map(({ title }) => title));
    for (const found of all) expect(found).toEqual(titles.filter((title) => found.includes(title)));
    expect(new Set(all.flat())).toEqual(new Set(titles));
  });

  it('a place that is none has no name but its id, no name in the other script, and nothing said of it', () => {
    expect(record('atlantis')).toMatchObject({ name: 'atlantis', otherName: '', groups: [], neighbours: [] });
    expect(record('nishtar-park').otherName).toBe(DATASET.places.get('nishtar-park')?.otherName);
    expect(record('nishtar-park').standing).toBe('landmark in Jamshed, located to ±100 m');
    expect(record('super-highway-settlement').standing).toMatch(/^settlement, located to ±5,000 m/);
  });

  it('a neighbour that lies on no one side has no direction', () => {
    for (const id of UNITS)
      for (const { where } of record(id).neighbours)
        expect(where).toMatch(/^(to the (north|south|east|west|-)+, )?along [\d,]+\.\d km$/);
  });
});

describe('recordOf(levels, …).neighbours', () => {
  it('neighbours are who shares a border, the longest first, with direction and length', () => {
    const lyari = record('lyari').neighbours;
    expect(lyari.map(({ name }) => name).toSorted()).toEqual(['Kemari', 'SITE', 'Saddar']);
    const lengths = lyari.map(({ where }) => kilometres(where));
    expect(lengths).toEqual(lengths.toSorted((a, b) => b - a));
    for (const { where } of lyari)
      expect(where).toMatch(/^to the (north|south|east|west|-)+, along \d+\.\d km$/);
    // Lyari lies on the harbour's east side; SITE is north of it.
    expect(lyari.find(({ place }) => place === 'site')?.where).toMatch(/^to the north/);
  });

  it.each([
    ['towns', UNITS],
    ['districts', DISTRICTS.map(districtPlace)],
  ])('neighbours agree from both sides: %s', (_, ids) => {
    for (const id of ids)
      for (const { place, where } of record(id).neighbours) {
        // A cantonment's own record is of the map of towns.
        if (!ids.includes(place)) continue;
        const back = record(place).neighbours.find((one) => one.place === id);
        expect(kilometres(back?.where ?? ''), `${id} and ${place}`).toBe(kilometres(where));
      }
  });

  it('neighbours of a district are districts and cantonments, along all that their towns share', () => {
    const towns = neighboursOf([...DATASET.units.values()]);
    const within = (id: string) => LEVELS.district.members.get(id) ?? new Set<string>();
    for (const id of DISTRICTS.map(districtPlace))
      for (const { place, name, where } of record(id).neighbours) {
        expect(name).toBe(LEVELS.district.units.get(place)?.name);
        const theirs = within(place).size > 0 ? within(place) : new Set([place]);
        const shared = [...within(id)]
          .flatMap((town) => towns.get(town) ?? [])
          .filter((neighbour) => theirs.has(neighbour.id))
          .reduce((total, { metres }) => total + metres, 0);
        // Written to a hundred metres.
        expect(Math.abs(kilometres(where) - shared / 1000), `${id} and ${place}`).toBeLessThan(0.0501);
      }
  });

  it('neighbours of a district leave out none that a town of it has', () => {
    const towns = neighboursOf([...DATASET.units.values()]);
    for (const [id, members] of LEVELS.district.members) {
      if (members.size === 0) continue;
      const outside = [...members]
        .flatMap((town) => towns.get(town) ?? [])
        .filter((one) => !members.has(one.id));
      const expected = outside.map((one) => {
        const district = DATASET.units.get(one.id)?.district;
        return district ? districtPlace(district) : one.id;
      });
      expect(
        record(id)
          .neighbours.map(({ place }) => place)
          .toSorted(),
        id,
      ).toEqual([...new Set(expected)].toSorted());
    }
  });

  it('neighbours of a neighbourhood, a landmark and the city are none', () => {
    for (const id of [...DATASET.places.keys(), DATASET.city]) expect(record(id).neighbours, id).toEqual([]);
  });
});
