/** Evidence: every value shown leads to a claim, and every claim is reached by walking the document. */
import { describe, expect, it } from 'vitest';
import { placeOf, townOf } from '../../src/data/join.ts';
import { RELATIONS } from '../../src/data/terms.ts';
import { cite } from '../../src/export/cite.ts';
import { claimsInOrder } from '../../src/figure/claimorder.ts';
import { type Evidence, evidenceOf } from '../../src/figure/evidence.ts';
import { foundationsOf } from '../../src/figure/foundations.ts';
import { recordOf } from '../../src/figure/record.ts';
import { ur } from '../../src/words/ur.ts';
import { DATASET, LEVELS, STOCKS } from '../atlas.ts';

const ALL = Object.values(DATASET.claims).flatMap((claims) => claims.map((claim) => claim.id));

const known = new Map<string, Evidence>();

/** Worked out once for each claim; thrown where it has none. */
function evidence(id: string): Evidence {
  const found = known.get(id) ?? evidenceOf(DATASET, id);
  if (!found) throw new Error(`no evidence for ${id}`);
  known.set(id, found);
  return found;
}

describe('evidenceOf(dataset, claim)', () => {
  it('every value of every theme on every day leads to a claim with a citation', () => {
    const valued = STOCKS.light.parts.flatMap((part) =>
      [...part.readings.values()].filter(
        ({ kind }) => kind === 'value' || kind === 'partial' || kind === 'contested',
      ),
    );
    expect(valued.length).toBeGreaterThan(200);
    for (const { claims, citations } of valued) {
      expect(citations.length).toBeGreaterThan(0);
      for (const id of [...claims, ...citations.map((citation) => citation.claim)])
        expect(evidenceOf(DATASET, id)).not.toBeNull();
    }
  });

  it('every total on the page of sums leads to its claim', () => {
    for (const { id } of foundationsOf(DATASET).totals) expect(evidenceOf(DATASET, id)).not.toBeNull();
  });

  it('a name that is carried over stands as written at the beginning of its line', () => {
    const { crossings } = foundationsOf(DATASET);
    expect(crossings.map(({ asWritten }) => asWritten)).toEqual(
      DATASET.crosswalk.map(({ asWritten }) => asWritten),
    );
    for (const { title, asWritten } of crossings) expect(title.startsWith(`${asWritten} `)).toBe(true);
  });

  it('walking from the first claim by next reaches every claim once, and previous goes back', () => {
    const [first] = claimsInOrder(DATASET);
    const walked: string[] = [];
    for (let at: string | null = first?.id ?? null; at !== null; at = evidence(at).next) {
      const { next, number } = evidence(at);
      walked.push(at);
      expect(number).toBe(walked.length);
      if (next !== null) expect(evidence(next).previous).toBe(at);
    }
    expect(walked.toSorted()).toEqual(ALL.toSorted());
  });

  it('claimsInOrder(dataset) is found once for a dataset, and anew for another', () => {
    expect(claimsInOrder(DATASET)).toBe(claimsInOrder(DATASET));
    const fewer = { ...DATASET, claims: { ...DATASET.claims, vaccination: [] } };
    expect(claimsInOrder(fewer)).toHaveLength(ALL.length - DATASET.claims.vaccination.length);
  });

  it('the order is the document’s: no paragraph of a reference comes before an earlier one', () => {
    const paragraphs = claimsInOrder(DATASET)
      .filter((claim) => claim.reference === 'cable-2009')
      .map(({ locator }) => Number(/\d+/.exec(locator)?.[0] ?? 0));
    expect(paragraphs).toEqual(paragraphs.toSorted((a, b) => a - b));
  });

  it('names on whom a belief rests, and what else is said of the same place', () => {
    const { basis, others, place } = evidence('no-go/sohrab-goth/police/2009-03/cable-2009');
    expect(basis).toBe('police Special Branch');
    expect(place?.name).toBe('Sohrab Goth');
    expect(others.map(({ id }) => id)).toContain('events/special-branch-report');
  });

  it('has at most twelve others, none of them itself, what is said of the same place before what is said of the same actor', () => {
    const ofPlace = (id: string, town: string | null) => {
      const claim = Object.values(DATASET.claims)
        .flat()
        .find((one) => one.id === id);
      const there = claim && placeOf(claim);
      return typeof there === 'string' && there !== DATASET.city && townOf(DATASET, there) === town;
    };
    let full = 0;
    for (const claim of Object.values(DATASET.claims).flat()) {
      const { others } = evidence(claim.id);
      expect(others.length).toBeLessThanOrEqual(12);
      full += Number(others.length === 12);
      expect(others.map(({ id }) => id)).not.toContain(claim.id);
      const own = placeOf(claim);
      if (own === null || own === DATASET.city) continue;
      const same = others.map(({ id }) => ofPlace(id, townOf(DATASET, own)));
      expect(same).toEqual(same.toSorted((a, b) => Number(b) - Number(a)));
    }
    expect(full).toBeGreaterThan(0);
  });

  it('of a claim on the city as a whole has no others of the city, but those of its actor', () => {
    const whole = DATASET.claims.control.filter(({ place }) => place === DATASET.city);
    expect(whole.length).toBeGreaterThan(0);
    for (const { id, actor } of whole) {
      const { place, about, others } = evidence(id);
      expect(place).toBeNull();
      expect(about).toBe(DATASET.actors.get(actor)?.name);
      const claims = new Map(Object.values(DATASET.claims).flatMap((all) => all.map((one) => [one.id, one])));
      for (const other of others) expect(JSON.stringify(claims.get(other.id))).toContain(actor);
    }
  });

  it('of a claim on no place has none of a place that lies in no town', () => {
    const [nowhere] = [...DATASET.places.values()].filter(({ town }) => town === null);
    const statement = DATASET.claims.statements.find(
      ({ place, subject }) => place === null && !DATASET.actors.has(subject),
    );
    if (!nowhere || !statement) throw new Error('no such place or statement');
    // An id of the data.
    const there = {
      ...statement,
      id: 'statements/there',
      place: nowhere.id as NonNullable<typeof statement.place>,
    };
    const statements = [...DATASET.claims.statements, there];
    const dataset = { ...DATASET, claims: { ...DATASET.claims, statements } };
    expect(evidenceOf(dataset, statement.id)?.others).toEqual([]);
    expect(evidenceOf(dataset, there.id)?.place?.id).toBe(nowhere.id);
  });

  it('says of what and of whom the others are: the place, then the actors, but no police and no topic', () => {
    const first = <T extends { readonly id: string }>(claims: readonly T[], fits: (claim: T) => boolean) =>
      evidence(claims.find(fits)?.id ?? '').about;
    const { control, 'no-go': closed, relations, statements, vaccination, totals } = DATASET.claims;
    expect(first(control, ({ place, actor }) => place === 'korangi' && actor === 'mqm')).toBe(
      'Korangi and MQM',
    );
    expect(first(closed, ({ place }) => place === 'lyari')).toBe('Lyari');
    expect(first(closed, ({ place }) => place === 'korangi')).toBe('Korangi and MQM');
    expect(first(vaccination, ({ place }) => place === 'site')).toBe('SITE');
    expect(first(totals, () => true)).toBe('');
    const [one] = relations;
    const names = [one?.actor, one?.other].map((id) => DATASET.actors.get(id ?? '')?.name);
    expect(evidence(one?.id ?? '').about).toBe(names.join(' and '));
    expect(first(statements, ({ subject, place }) => !DATASET.actors.has(subject) && place === null)).toBe(
      '',
    );
  });

  it('names the reference, the place in it and the number of the claim among all', () => {
    for (const claim of Object.values(DATASET.claims).flat()) {
      const { source, reference, locator, note, speaker, of, saying } = evidence(claim.id);
      expect([reference.id, locator, note]).toEqual([claim.reference, claim.locator, claim.note]);
      expect(source).toBe(`${reference.short}, ${locator}`);
      expect(speaker).toBe(reference.speaker);
      expect(of).toBe(ALL.length);
      expect(saying.id).toBe(claim.id);
    }
    const [start] = claimsInOrder(DATASET);
    expect(evidence(start?.id ?? '').previous).toBeNull();
    expect(evidence(claimsInOrder(DATASET).at(-1)?.id ?? '').next).toBeNull();
  });

  it('a claim of a reference that the bibliography lacks has none', () => {
    const [first] = claimsInOrder(DATASET);
    expect(evidenceOf({ ...DATASET, references: new Map() }, first?.id ?? '')).toBeNull();
  });

  it('writes the name of an actor as it is written, hyphen and all', () => {
    const blames = DATASET.claims.statements.find(({ subject }) => subject === 'pml-q');
    expect(evidence(blames?.id ?? '').saying.text).toMatch(/^PML-Q, /);
  });

  it('in Urdu a place stands in the case that its sentence asks for', () => {
    const { hold } = ur.claims.saying;
    const city = ur.vocabulary.cityAsAWhole;
    for (const relation of RELATIONS) expect(hold(relation, 'A', city)).toMatch(/^پورے شہر (پر|میں) A /);
  });

  it('an unknown claim has none', () => {
    expect(evidenceOf(DATASET, '__proto__')).toBeNull();
  });
});

