/** Holders: two claims are two stripes, and where nobody is named nothing is filled in. */
import { describe, expect, it } from 'vitest';
import { QUALITATIVE, tint } from '../../src/figure/palettes.ts';
import { DATASET, partOf, readingIn, SCHEMES, swatchIn } from '../atlas.ts';

const part = partOf('control');

describe('control', () => {
  it.each(['korangi', 'landhi'])('%s is contested: stripes of MQM and of MQM-H, both named', (place) => {
    const reading = readingIn(part, place);
    expect(reading.kind).toBe('contested');
    expect(reading.value).toBe('MQM and MQM-H');
    expect(reading.caption).toBe('MQM and MQM-H');
    const [mqm, haqiqi] = QUALITATIVE.light;
    expect(swatchIn(part, place)).toEqual({ kind: 'stripes', fills: [mqm, haqiqi] });
    expect(new Set(reading.claims.map((id) => id.split('/')[2]))).toEqual(new Set(['mqm', 'mqm-h']));
    expect(reading.citations.map((citation) => citation.locator)).toEqual(['¶ 4', '¶ 5']);
  });

  it('Lyari has two gangs, neither said to control it: stripes of both colours, let down', () => {
    const reading = readingIn(part, 'lyari');
    expect(reading.value).toBe('armed: AP gang and RD gang');
    const [, , first = '', second = ''] = QUALITATIVE.light;
    const swatch = swatchIn(part, 'lyari');
    expect(swatch.kind).toBe('stripes');
    expect(swatch.kind === 'stripes' && swatch.fills).not.toContain(first);
    expect(swatch.kind === 'stripes' && swatch.fills).not.toContain(second);
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

  it('both schemes tell the same', () => {
    const told = SCHEMES.map((scheme) =>
      [...partOf('control', scheme).readings.values()].map(({ place, kind, value }) => [place, kind, value]),
    );
    expect(told[0]).toEqual(told[1]);
  });
});

describe('tint(color, ground, share)', () => {
  it('tint(color, ground, share) is the color at 1, the ground at 0, and between them between', () => {
    expect(tint('#204060', '#ffffff', 1)).toBe('#204060');
    expect(tint('#204060', '#ffffff', 0)).toBe('#ffffff');
    expect(tint('#000000', '#ffffff', 0.2)).toBe('#cccccc');
  });
});
