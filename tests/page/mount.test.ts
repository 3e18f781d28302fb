// @vitest-environment happy-dom
/** A press on the map: it chooses the place, and opens the evidence of what is drawn under it. */

import { beforeEach, describe, expect, it } from 'vitest';
import { levelsOf } from '../../src/figure/dissolved.ts';
import { evidenceOf } from '../../src/figure/evidence.ts';
import { fitExtent, projection } from '../../src/geo/mercator.ts';
import { createActions } from '../../src/page/actions.ts';
import { createMount } from '../../src/page/mount.ts';
import { createFixed, createState } from '../../src/page/state.ts';
import { lineAt } from '../../src/ui/divide.ts';
import { followAddress } from '../../src/view/address.ts';
import { parseView } from '../../src/view/parse.ts';
import { formatView, type View } from '../../src/view/view.ts';
import { DATASET, FIRST_DAY, PLAIN, SECOND_DAY } from '../atlas.ts';

const FIXED = createFixed(levelsOf(DATASET));
const [WIDTH, HEIGHT] = [600, 400];
const FRAME = { ...fitExtent(FIXED.ground.city, WIDTH, HEIGHT, 20), width: WIDTH, height: HEIGHT };
const KORANGI = FIXED.ground.outlines.get('korangi')?.label ?? [0, 0];
const NOWHERE = [66.1, 24.1] as const;
const MIDDLE = [WIDTH / 2, HEIGHT / 2] as const;
const countOf = (place: string, day: string) => `vaccination/${place}/${day}/${day}`;

/** The page at a view, with a map of 600 by 400 pixels, and what a press there makes of the view. */
function page(next: Partial<View>) {
  history.pushState(null, '', `#${formatView({ ...PLAIN, ...next })}`);
  const address = followAddress(FIXED.choices, parseView(location.hash, FIXED.choices), () => {});
  const holder = { stage: null };
  const state = createState(FIXED, address.first, address.firstStep);
  state.frame.value = FRAME;
  const actions = createActions(FIXED, state, address, holder);
  const { onPress } = createMount(FIXED, state, actions, holder).map;
  return { state, onPress };
}

beforeEach(() => history.pushState(null, '', '#'));

describe('onPress(position, pixel, withShift)', () => {
  it('chooses the place and opens the evidence of what fills it; the record waits below', () => {
    const { state, onPress } = page({ day: FIRST_DAY });
    onPress(KORANGI, MIDDLE, false);
    expect(state.view.value).toMatchObject({ places: ['korangi'], claim: countOf('korangi', FIRST_DAY) });
    expect(evidenceOf(DATASET, state.view.value.claim ?? '')?.saying.text).toBe('3,245 children vaccinated');
    expect(state.chosen.value.map(({ name }) => name)).toEqual(['Korangi']);
    expect(state.lastChosen.value).toBeNull();
  });

  it('closes both when the place is pressed again', () => {
    const { state, onPress } = page({});
    onPress(KORANGI, MIDDLE, false);
    onPress(KORANGI, MIDDLE, false);
    expect(state.view.value).toMatchObject({ places: [], claim: null });
  });

  it('shows the record of a place of which the map shows nothing, and no evidence', () => {
    const cantonment = FIXED.ground.outlines.get('malir-cantonment')?.label ?? [0, 0];
    const { state, onPress } = page({ claim: countOf('korangi', SECOND_DAY) });
    onPress(cantonment, MIDDLE, false);
    expect(state.view.value).toMatchObject({ places: ['malir-cantonment'], claim: null });
    expect(state.lastChosen.value).toBe('malir-cantonment');
  });

  it.each([
    ['left of the line, of the first map', 30, -1, FIRST_DAY],
    ['right of the line, of the second map', 30, 1, SECOND_DAY],
    ['left of the line, wherever it stands', 90, -1, FIRST_DAY],
    ['right of the line, wherever it stands', 90, 1, SECOND_DAY],
  ])('opens the evidence %s (%i %%)', (_, cut, beside, day) => {
    const other = { fill: PLAIN.fill, day: SECOND_DAY, how: 'swipe', cut } as const;
    const { state, onPress } = page({ day: FIRST_DAY, against: other });
    onPress(KORANGI, [lineAt(cut, WIDTH) + beside, 10], false);
    expect(state.view.value.claim).toBe(countOf('korangi', day));
  });

  it.each([
    ['left', WIDTH - 1, FIRST_DAY],
    ['right', WIDTH + 1, SECOND_DAY],
  ])('side by side, opens the evidence of the map on the %s', (_, x, day) => {
    const other = { fill: PLAIN.fill, day: SECOND_DAY, how: 'side', cut: 50 } as const;
    const { state, onPress } = page({ day: FIRST_DAY, against: other });
    onPress(KORANGI, [x, 10], false);
    expect(state.view.value.claim).toBe(countOf('korangi', day));
  });

  it('opens the evidence of a callout’s point before that of the area under it', () => {
    const point = FIXED.ground.points.get('nishtar-park') ?? [0, 0];
    const { state, onPress } = page({ show: ['events'] });
    onPress(point, projection(FRAME)(point), false);
    expect(evidenceOf(DATASET, state.view.value.claim ?? '')?.saying.text).toContain(
      'Bombing at Nishtar Park',
    );
    expect(state.view.value.places).toEqual([]);
  });

  it('with Shift puts the place into the comparison, and a press where no place is does nothing', () => {
    const { state, onPress } = page({});
    onPress(NOWHERE, MIDDLE, false);
    expect(state.view.value).toEqual(PLAIN);
    onPress(KORANGI, MIDDLE, true);
    expect(state.view.value).toMatchObject({ places: ['korangi'], claim: null, panel: 'map' });
    expect(state.waiting.value).toBe('korangi');
  });
});