it('every claim is in the record of a unit, a district, a named place or the city', () => {
  const { town, district } = LEVELS;
  const places = [DATASET.city, ...town.units.keys(), ...district.units.keys(), ...town.places.keys()];
  const recorded = new Set(
    places.flatMap((id) =>
      recordOf(LEVELS, id).groups.flatMap((group) => group.sayings.map((saying) => saying.id)),
    ),
  );
  expect(ALL.filter((id) => !recorded.has(id))).toEqual([]);
});

describe('cite(reference, locator, form)', () => {
  const { reference, locator } = evidence('control/gulberg/mqm/controls/2009-04/cable-2009');

  it('text names author, title, date and paragraph', () => {
    expect(cite(reference, locator, 'text')).toBe(
      'US consulate, Karachi (signed FAKAN), “2009: US assessment of Karachi violence”, 1 June 2011, ¶ 4.',
    );
  });

  it('BibTeX is one entry under the reference’s id, with nothing that TeX would run', () => {
    const text = cite({ ...reference, title: '50 % & $x_1$ \\input{a}' }, locator, 'bibtex');
    expect(text).toMatch(/^@techreport\{cable-2009,\n/);
    expect(text).toContain('title = {{50 \\% \\& \\$x\\_1\\$ \\textbackslash{}input\\{a\\}}}');
  });

  it('CSL-JSON is a list of one standard entry with its locator', () => {
    const [entry] = JSON.parse(cite(reference, locator, 'csl-json'));
    expect(entry).toMatchObject({ id: 'cable-2009', locator: '¶ 4' });
    expect(entry).not.toHaveProperty('speaker');
  });
});
