/** Closed areas of a table of one's own: each hatched, keyed and told as closed to whom it is, how far, how firmly and on whose word. */
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/data/claim.ts';
import type { Dataset } from '../../src/data/dataset.ts';
import { LIGHT } from '../../src/figure/ink.ts';
import { zones } from '../../src/figure/zones.ts';
import { en } from '../../src/words/en.ts';
import { DATASET, readingIn, SECOND_DAY } from '../atlas.ts';

const [model] = DATASET.claims['no-go'];
if (!model) throw new Error('the data tell of closed areas');

/** A claim with other cells. Ids are marked as such by the parser alone, and these are ids of the data. */
const closure = (cells: Readonly<Record<string, string>>) =>
  ({
    ...model,
    closed_to: 'police',
    extent: 'whole',
    status: 'stated',
    basis: 'the cable itself',
    id: `${cells.place} ${cells.locator}`,
    ...cells,
  }) as unknown as Claim<'no-go'>;

const CLOSURES = [
  closure({
    place: 'lyari',
    closed_to: 'mqm',
    status: 'past',
    basis: 'Special Branch',
    locator: '¶ 2',
  }),
  closure({ place: 'lines-area', closed_to: 'nobody', status: 'becoming', locator: '¶ 3' }),
  closure({ place: 'lyari', extent: 'parts', locator: '¶ 1' }),
  closure({ place: 'saddar', locator: '¶ 4' }),
  closure({ place: 'malir', basis: '', locator: '¶ 4' }),
];

const THEME = zones({
  id: 'shut',
  words: () => ({ menu: 'Shut', title: 'Shut areas', saidBy: 'made for this test', notes: ['a note'] }),
});
const draw = (claims = CLOSURES, dataset: Partial<Dataset> = {}) =>
  THEME.draw(
    { ...DATASET, ...dataset, claims: { ...DATASET.claims, 'no-go': claims } },
    { day: SECOND_DAY, scheme: 'light' },
  );
const part = draw();
const swatches = part.areas.map(({ swatch }) => {
  if (swatch.kind !== 'hatch') throw new Error('what is closed is hatched');
  return swatch;
});

