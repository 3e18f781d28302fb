/** The trail: every choice has a name, and the steps are those of the browser's own history, wherever Back and Forward lead. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Names,
  type Step,
  startTrail,
  stepName,
  stepOn,
  stepTo,
  type Trail,
  unstepped,
} from '../../src/view/trail.ts';
import { HALF, type View } from '../../src/view/view.ts';
import { PLAIN } from '../atlas.ts';

const NAMES: Names = {
  theme: (id) => `theme ${id}`,
  dayed: (id) => id !== 'no days',
  day: (id) => `day ${id}`,
  place: (id) => `place ${id}`,
  actor: (id) => `actor ${id}`,
  panel: (id) => `panel ${id}`,
};
const named = (before: Partial<View>, after: Partial<View>) =>
  stepName({ ...PLAIN, ...before }, { ...PLAIN, ...after }, NAMES);

const AGAINST = { fill: 'density', day: 'both', how: 'swipe', cut: HALF } as const;
type Change = readonly [before: Partial<View>, after: Partial<View>, name: string];
/** For every part of a view, so that none is forgotten. */
const CHANGES: Readonly<Record<keyof View, readonly Change[]>> = {
  fill: [[{}, { fill: 'control' }, 'theme control']],
  day: [[{}, { day: 'both' }, 'day both']],
  by: [
    [{}, { by: 'district' }, 'Districts'],
    [{ by: 'district' }, {}, 'Towns'],
  ],
  show: [
    [{}, { show: ['no-go'] }, 'theme no-go on'],
    [{ show: ['no-go', 'events'] }, { show: ['events'] }, 'theme no-go off'],
  ],
  places: [
    [{}, { places: ['lyari'] }, 'place lyari'],
    [{ places: ['lyari'] }, { places: ['saddar'] }, 'place saddar'],
    [{ places: ['lyari'] }, { places: ['lyari', 'saddar'] }, 'place saddar compared'],
    [{ places: ['lyari', 'saddar'] }, { places: ['saddar'] }, 'place lyari closed'],
    [{ places: ['lyari'] }, {}, 'place lyari closed'],
  ],
  against: [
    [{}, { against: AGAINST }, 'Against theme density, day both'],
    [{ against: AGAINST }, { against: { ...AGAINST, fill: 'control' } }, 'Against theme control, day both'],
    [{ against: AGAINST }, { against: { ...AGAINST, day: 'x' } }, 'Against theme density, day x'],
    [{}, { against: { ...AGAINST, fill: 'no days' } }, 'Against theme no days'],
    [{ against: AGAINST }, { against: { ...AGAINST, how: 'side' } }, 'Side by side'],
    [{ against: AGAINST }, { against: { ...AGAINST, how: 'difference' } }, 'Difference'],
    [{ against: { ...AGAINST, how: 'side' } }, { against: AGAINST }, 'Swipe'],
    [{ against: AGAINST }, {}, 'One map'],
    [{ against: AGAINST }, { against: { ...AGAINST, cut: 20 } }, 'Moved'],
  ],
  only: [
    [{}, { only: 'class-2' }, 'Part of the legend'],
    [{ only: 'class-2' }, { only: '3..8' }, 'Part of the legend'],
    [{ only: 'class-2' }, {}, 'All shown'],
  ],
  actor: [
    [{}, { actor: 'mqm' }, 'actor mqm'],
    [{ actor: 'mqm' }, {}, 'All actors'],
  ],
  panel: [[{}, { panel: 'time' }, 'panel time']],
  claim: [
    [{}, { claim: 'control/lyari' }, 'Evidence'],
    [{ claim: 'control/lyari' }, {}, 'Evidence closed'],
  ],
  axes: [[{}, { axes: ['density', 'vaccinated@both'] }, 'Other axes']],
  language: [[{}, { language: 'ur' }, 'Moved']],
  at: [[{}, { at: { zoom: 10, center: [67, 25] } }, 'Moved']],
};

describe('stepName(before, after, names)', () => {
  it.each(Object.values(CHANGES).flat())('stepName(%j, %j) is “%s”', (before, after, name) => {
    expect(named(before, after)).toBe(name);
  });

  it('stepName(before, after, names) names what counts most where several things change at once', () => {
    expect(named({ only: 'class-2' }, { fill: 'control' })).toBe('theme control');
    expect(named({}, { places: ['lyari', 'saddar'], panel: 'compare' })).toBe('place lyari compared');
    expect(named({}, { by: 'district', places: ['district-west'] })).toBe('Districts');
    expect(named({}, { places: ['lyari'], claim: 'control/lyari' })).toBe('place lyari');
    expect(named({}, { places: ['lyari'], at: { zoom: 11.5, center: [67, 25] } })).toBe('place lyari');
    expect(named({}, { claim: 'events/x', panel: 'time' })).toBe('Evidence');
    expect(named({}, { day: 'first', against: AGAINST })).toBe('Against theme density, day both');
  });

  it('stepName(before, after, names) of maps that change sides is “Swapped”, be they of two themes or two days', () => {
    const rate = { fill: 'vaccination-rate', day: 'first', how: 'swipe', cut: HALF } as const;
    const other = { ...rate, fill: 'control' };
    expect(
      named(
        { fill: 'control', day: 'first', against: rate },
        { fill: 'vaccination-rate', day: 'first', against: other },
      ),
    ).toBe('Swapped');
    expect(
      named({ day: 'second', against: rate }, { day: 'first', against: { ...rate, day: 'second' } }),
    ).toBe('Swapped');
  });

  it('stepName(two maps that are the same, whatever else) is no swap', () => {
    const same = { against: { ...AGAINST, fill: PLAIN.fill, day: PLAIN.day } };
    expect(named(same, { ...same, panel: 'time' })).toBe('panel time');
    expect(named(same, { ...same, places: ['lyari'] })).toBe('place lyari');
  });

  it('stepName(any change) is never empty', () => {
    const part = fc.constantFrom(...Object.values(CHANGES).flat());
    fc.assert(
      fc.property(part, part, ([before, after], [more, other]) => {
        expect(named({ ...before, ...more }, { ...after, ...other })).toMatch(/^\S.*\S$/);
      }),
    );
  });
});

