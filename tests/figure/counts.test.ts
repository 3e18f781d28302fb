/** Counts of actors, made otherwise than in the data: sums, gaps, scales and hedges follow what is given, whatever it is. */
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/data/claim.ts';
import type { Dataset } from '../../src/data/dataset.ts';
import { parseWhen, UNKNOWN } from '../../src/data/when.ts';
import { type ActorEntry, actorsPanelOf } from '../../src/figure/actors.ts';
import { killedChart, killedOf } from '../../src/figure/killed.ts';
import { relationsOf } from '../../src/figure/relations.ts';
import { amountOf, fromMost, referencesOf, saidOf } from '../../src/figure/said.ts';
import { strengthChart, strengthOf } from '../../src/figure/strength.ts';
import { ofCity } from '../../src/words/city.ts';
import { DATASET } from '../atlas.ts';

const { killings, strength, relations, totals } = DATASET.claims;
const withClaims = (claims: Partial<Dataset['claims']>): Dataset => ({
  ...DATASET,
  claims: { ...DATASET.claims, ...claims },
});
const year = (text: string) => parseWhen(text) ?? UNKNOWN;
const killedTotal = totals.find(({ table }) => table === 'killings');
if (!killedTotal) throw new Error('the data state how many were killed');

/** The chart of these numbers, in the order of the table, beside this total. */
function chartOf(values: readonly number[], total: Partial<Claim<'totals'>> = {}) {
  const listed = killings.slice(0, values.length).map((claim, index) => ({
    ...claim,
    value: values[index] ?? 0,
  }));
  return killedChart(
    withClaims({ killings: listed, totals: [{ ...killedTotal, ...total } as Claim<'totals'>] }),
  );
}

describe('killedChart(dataset)', () => {
  it('has a gap where more is stated than listed, and none where it is the same or less', () => {
    expect(chartOf([7, 5], { value: 13 }).unlisted).toMatchObject({ value: 1, kind: 'gap' });
    for (const value of [12, 11]) {
      const { stated, unlisted, listed } = chartOf([7, 5], { value });
      expect([stated?.value, unlisted, listed]).toEqual([value, null, 12]);
    }
  });

  it('says “or more” of the gap where the total is a least one, and the number alone where it is exact', () => {
    expect(chartOf([7, 5], { value: 1013, bound: 'at-least' }).unlisted?.label).toBe('1,001 or more');
    expect(chartOf([7, 5], { value: 1013, bound: 'exact' }).unlisted).toMatchObject({
      label: '1,001',
      bound: 'exact',
    });
  });

  it('takes the total of the killed, wherever it stands among others', () => {
    const chart = killedChart(withClaims({ totals: totals.toReversed() }));
    expect(chart.stated).toEqual(killedChart(DATASET).stated);
    expect(chart.unlisted).toEqual(killedChart(DATASET).unlisted);
  });

  it('says when, of how many groups, by whom and on whose word, each once', () => {
    const { title, method, saidBy } = killedChart(DATASET);
    expect(title).toBe(ofCity().killings.title('2011'));
    expect(method).toBe('People killed in 2011; 8 groups; linear scale from 0');
    const [basis = ''] = new Set(killings.map((claim) => claim.basis));
    expect(saidBy).toBe(`Newspaper report, 23 February 2012; rests on the ${basis}`);
    const [one, other] = killings;
    if (!one || !other) throw new Error('the data count two groups');
    const twice = withClaims({ killings: [one, { ...other, from: year('2012'), to: year('2012') }] });
    expect(killedChart(twice).method).toContain('killed in 2011 and 2012; 2 groups');
  });

  it('names in its hedge those whose figure is a least one, and no others', () => {
    const { hedge, bars } = killedChart(DATASET);
    for (const { name, bound } of bars)
      expect(new RegExp(`\\b${name}( |;|,)`).test(hedge), name).toBe(bound === 'at-least');
    expect(hedge).toContain('MQM and MQM-Haqiqi');
  });

  it('begins at zero and holds every bar, be they none or all zero', () => {
    for (const values of [[], [0], [1, 2], [135], [99, 101]]) {
      const { domain, ticks } = chartOf(values);
      expect(domain[0]).toBe(0);
      expect(domain[1]).toBeGreaterThanOrEqual(Math.max(1, ...values));
      expect(domain[1]).toBeLessThanOrEqual(2 * Math.max(1, ...values));
      expect(ticks.every((tick) => tick >= 0 && tick <= domain[1])).toBe(true);
      expect([ticks[0], ticks.at(-1)]).toEqual([...domain]);
    }
  });
});

