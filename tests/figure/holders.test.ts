/** Holders: two claims are two stripes, and where nobody is named nothing is filled in. */
import { describe, expect, it } from 'vitest';
import { RELATIONS } from '../../src/data/terms.ts';
import type { Part } from '../../src/figure/figure.ts';
import { lookOf } from '../../src/figure/holdlook.ts';
import { type Hold, holdsOn, idOfHolds } from '../../src/figure/holds.ts';
import { inkFor } from '../../src/figure/ink.ts';
import { QUALITATIVE, tint } from '../../src/figure/palettes.ts';
import { control } from '../../src/themes/control.ts';
import { en } from '../../src/words/en.ts';
import { ur } from '../../src/words/ur.ts';
import { DATASET, partOf, readingIn, SCHEMES, SECOND_DAY, swatchIn } from '../atlas.ts';

const part = partOf('control');
const [MQM = '', HAQIQI = ''] = QUALITATIVE.light;

function claimOn(place: string, actor: string): Hold {
  const found = DATASET.claims.control.find((claim) => claim.place === place && claim.actor === actor);
  if (!found) throw new Error(`there is no claim of ${actor} on ${place}`);
  return found;
}

/** The map if these were all the claims there are. */
const drawnOf = (claims: readonly Hold[]): Part =>
  control.draw(
    { ...DATASET, claims: { ...DATASET.claims, control: claims } },
    { day: SECOND_DAY, scheme: 'light' },
  );

const gulberg = claimOn('gulberg', 'mqm');
const STATUSES = ['stated', 'alleged', 'becoming', 'past'] as const;
const EVERY_KIND = RELATIONS.flatMap((relation) =>
  STATUSES.map((status): Hold => ({ ...gulberg, relation, status })),
);