const step = (id: number, name = `step ${id}`): Step => ({ id, name });
const idsOf = ({ steps }: Trail) => steps.map(({ id }) => id);

describe('stepOn and stepTo', () => {
  const three = stepOn(stepOn(startTrail(0), step(1)), step(2));

  it('startTrail(id) is one step, shown', () => {
    expect(startTrail(7)).toEqual({ steps: [{ id: 7, name: 'Opened' }], at: 0 });
  });

  it('stepOn(trail, step) comes after the shown one, and what lay ahead is gone', () => {
    expect(idsOf(three)).toEqual([0, 1, 2]);
    expect(three.at).toBe(2);
    const back = stepTo(three, step(0));
    expect(idsOf(stepOn(back, step(1, 'another')))).toEqual([0, 1]);
    expect(stepOn(back, step(1, 'another')).steps[1]?.name).toBe('another');
  });

  it('stepTo(trail, step) shows the step of that id and keeps all, with the names that they had', () => {
    expect(stepTo(three, step(1, 'no name'))).toEqual({ ...three, at: 1 });
    expect(stepTo(stepTo(three, step(0)), step(2))).toEqual(three);
  });

  it('stepTo(trail, a step from before a reload) puts it where the browser has it', () => {
    const reloaded = startTrail(3);
    const back = stepTo(reloaded, step(1));
    expect([idsOf(back), back.at]).toEqual([[1, 3], 0]);
    const between = stepTo(back, step(2));
    expect([idsOf(between), between.at]).toEqual([[1, 2, 3], 1]);
    const ahead = stepTo(between, step(5));
    expect([idsOf(ahead), ahead.at]).toEqual([[1, 2, 3, 5], 3]);
    expect(idsOf(stepOn(between, step(3, 'new')))).toEqual([1, 2, 3]);
  });

  it('stepOn(trail, step) keeps the last 200 steps', () => {
    const long = Array.from({ length: 250 }, (_, index) => step(index + 1)).reduce(stepOn, startTrail(0));
    expect(long.steps).toHaveLength(200);
    expect(long.at).toBe(199);
    expect(long.steps[199]?.id).toBe(250);
  });
});

/** The browser's history of this page: what each entry was named when it was made, and which is shown. */
interface Browser {
  readonly entries: readonly string[];
  readonly at: number;
}
type Act = { readonly kind: 'choose' | 'reload' } | { readonly kind: 'go'; readonly by: number };
const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 4, arbitrary: fc.constant<Act>({ kind: 'choose' }) },
  { weight: 4, arbitrary: fc.integer({ min: -4, max: 4 }).map((by): Act => ({ kind: 'go', by })) },
  { weight: 1, arbitrary: fc.constant<Act>({ kind: 'reload' }) },
);

function acted(one: Act, { entries, at }: Browser, trail: Trail): readonly [Browser, Trail] {
  switch (one.kind) {
    case 'choose': {
      const made = step(at + 1, `made as ${entries.length}`);
      return [{ entries: [...entries.slice(0, at + 1), made.name], at: at + 1 }, stepOn(trail, made)];
    }
    case 'reload':
      return [{ entries, at }, startTrail(at)];
    case 'go': {
      const to = at + one.by;
      const there = to >= 0 && to < entries.length && to !== at;
      return there ? [{ entries, at: to }, stepTo(trail, step(to, 'forgotten'))] : [{ entries, at }, trail];
    }
  }
}

describe('a trail beside the browser’s history', () => {
  it('shows the same step, in the same order, and none that the browser no longer has', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
        let browser: Browser = { entries: ['Opened'], at: 0 };
        let trail = startTrail(0);
        for (const one of acts) {
          [browser, trail] = acted(one, browser, trail);
          const ids = idsOf(trail);
          expect(ids[trail.at]).toBe(browser.at);
          expect(ids).toEqual([...new Set(ids)].toSorted((a, b) => a - b));
          for (const { id, name } of trail.steps)
            expect([browser.entries[id], 'Opened', 'forgotten']).toContain(name);
        }
      }),
    );
  });

  it('holds every step of the browser’s history where the page was never reloaded', () => {
    const acts = fc.array(
      act.filter(({ kind }) => kind !== 'reload'),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(acts, (list) => {
        let browser: Browser = { entries: ['Opened'], at: 0 };
        let trail = startTrail(0);
        for (const one of list) [browser, trail] = acted(one, browser, trail);
        expect(trail.steps.map(({ name }) => name)).toEqual(browser.entries);
        expect(trail.at).toBe(browser.at);
      }),
    );
  });
});

describe('a step that the browser has not', () => {
  const two = stepOn(startTrail(0), { id: 1, name: 'first' });

  it('unstepped(trail) is the trail before its last step', () => {
    expect(unstepped(stepOn(two, { id: 2, name: 'second' }))).toEqual(two);
  });

  it('stepOn(trail, step) takes the place of one that was refused', () => {
    const { steps, at } = stepOn(stepOn(two, { id: 2, name: 'refused' }), { id: 2, name: 'next' });
    expect(steps.map(({ name }) => name).slice(1)).toEqual(['first', 'next']);
    expect(at).toBe(2);
  });
});