describe('killedOf(dataset, id)', () => {
  it('is the figure of the actor, with the claim that it stands on, and none where none is given', () => {
    expect(killedOf(DATASET, 'anp')).toMatchObject({
      actor: 'anp',
      value: 104,
      bound: 'exact',
      label: '104',
    });
    expect(killedOf(DATASET, 'rangers')).toBeNull();
  });
});

describe('strengthChart(dataset)', () => {
  const chart = (...rows: readonly (readonly [measure: string, value: number])[]) => {
    const [model] = strength;
    if (!model) throw new Error('the data count strength');
    const claims = rows.map(([measure, value]) => ({ ...model, measure, value }));
    return strengthChart(withClaims({ strength: claims }));
  };

  it('has the powers of ten from the one at or below the least to the one at or above the greatest', () => {
    expect(chart(['officers', 100]).domain).toEqual([100, 100]);
    expect(chart(['officers', 100]).ticks).toEqual([100]);
    expect(chart(['officers', 99], ['officers', 101])).toMatchObject({
      domain: [10, 1000],
      ticks: [10, 100, 1000],
    });
    expect(chart(['officers', 0], ['officers', 7])).toMatchObject({ domain: [1, 10], ticks: [1, 10] });
  });

  it.each(['active-fighters', 'reserve-fighters', 'hard-core-fighters', 'sector-commanders', 'officers'])(
    '%s are people; arms and whatever is not known are not',
    (measure) => {
      const groups = chart(['arms-licences', 1], ['licensed-handguns', 2], ['boats', 3], [measure, 4]).groups;
      expect(groups.map(({ rows }) => rows.map(({ value }) => value))).toEqual([[4], [3, 2, 1]]);
      expect(groups.map(({ title }) => title)).toEqual(['People', 'Arms and licences']);
    },
  );

  it('has no group of what nothing is said of, and calls a measure as the city does, or by its id', () => {
    const [group, ...more] = chart(['speed-boats', 3]).groups;
    expect(more).toEqual([]);
    expect([group?.title, group?.rows[0]?.measure]).toEqual(['Arms and licences', 'speed boats']);
    const [people] = strengthChart(DATASET).groups;
    expect(people?.rows.map(({ measure }) => measure)).toContain(ofCity().measures.officers);
  });

  it('says of when it is, and who says so', () => {
    const { title, saidBy } = strengthChart(DATASET);
    expect(title).toBe('Armed strength as said in April 2009');
    expect(saidBy).toMatch(/^US consulate cable, spring 2009; /);
  });

  it('strengthOf(dataset, id) has the rows of the actor alone, from the most to the fewest', () => {
    expect(strengthOf(DATASET, 'mqm').map(({ value }) => value)).toEqual([1_000_000, 25_000, 10_000, 100]);
    expect(strengthOf(DATASET, 'mqm').every(({ actor }) => actor === 'mqm')).toBe(true);
    expect(strengthOf(DATASET, 'anp')).toEqual([]);
  });
});

describe('relationsOf(dataset, id)', () => {
  const between = (cells: Readonly<Record<string, unknown>>) => {
    const claim = { ...relations[0], from: year('2009'), to: year('2009'), status: 'stated', ...cells };
    // Ids are marked as such by the parser alone, and these are ids of the data.
    return withClaims({ relations: [claim as Claim<'relations'>] });
  };
  const sentenceOf = (cells: Readonly<Record<string, unknown>>) =>
    relationsOf(between({ relation: 'fights', other: 'ppp', ...cells }), 'ppp')[0]?.sentence;

  it('speaks of a force as of many, and of any other actor as of one', () => {
    expect(sentenceOf({ actor: 'rangers' })).toBe('The Rangers fight the Pakistan Peoples Party');
    expect(sentenceOf({ actor: 'anp' })).toBe('The Awami National Party fights the Pakistan Peoples Party');
  });

  it('says what began nobody knows when as lasting, what is over as over, and what has no sentence by its term', () => {
    expect(sentenceOf({ actor: 'mqm', from: UNKNOWN })).toBe('MQM has fought the Pakistan Peoples Party');
    expect(sentenceOf({ actor: 'mqm', status: 'past' })).toBe('MQM fought the Pakistan Peoples Party');
    expect(sentenceOf({ actor: 'mqm', relation: 'plays-with' })).toBe(
      'MQM plays with the Pakistan Peoples Party',
    );
  });

  it('names for each of both the other, and for a third nobody', () => {
    const data = between({ actor: 'mqm', other: 'ppp' });
    expect(relationsOf(data, 'mqm').map(({ other, otherName }) => [other, otherName])).toEqual([
      ['ppp', 'Pakistan Peoples Party'],
    ]);
    expect(relationsOf(data, 'ppp').map(({ other, otherName }) => [other, otherName])).toEqual([
      ['mqm', 'MQM'],
    ]);
    expect(relationsOf(data, 'anp')).toEqual([]);
  });
});