describe('zones(description)', () => {
  it('tells of a place all that is said of it, by whom, and where it stands, and no number', () => {
    expect(readingIn(part, 'lyari')).toEqual({
      place: 'lyari',
      name: 'Lyari',
      kind: 'value',
      value: 'once regarded by MQM as closed to it and parts closed to police',
      unit: '',
      rank: null,
      partial: null,
      sentence:
        'Lyari: once regarded by MQM as closed to it, says Special Branch, as the cable tells it (¶ 2)' +
        ' and parts closed to police, says the cable (¶ 1).',
      number: null,
      caption: '',
      entry: 'actor-past-whole',
      citations: ['¶ 2', '¶ 1'].map((locator) => expect.objectContaining({ locator })),
      claims: ['lyari ¶ 2', 'lyari ¶ 1'],
    });
  });

  it('says whom the data do not know by their id, and names nobody behind a source that rests on itself', () => {
    expect(readingIn(part, 'lines-area').value).toBe('becoming closed to nobody');
    for (const place of ['malir', 'saddar'])
      expect(readingIn(part, place).sentence).toContain(': closed to police, says the cable (¶ 4).');
    const unknown = { references: new Map() };
    const itself = draw([closure({ place: 'malir', basis: 'the document itself', locator: '¶ 9' })], unknown);
    expect(readingIn(itself, 'malir').sentence).toBe('Malir: closed to police, says the document (¶ 9).');
    const cable = draw([closure({ place: 'malir', locator: '¶ 9' })], unknown);
    expect(readingIn(cable, 'malir').sentence).toContain('the cable itself, as the document tells it');
  });

  it('has a reading for every unit and every outlined place: of the others nothing is said, and of cantonments nothing can be', () => {
    const outlined = [...DATASET.places.values()].filter(({ geometry }) => geometry.type !== 'Point');
    expect([...part.readings.keys()]).toEqual([...DATASET.units.keys(), ...outlined.map(({ id }) => id)]);
    const named = new Set(CLOSURES.map(({ place }) => String(place)));
    for (const { place, kind } of part.readings.values()) {
      const absent = DATASET.units.get(place)?.kind === 'cantonment' ? 'not-applicable' : 'not-stated';
      expect(kind, place).toBe(named.has(place) ? 'value' : absent);
    }
  });

  it('hatches each claim over what is below, in the colour of a warning where it is so or coming, and quietly where it is over', () => {
    expect(part.areas.map(({ place }) => place)).toEqual(CLOSURES.map(({ place }) => place));
    const [past, becoming, parts, whole] = swatches;
    for (const { fill, width, form } of swatches) {
      expect(fill).toBe('transparent');
      expect([width > 0, form.spacing > 2 * width]).toEqual([true, true]);
    }
    expect([past, becoming, parts, whole].map((swatch) => swatch?.line)).toEqual([
      LIGHT.textQuiet,
      LIGHT.accent,
      LIGHT.accent,
      LIGHT.accent,
    ]);
    expect(past?.form.spacing).toBeGreaterThan(whole?.form.spacing ?? 0);
    expect(past?.width).toBeLessThan(whole?.width ?? 0);
  });

  it('gives parts a soft rim and no edge, the whole an edge: unbroken where it is so, broken where it is coming or over', () => {
    const [past, becoming, parts, whole] = swatches;
    expect([parts?.soft, parts?.edge]).toEqual([true, null]);
    for (const swatch of [past, becoming, whole]) {
      expect(swatch?.soft).toBe(false);
      expect(swatch?.edge?.color).toBe(swatch?.line);
    }
    expect(whole?.edge?.dash).toEqual([]);
    for (const swatch of [past, becoming]) expect(swatch?.edge?.dash).toHaveLength(2);
    expect(past?.edge?.dash).not.toEqual(becoming?.edge?.dash);
  });

  it('keys each look once with its count: what is so, what is coming, what is over', () => {
    const { entries, method, ...rest } = part.legend;
    expect(entries.map(({ id, label, count }) => [id, label, count])).toEqual([
      ['police-stated-parts', 'Parts closed to police', 1],
      ['police-stated-whole', 'Closed to police', 2],
      ['actor-becoming-whole', 'Becoming closed to nobody', 1],
      ['actor-past-whole', 'Once regarded by MQM as closed to it', 1],
    ]);
    const [past, becoming, parts, whole] = swatches;
    expect(entries.map(({ swatch }) => swatch)).toEqual([parts, whole, becoming, past]);
    const { legend: title, sentence } = en.maps.zones;
    expect(rest).toEqual({ title, sentence, scale: null, absences: [] });
    // Lyari, Lines Area, Saddar and Malir, however much is said of each.
    expect(method).toBe(en.maps.zones.method(4));
  });

  it('sums up each place that is named, and lies over the map with the words of its description', () => {
    for (const { name, value, claims } of part.readings.values())
      expect(part.summary.includes(`${name}: ${value}`)).toBe(claims.length > 0);
    expect(part).toMatchObject({
      id: 'shut',
      theme: 'shut',
      slot: 'overlay',
      menu: 'Shut',
      when: '',
      numbers: null,
      title: 'Shut areas',
      saidBy: 'made for this test',
      circles: [],
      callouts: [],
      notes: ['a note'],
    });
    expect(part.citations.map(({ locator }) => locator).toSorted()).toEqual(['¶ 1', '¶ 2', '¶ 3', '¶ 4']);
    expect(THEME).toMatchObject({
      id: 'shut',
      menu: 'Shut',
      slot: 'overlay',
      dayed: false,
      byDistrict: false,
    });
  });
});