describe('control', () => {
  it.each(['korangi', 'landhi'])('%s is contested: stripes of MQM and of MQM-H, both named', (place) => {
    const reading = readingIn(part, place);
    expect(reading.kind).toBe('contested');
    expect(reading.value).toBe('MQM and MQM-H; alleged armed group of MQM-H');
    expect(reading.caption).toBe('MQM and MQM-H');
    expect(swatchIn(part, place)).toEqual({
      kind: 'stripes',
      fills: [MQM, HAQIQI],
      edge: { color: HAQIQI, width: 2.4, dash: [2, 2] },
    });
    expect(new Set(reading.claims.map((id) => id.split('/')[2]))).toEqual(new Set(['mqm', 'mqm-h']));
    expect(reading.citations.map((citation) => citation.locator)).toEqual(['¶ 4', '¶ 5']);
  });

  it('what the local police believe of Korangi and Landhi is told beside what is drawn, as alleged, and counted', () => {
    for (const place of ['korangi', 'landhi']) {
      const { sentence, claims } = readingIn(part, place);
      expect(sentence).toContain(
        'MQM-Haqiqi is alleged to have an armed group here (according to local police), ¶ 5',
      );
      expect(claims).toContain(`control/${place}/mqm-h/armed-group/2009-04/cable-2009`);
    }
    expect(part.legend.entries).toContainEqual(
      expect.objectContaining({
        label: 'MQM controls; MQM-H has a stronghold; broken edge: alleged armed group of MQM-H',
        count: 2,
      }),
    );
    expect(part.legend.method).not.toContain('said but not drawn');
  });

  it('sums up each look with its places, and names what two are said to hold; where no two are, nobody', () => {
    expect(part.summary).toMatch(/ Said to be held by two: Korangi and Landhi\.$/);
    for (const { label, count } of part.legend.entries)
      expect(part.summary).toContain(`${label}: ${count} ${count === 1 ? 'place' : 'places'}`);
    expect(drawnOf([gulberg]).summary).toBe('MQM controls: 1 place.');
  });

  it('names weaker holds of two kinds each under its own, and of one kind together', () => {
    const weak = (actor: string, relation: Hold['relation'], status: Hold['status'] = 'stated'): Hold => ({
      ...gulberg,
      actor: actor as never,
      relation,
      status,
    });
    const readAs = (...holds: readonly Hold[]) => readingIn(drawnOf(holds), 'gulberg').value;
    expect(readAs(weak('mqm', 'armed-group'), weak('mqm-h', 'presence'))).toBe(
      `${readAs(weak('mqm', 'armed-group'))}; ${readAs(weak('mqm-h', 'presence'))}`,
    );
    expect(readAs(weak('mqm', 'armed-group'), weak('mqm-h', 'armed-group'))).toBe('armed: MQM and MQM-H');
    expect(readAs(weak('mqm', 'armed-group'), weak('mqm-h', 'armed-group', 'alleged'))).toBe(
      'armed: MQM; armed, alleged: MQM-H',
    );
  });

  it('says who believes what, unless that is the source itself, and whose words they are', () => {
    const sentenceOf = (basis: string, reference: string = gulberg.reference) =>
      readingIn(drawnOf([{ ...gulberg, basis, reference: reference as typeof gulberg.reference }]), 'gulberg')
        .sentence;
    expect(sentenceOf('local police')).toBe(
      `Gulberg, the cable says: MQM controls it (according to local police), ${gulberg.locator}.`,
    );
    for (const basis of ['', 'the cable itself'])
      expect(sentenceOf(basis)).toBe(`Gulberg, the cable says: MQM controls it, ${gulberg.locator}.`);
    expect(sentenceOf('', 'hearsay')).toMatch(/^Gulberg, the hearsay says: /);
  });

  it('counts what is said beside what is drawn, kind by kind, and the neighbourhoods beside the towns', () => {
    const weak = (place: string, relation: Hold['relation']): Hold => ({
      ...gulberg,
      id: `${place} ${relation}`,
      place: place as Hold['place'],
      actor: claimOn('lines-area', 'mqm-h').actor,
      relation,
    });
    const { legend } = drawnOf([
      gulberg,
      weak('gulberg', 'presence'),
      { ...gulberg, place: 'saddar' as Hold['place'] },
      weak('saddar', 'presence'),
      weak('saddar', 'support'),
      weak('lines-area', 'stronghold'),
    ]);
    expect(legend.method).toBe(
      '3 places named: 2 of 18 towns and 1 neighbourhood; said but not drawn: presence of MQM-H (2 places) and support for MQM-H (1 place)',
    );
    expect(drawnOf([gulberg]).legend.method).toBe('1 place named: 1 of 18 towns and 0 neighbourhoods');
  });

  it('keys the commonest look first', () => {
    const stronghold: Hold = { ...gulberg, place: 'malir' as Hold['place'], relation: 'stronghold' };
    const two = ['saddar', 'lyari'].map((place): Hold => ({ ...gulberg, place: place as Hold['place'] }));
    const { entries } = drawnOf([stronghold, ...two]).legend;
    expect(entries.map(({ id, count }) => [id, count])).toEqual([
      ['mqm-controls', 2],
      ['mqm-stronghold', 1],
    ]);
  });

  it('is a map of words that fills, the same on every day, with nothing but areas', () => {
    expect(part).toMatchObject({
      id: 'control',
      theme: 'control',
      slot: 'fill',
      when: '',
      numbers: null,
      circles: [],
      callouts: [],
    });
    expect(part.legend.scale).toBeNull();
    expect(control).toMatchObject({ id: 'control', slot: 'fill', dayed: false, byDistrict: false });
    expect(control.menu).toBe(part.menu);
    for (const reading of part.readings.values())
      expect([reading.unit, reading.rank, reading.partial, reading.number]).toEqual(['', null, null, null]);
  });

  it('an actor that no colour is given for is not drawn in that of another', () => {
    expect(() => drawnOf([{ ...gulberg, actor: 'sunni-tehreek' as never }])).toThrow(
      'theme control has no colour for actor sunni-tehreek: give it one',
    );
  });

  it('Lyari has two gangs, neither said to control it: stripes of both colours, let down', () => {
    const reading = readingIn(part, 'lyari');
    expect(reading.value).toBe('armed: AP gang and RD gang');
    const [, , first = '', second = ''] = QUALITATIVE.light;
    const swatch = swatchIn(part, 'lyari');
    expect(swatch.kind).toBe('stripes');
    expect(swatch.kind === 'stripes' && swatch.fills).not.toContain(first);
    expect(swatch.kind === 'stripes' && swatch.fills).not.toContain(second);
    expect(part.legend.entries.map(({ label }) => label)).toContain(
      'armed: AP gang and RD gang; none said to control',
    );
  });

  it('the ten other neighbourhoods of MQM’s list have its one colour and its name', () => {
    const held = part.areas.filter(
      ({ swatch }) => swatch.kind === 'fill' && swatch.fill === QUALITATIVE.light[0],
    );
    expect(held).toHaveLength(10);
    for (const { place } of held) expect(readingIn(part, place).caption).toBe('MQM');
    expect(held.map(({ place }) => place)).toContain('nazimabad');
  });

  it('a town that the cable does not name is not stated, with neither holder nor citation', () => {
    for (const place of ['baldia', 'site', 'gadap', 'jamshed']) {
      expect(readingIn(part, place)).toMatchObject({ kind: 'not-stated', caption: '', citations: [] });
      expect(swatchIn(part, place)).toEqual({
        kind: 'fill',
        fill: expect.not.stringMatching(QUALITATIVE.light.join('|')),
      });
    }
  });

  it('Lines Area, not the whole of Jamshed Town, is the stronghold of MQM-H', () => {
    // Lined, for a stronghold is said, not control.
    expect(swatchIn(part, 'lines-area')).toMatchObject({ kind: 'hatch', fill: QUALITATIVE.light[1] });
  });

  it('the legend counts every place once: 18 towns, 2 neighbourhoods and 6 cantonments', () => {
    const counts = (entries: typeof part.legend.entries) =>
      entries.reduce((sum, { count }) => sum + count, 0);
    expect(counts(part.legend.entries) + counts(part.legend.absences)).toBe(18 + 2 + 6);
    expect(part.legend.absences.find(({ id }) => id === 'not-applicable')?.count).toBe(6);
    expect(part.legend.absences.find(({ id }) => id === 'not-stated')?.count).toBe(6);
  });

  it('every place that is filled says so in letters too: no colour stands alone', () => {
    for (const { kind, caption } of part.readings.values())
      expect(caption !== '').toBe(kind === 'value' || kind === 'contested');
  });

  it('no community of residents is drawn as a holder', () => {
    const residents = [...DATASET.actors.values()].filter((actor) => actor.kind === 'residents');
    expect(residents.length).toBeGreaterThan(0);
    const drawn = [...part.readings.values()].flatMap((reading) =>
      reading.claims.map((id) => id.split('/')[2]),
    );
    for (const { id } of residents) expect(drawn).not.toContain(id);
  });

  it('no claim on the city as a whole is put on a place, and the legend says how many there are', () => {
    const whole = DATASET.claims.control.filter(({ place }) => place === DATASET.city);
    const drawn = new Set([...part.readings.values()].flatMap(({ claims }) => claims));
    for (const { id } of whole) expect(drawn).not.toContain(id);
    expect(part.areas.map(({ place }) => place)).not.toContain(DATASET.city);
    // MQM three times, Sunni Tehreek twice, ANP, PPP and Taliban once each.
    expect(part.legend.method).toContain('8 claims on the city as a whole are not drawn');
  });

  it('every claim on a place is in the words of that place: none is dropped', () => {
    for (const { id, place } of DATASET.claims.control.filter((claim) => claim.place !== DATASET.city))
      expect(readingIn(part, place).claims).toContain(id);
  });

  it('both schemes tell the same', () => {
    const told = SCHEMES.map((scheme) =>
      [...partOf('control', scheme).readings.values()].map(({ place, kind, value }) => [place, kind, value]),
    );
    expect(told[0]).toEqual(told[1]);
  });
});

