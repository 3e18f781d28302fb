// @vitest-environment happy-dom
/** The state: a view is drawn by district only where all that it shows has a form by district. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { levelsOf } from '../../src/figure/dissolved.ts';
import { createFixed, createState } from '../../src/page/state.ts';
import { THEMES } from '../../src/themes/index.ts';
import { HALF, type View, WAYS } from '../../src/view/view.ts';
import { CHOICES, DATASET, DAYS, PLAIN } from '../atlas.ts';

const FIXED = createFixed(levelsOf(DATASET));
const STATE = createState(FIXED, { view: PLAIN, notices: [] }, 0);
const levelOf = (view: Partial<View>) => {
  STATE.view.value = { ...PLAIN, ...view };
  return STATE.level.value;
};
const against = (fill: string) => ({ against: { fill, day: 'both', how: 'side', cut: HALF } as const });
const BY = { by: 'district' } as const;

describe('the level that a view is drawn at', () => {
  it.each<readonly [string, Partial<View>, 'town' | 'district']>([
    ['numbers by town', {}, 'town'],
    ['numbers by district', BY, 'district'],
    ['two maps of numbers by district', { ...BY, ...against('density') }, 'district'],
    ['what is said of neighbourhoods', { ...BY, fill: 'control' }, 'town'],
    ['numbers against what is said of neighbourhoods', { ...BY, ...against('control') }, 'town'],
    [
      'what is said of neighbourhoods against numbers',
      { ...BY, fill: 'control', ...against('density') },
      'town',
    ],
    ['the places of an actor', { ...BY, actor: 'mqm' }, 'town'],
    ['districts under what is said of neighbourhoods', { ...BY, show: ['no-go', 'events'] }, 'district'],
  ])('of %s', (_, view, level) => {
    expect(levelOf(view)).toBe(level);
  });

  it('is the one asked for or that of towns, the same for both maps, and never cut to an actor by district', () => {
    const districted = (id: string) => THEMES.find((theme) => theme.id === id)?.byDistrict;
    const anyView = fc.record({
      fill: fc.constantFrom(...CHOICES.fills),
      day: fc.constantFrom(...DAYS),
      by: fc.constantFrom('town', 'district'),
      actor: fc.constantFrom(null, 'mqm', 'taliban'),
      against: fc.option(
        fc.record({
          fill: fc.constantFrom(...CHOICES.fills),
          day: fc.constantFrom(...DAYS),
          how: fc.constantFrom(...WAYS),
          cut: fc.constant(HALF),
        }),
      ),
    });
    fc.assert(
      fc.property(anyView, (view) => {
        const level = levelOf(view);
        const { ground, second, fill } = STATE.figure.value;
        const fills = [view.fill, ...(view.against ? [view.against.fill] : [])];
        const possible = fills.every(districted) && view.actor === null;
        expect(level).toBe(possible ? view.by : 'town');
        const kinds = new Set(ground.units.map(({ kind }) => kind));
        expect(kinds).toEqual(new Set([level, 'cantonment']));
        for (const { id } of ground.units) expect(fill.readings.has(id), id).toBe(true);
        if (second) expect(second.figure.ground).toBe(ground);
      }),
      { numRuns: 30 },
    );
  });
});