describe('what a value stands on', () => {
  const [first, second] = killings;
  if (!first || !second) throw new Error('the data count two groups');

  it('saidOf(dataset, claim) is its id, hedge, date, note, citation and place', () => {
    expect(saidOf(DATASET, { ...first, note: 'a remark' })).toEqual({
      claim: first.id,
      status: '',
      when: '2011',
      note: 'A remark',
      citation: 'Newspaper report, 23 February 2012, article',
      locator: 'article',
    });
  });

  it('amountOf(dataset, claim) is its number with its hedge, of whom, and on whose word', () => {
    const amount = amountOf(DATASET, { ...first, value: 1500, bound: 'about', basis: 'a guess' });
    expect(amount).toMatchObject({
      actor: 'anp',
      name: 'Awami National Party',
      value: 1500,
      bound: 'about',
      label: 'about 1,500',
      basis: 'a guess',
    });
  });

  it('fromMost puts more before fewer, and equal numbers by name', () => {
    const amounts = [
      [3, 'C'],
      [9, 'D'],
      [3, 'A'],
      [3, 'B'],
    ].map(([value, name]) => ({ ...amountOf(DATASET, first), value: Number(value), name: String(name) }));
    expect(amounts.toSorted(fromMost).map(({ name }) => name)).toEqual(['D', 'A', 'B', 'C']);
  });

  it('referencesOf(dataset, claims) names each once, and one that the bibliography lacks by its id', () => {
    const other = { ...second, reference: 'hearsay' as typeof first.reference };
    expect(referencesOf(DATASET, [first, second, other])).toBe(
      'Newspaper report, 23 February 2012 and hearsay',
    );
  });
});

describe('actorsPanelOf(dataset)', () => {
  const NONE = { control: [], 'no-go': [], killings: [], strength: [], relations: [] };
  const idsIn = (claims: Partial<Dataset['claims']>) =>
    actorsPanelOf(withClaims({ ...NONE, ...claims }))
      .actors.map(({ id }) => id)
      .toSorted();
  const unique = (ids: readonly string[]) => [...new Set(ids)].toSorted();

  it('has whom the claims of any one table are about, and nobody whom only statements name', () => {
    const { control, 'no-go': closed } = DATASET.claims;
    expect(idsIn({})).toEqual([]);
    expect(idsIn({ control })).toEqual(unique(control.map(({ actor }) => actor)));
    expect(idsIn({ killings })).toEqual(unique(killings.map(({ actor }) => actor)));
    expect(idsIn({ strength })).toEqual(unique(strength.map(({ actor }) => actor)));
    expect(idsIn({ relations })).toEqual(unique(relations.flatMap(({ actor, other }) => [actor, other])));
    // What is closed to police is closed to the force of the city.
    const whom = closed.map(({ closed_to }) => (closed_to === 'police' ? 'city-police' : closed_to));
    expect(idsIn({ 'no-go': closed })).toEqual(unique(whom));
  });

  const { actors, groups } = actorsPanelOf(DATASET);
  const actorNamed = (id: string): ActorEntry | undefined => actors.find((actor) => actor.id === id);

  it('says of each how the sources speak of it, in a sentence, and has each group by name', () => {
    for (const { id, name, otherName, kind, note } of actors) {
      const own = DATASET.actors.get(id);
      expect([name, otherName, kind]).toEqual([own?.name, own?.otherName, own?.kind]);
      expect(note.toLowerCase()).toBe(own?.note.toLowerCase());
      expect(note.charAt(0)).toBe(note.charAt(0).toUpperCase());
    }
    for (const group of groups) {
      const names = group.actors.map(({ name }) => name);
      expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en')));
    }
  });

  it('lists what is closed to police with the force, whole or in parts, with its hedge', () => {
    expect(
      actorNamed('city-police')?.closed.map(({ name, relation, status }) => [name, relation, status]),
    ).toEqual([
      ['Lyari', 'some parts closed to it', ''],
      ['Sohrab Goth', 'closed to it', 'becoming'],
    ]);
  });

  it('lists what an actor holds from the strongest hold to the weakest, and the whole city after its parts', () => {
    const order = [
      'controls',
      'has a stronghold in',
      'has an armed group in',
      'is present in',
      'has support in',
    ];
    for (const { places } of actors) {
      const ranks = places.map(
        ({ relation, id }) => 2 * order.indexOf(relation) + Number(id === DATASET.city),
      );
      expect(ranks.every((rank) => rank >= 0)).toBe(true);
      expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    }
  });
});