describe('lookOf(hold, color, ink)', () => {
  it.each(SCHEMES)('every strength in every status has a look of its own, in the %s', (scheme) => {
    const looks = EVERY_KIND.map((hold) => JSON.stringify(lookOf(hold, MQM, inkFor(scheme))));
    expect(looks).toHaveLength(5 * 4);
    expect(new Set(looks).size).toBe(looks.length);
  });

  it('what is not said outright is lined, upright, the closer the stronger the hold is said to be', () => {
    for (const status of ['alleged', 'becoming', 'past'] as const) {
      const spacings = RELATIONS.map((relation) => {
        const look = lookOf({ ...gulberg, relation, status }, MQM, inkFor('light'));
        if (look.kind !== 'hatch') throw new Error(`${relation} ${status} is no hatch`);
        expect([look.form.angle, look.soft]).toEqual([90, false]);
        // What is coming has no edge yet; what is alleged or over has a broken one.
        expect(look.edge === null).toBe(status === 'becoming');
        if (look.edge !== null) {
          expect(look.edge).toEqual({ color: look.line, width: expect.any(Number), dash: expect.any(Array) });
          expect(look.edge.dash).toHaveLength(2);
        }
        return look.form.spacing;
      });
      expect(spacings).toEqual([4, 6, 8, 10, 12]);
    }
  });

  it('what is stated is full, lined with paper, paler, dotted on a tint, dotted on the land: the weaker, the less of its colour', () => {
    const ink = inkFor('light');
    const looks = RELATIONS.map((relation) => lookOf({ ...gulberg, relation, status: 'stated' }, MQM, ink));
    const [controls, stronghold, armed, presence, support] = looks;
    expect(controls).toEqual({ kind: 'fill', fill: MQM });
    expect(stronghold).toMatchObject({ kind: 'hatch', fill: MQM, line: ink.paper, soft: false, edge: null });
    expect(armed).toEqual({ kind: 'fill', fill: expect.not.stringMatching(MQM) });
    const form = { spacing: expect.any(Number), angle: 0 };
    expect(presence).toEqual({ kind: 'stipple', fill: expect.stringMatching(/^#/), dot: MQM, form });
    expect(support).toEqual({ kind: 'stipple', fill: ink.land, dot: MQM, form });
  });

  it('the full colour is kept for what is said outright to be controlled or a stronghold', () => {
    const full = EVERY_KIND.filter((hold) => {
      const look = lookOf(hold, MQM, inkFor('light'));
      return 'fill' in look && look.fill === MQM;
    });
    expect(full.map(({ relation, status }) => [relation, status])).toEqual([
      ['controls', 'stated'],
      ['stronghold', 'stated'],
    ]);
  });

  it.each([en, ur])('$language.code has words of its own for each strength in each status', ({ maps }) => {
    const { hold, holding, holdingHere } = maps.holders;
    const phrases = [
      hold,
      holding,
      (...[actor, strength, status]: Parameters<typeof hold>) =>
        holdingHere(actor, strength, status, null, '¶ 1'),
    ];
    for (const phrase of phrases) {
      const said = EVERY_KIND.map(({ relation, status }) => phrase('MQM', relation, status));
      expect(new Set(said).size).toBe(EVERY_KIND.length);
    }
  });
});

describe('holdsOn(claims)', () => {
  it('parts the claims: every one is drawn or stands beside, none is both', () => {
    for (const a of EVERY_KIND) {
      for (const kind of EVERY_KIND) {
        const b: Hold = { ...kind, actor: claimOn('lines-area', 'mqm-h').actor };
        const { drawn, beside } = holdsOn([a, b]);
        expect(drawn.length).toBeGreaterThan(0);
        expect(new Set([...drawn, ...beside])).toEqual(new Set([a, b]));
        expect(drawn.length + beside.length).toBe(2);
      }
    }
  });
});

describe('holdsOn(claims) and idOfHolds(holds)', () => {
  /** From the firmest to the least firm: by status, then by strength. */
  const FIRMEST = ['stated', 'becoming', 'alleged', 'past'].flatMap((status) =>
    RELATIONS.map((relation) => ({ ...gulberg, id: `${status} ${relation}`, status, relation }) as Hold),
  );
  const haqiqi = (hold: Hold): Hold => ({
    ...hold,
    id: `mqm-h ${hold.id}`,
    actor: claimOn('lines-area', 'mqm-h').actor,
  });

  it('of two claims of one actor the firmer is drawn, whichever comes first, and the other stands beside it', () => {
    for (const [index, firm] of FIRMEST.entries())
      for (const less of FIRMEST.slice(index + 1))
        for (const pair of [
          [firm, less],
          [less, firm],
        ])
          expect(holdsOn(pair)).toEqual({ drawn: [firm], beside: [less] });
  });

  it('where anybody holds a place outright, no less is drawn beside; what is not drawn goes from the firmest on', () => {
    const [controls, stronghold, armed, presence] = FIRMEST;
    if (!controls || !stronghold || !armed || !presence) throw new Error('no four kinds');
    expect(holdsOn([haqiqi(armed), controls])).toEqual({ drawn: [controls], beside: [haqiqi(armed)] });
    expect(holdsOn([haqiqi(stronghold), controls]).drawn).toEqual([haqiqi(stronghold), controls]);
    expect(holdsOn([haqiqi(armed), presence]).drawn).toEqual([haqiqi(armed), presence]);
    const many = [...FIRMEST.toReversed(), ...FIRMEST.map(haqiqi)];
    const { drawn, beside } = holdsOn(many);
    expect(drawn).toEqual([controls, haqiqi(controls)]);
    expect(beside.map(({ id }) => id.replace('mqm-h ', ''))).toEqual(
      FIRMEST.slice(1).flatMap(({ id }) => [id, id]),
    );
    expect(holdsOn([])).toEqual({ drawn: [], beside: [] });
  });

  it('are called by actor, strength and, where it is not stated, status', () => {
    const [controls] = FIRMEST;
    const alleged = FIRMEST.find(({ id }) => id === 'alleged armed-group');
    if (!controls || !alleged) throw new Error('no such kinds');
    expect(idOfHolds([controls, haqiqi(alleged)])).toBe('mqm-controls+mqm-h-armed-group-alleged');
    expect(idOfHolds([])).toBe('');
  });
});

describe('a status', () => {
  it.each([
    ['alleged', 'MQM is alleged to control', 'control, alleged: MQM'],
    ['becoming', 'MQM is coming to control', 'control, becoming: MQM'],
    ['past', 'MQM once controlled', 'control, past: MQM'],
  ] as const)(
    '%s is said by the legend and under the name, and is drawn in lines',
    (status, label, caption) => {
      const drawn = drawnOf([{ ...gulberg, status }]);
      expect(drawn.legend.entries.map((entry) => [entry.label, entry.count])).toEqual([[label, 1]]);
      expect(readingIn(drawn, 'gulberg').caption).toBe(caption);
      expect(swatchIn(drawn, 'gulberg')).toEqual(drawn.legend.entries[0]?.swatch);
      expect(swatchIn(drawn, 'gulberg').kind).toBe('hatch');
    },
  );

  it('one control stated and one alleged are not contested: the second is said beside the first', () => {
    const other: Hold = { ...gulberg, actor: claimOn('lines-area', 'mqm-h').actor, status: 'alleged' };
    const reading = readingIn(drawnOf([gulberg, other]), 'gulberg');
    expect(reading.kind).toBe('value');
    expect(reading.value).toBe('MQM; alleged control by MQM-H');
  });

  it('two alleged are two pale stripes, keyed as alleged', () => {
    const other: Hold = { ...gulberg, actor: claimOn('lines-area', 'mqm-h').actor, status: 'alleged' };
    const drawn = drawnOf([{ ...gulberg, status: 'alleged' }, other]);
    const swatch = swatchIn(drawn, 'gulberg');
    expect(swatch.kind === 'stripes' && swatch.fills).not.toContain(MQM);
    expect(drawn.legend.entries.map(({ label }) => label)).toEqual(['control, alleged: MQM and MQM-H']);
  });
});

describe('tint(color, ground, share)', () => {
  it('tint(color, ground, share) is the color at 1, the ground at 0, and between them between', () => {
    expect(tint('#204060', '#ffffff', 1)).toBe('#204060');
    expect(tint('#204060', '#ffffff', 0)).toBe('#ffffff');
    expect(tint('#000000', '#ffffff', 0.2)).toBe('#cccccc');
  });
});
