/** Filtering by an actor: what is left out is drawn, keyed and worded as left out, and counts stay true. */
import { describe, expect, it } from 'vitest';
import { compose } from '../../src/figure/compose.ts';
import type { Part } from '../../src/figure/figure.ts';
import { stockOf } from '../../src/figure/stock.ts';
import { THEMES } from '../../src/themes/index.ts';
import { LEVELS, PLAIN, SECOND_DAY } from '../atlas.ts';

const parts = (actor: string) => stockOf(LEVELS, THEMES, 'light', { actor }).parts;

function partFor(actor: string, id: string): Part {
  const part = parts(actor).find((one) => one.id === id);
  if (!part) throw new Error(`no part ${id}`);
  return part;
}

const kindsIn = (part: Part, kind: string) =>
  [...part.readings.values()].filter((reading) => reading.kind === kind).map((reading) => reading.place);

describe('stockOf(…, actor)', () => {
  it('keeps of the vaccination only the towns that the actor is said to hold', () => {
    const part = partFor('mqm-h', `vaccination-rate@${SECOND_DAY}`);
    expect(kindsIn(part, 'value').toSorted()).toEqual(['korangi', 'landhi']);
    expect(kindsIn(part, 'left-out')).toHaveLength(16);
    expect(part.readings.get('lyari')?.sentence).toBe('Lyari is left out: not named for MQM-H.');
    expect(part.readings.get('lyari')?.claims).toEqual([]);
  });

  it('counts in the legend what is still drawn: classes and left out make 18 towns', () => {
    for (const actor of ['mqm', 'mqm-h', 'arshad-pappu-gang', 'anp']) {
      for (const part of parts(actor).filter((one) => one.slot === 'fill' && one.theme !== 'control')) {
        const counted = [...part.legend.entries, ...part.legend.absences].filter(
          ({ id }) => id !== 'not-applicable' && id !== 'partial',
        );
        expect(counted.reduce((sum, { count }) => sum + count, 0)).toBe(18);
      }
    }
  });

  it('leaves a contested town contested: the other claim is not hidden', () => {
    expect(partFor('mqm-h', 'control').readings.get('korangi')?.kind).toBe('contested');
  });

  it('keeps what is said to be closed to the actor over the map, but does not fill it', () => {
    expect(partFor('mqm', 'no-go').areas.map(({ place }) => place)).toContain('lines-area');
    expect(partFor('mqm', 'control').readings.get('lines-area')?.kind).toBe('left-out');
  });

  it('keeps the events in which the actor had a part', () => {
    expect(partFor('sunni-tehreek', 'events').callouts.map(({ title }) => title)).toEqual([
      'Bombing at Nishtar Park',
    ]);
  });

  it('says in every part that it is cut, and composes for every theme', () => {
    const stock = stockOf(LEVELS, THEMES, 'light', { actor: 'anp' });
    const view = { ...PLAIN, fill: 'control', show: ['no-go'], actor: 'anp' };
    expect(compose(stock, view).saidBy).toMatch(/only places named for ANP$/);
    for (const part of stock.parts) expect(part.saidBy).toMatch(/only places named for ANP$/);
  });
});
