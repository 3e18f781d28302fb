// @vitest-environment happy-dom
/** The address: choices are steps that Back undoes, moves are not, and what a reader types is a step of its own. */

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { levelsOf } from '../../src/figure/dissolved.ts';
import { createActions } from '../../src/page/actions.ts';
import { createFixed, createState } from '../../src/page/state.ts';
import { type Address, type Arrival, followAddress, readAddress } from '../../src/view/address.ts';
import { type Step, startTrail, stepOn, stepTo, type Trail } from '../../src/view/trail.ts';
import { formatView, HALF, type View, WAYS } from '../../src/view/view.ts';
import { en } from '../../src/words/en.ts';
import { CHOICES, DATASET, PLAIN } from '../atlas.ts';

interface Followed {
  readonly fill: string;
  readonly step: number;
  readonly arrival: Arrival;
}
const followed: Followed[] = [];
const listeners: EventListenerOrEventListenerObject[] = [];

/** The page opened at the address that stands there; an earlier one is gone, as it is after a reload. */
async function opened(): Promise<Address> {
  for (const listener of listeners.splice(0)) removeEventListener('hashchange', listener);
  return followAddress(CHOICES, await readAddress(CHOICES), ({ view }, step, arrival) => {
    followed.push({ fill: view.fill, step, arrival });
  });
}

/** Until the address bar has told what it has to tell. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

/** This history tells of `pushState` as it does of Back, which browsers do not: what it says of a write is not counted. */
async function written(write: () => number | null): Promise<number | null> {
  const step = write();
  await settled();
  followed.length = 0;
  return step;
}

/** What is told of Back, Forward and typing. */
async function told(move: () => void): Promise<readonly Followed[]> {
  move();
  await settled();
  return followed.splice(0);
}

/** The reader leaves the page: what is still to be written is written. */
const leave = () => dispatchEvent(new Event('pagehide'));

/** A reader's own fragment: a new entry of the history that no page has written on. */
const typed = (fragment: string) => history.pushState(null, '', fragment);

const view = (next: Partial<View>): View => ({ ...PLAIN, ...next });
const CONTROL = view({ fill: 'control' });
const DENSITY = view({ fill: 'density' });

/** As browsers do that are asked too often. */
const refuse = () => {
  throw new DOMException('too many calls', 'SecurityError');
};

const add = window.addEventListener.bind(window);
beforeEach(() => {
  vi.spyOn(window, 'addEventListener').mockImplementation(
    (type: string, listener: EventListenerOrEventListenerObject) => {
      if (type === 'hashchange') listeners.push(listener);
      add(type, listener);
    },
  );
  typed(`#${formatView(PLAIN)}`);
  followed.length = 0;
});
afterEach(async () => {
  await settled();
  vi.restoreAllMocks();
});

describe('followAddress(choices, onFollow)', () => {
  it('a write that the browser refuses is no step, and the next one is the next step', async () => {
    const address = await opened();
    expect(await written(() => address.write(CONTROL, 'push'))).toBe(1);
    const push = vi.spyOn(history, 'pushState').mockImplementationOnce(refuse);
    const replace = vi.spyOn(history, 'replaceState').mockImplementationOnce(refuse);
    expect(address.write(DENSITY, 'push')).toBeNull();
    expect(address.write(DENSITY, 'replace')).toBeNull();
    expect(location.hash).toBe(`#${formatView(CONTROL)}`);
    push.mockRestore();
    replace.mockRestore();
    expect(await written(() => address.write(DENSITY, 'push'))).toBe(2);
    expect(location.hash).toBe(`#${formatView(DENSITY)}`);
  });

  it('first is the view of the address with its notices, and its step is 0', async () => {
    typed('#fill=control&day=never');
    const { first, firstStep } = await opened();
    expect(first.view.fill).toBe('control');
    expect(first.notices).toHaveLength(1);
    expect(firstStep).toBe(0);
  });

  it('a step of this page that showed a table which is gone says so in one sentence, and what a reader types is said as it is', async () => {
    const gone = '#fill=own-wells-c2-fill&show=own-wells-c2-circles&day=1999';
    typed(gone);
    expect((await opened()).first.notices).toHaveLength(3);
    // The entry has its step now, as after a reload.
    const { first } = await opened();
    expect(first.notices).toEqual([en.page.address.gone]);
    expect(first.view.show).toEqual([]);
    typed('#fill=atlantis');
    await opened();
    expect((await opened()).first.notices).toHaveLength(1);
    expect((await opened()).first.notices).not.toEqual([en.page.address.gone]);
  });

  it('write(view, push) is a new step each time, and nothing where the address says so already', async () => {
    const address = await opened();
    const length = history.length;
    expect(await written(() => address.write(PLAIN, 'push'))).toBeNull();
    expect(await written(() => address.write(CONTROL, 'push'))).toBe(1);
    expect(location.hash).toBe(`#${formatView(CONTROL)}`);
    expect(await written(() => address.write(CONTROL, 'push'))).toBeNull();
    expect(await written(() => address.write(DENSITY, 'push'))).toBe(2);
    expect(history.length).toBe(length + 2);
  });

  it('write(view, replace) takes the place of the step that is shown', async () => {
    const address = await opened();
    await written(() => address.write(CONTROL, 'push'));
    const length = history.length;
    expect(await written(() => address.write(DENSITY, 'replace'))).toBeNull();
    expect(history.length).toBe(length);
    expect(location.hash).toBe(`#${formatView(DENSITY)}`);
    expect(history.state).toEqual({ step: 1 });
    expect(await told(() => address.go(-1))).toEqual([{ fill: PLAIN.fill, step: 0, arrival: 'kept' }]);
  });

  it('Back and Forward lead to the steps that were written, one at a time or several', async () => {
    const address = await opened();
    await written(() => address.write(CONTROL, 'push'));
    await written(() => address.write(DENSITY, 'push'));
    expect(await told(() => history.back())).toEqual([{ fill: 'control', step: 1, arrival: 'kept' }]);
    expect(await told(() => history.forward())).toEqual([{ fill: 'density', step: 2, arrival: 'kept' }]);
    expect(await told(() => address.go(-2))).toEqual([{ fill: PLAIN.fill, step: 0, arrival: 'kept' }]);
    expect(await told(() => address.go(1))).toEqual([{ fill: 'control', step: 1, arrival: 'kept' }]);
  });

  it('write(view, push) after Back goes on from the step that is shown', async () => {
    const address = await opened();
    await written(() => address.write(CONTROL, 'push'));
    await written(() => address.write(DENSITY, 'push'));
    await told(() => address.go(-2));
    expect(await written(() => address.write(DENSITY, 'push'))).toBe(1);
    expect(await told(() => history.forward())).toEqual([]);
  });

  it('a typed address is the step after the one that was shown, and said to be typed', async () => {
    const address = await opened();
    await written(() => address.write(CONTROL, 'push'));
    await written(() => address.write(DENSITY, 'push'));
    await told(() => history.back());
    expect(await told(() => typed('#fill=vaccination-share'))).toEqual([
      { fill: 'vaccination-share', step: 2, arrival: 'typed' },
    ]);
    expect(await told(() => history.back())).toEqual([{ fill: 'control', step: 1, arrival: 'kept' }]);
    expect(await told(() => history.forward())).toEqual([
      { fill: 'vaccination-share', step: 2, arrival: 'kept' },
    ]);
  });

  it('after a reload the step is the one that the browser kept, and steps go on from it', async () => {
    const before = await opened();
    await written(() => before.write(CONTROL, 'push'));
    await written(() => before.write(DENSITY, 'push'));
    const address = await opened();
    expect(address.firstStep).toBe(2);
    expect(address.first.view.fill).toBe('density');
    expect(await told(() => history.back())).toEqual([{ fill: 'control', step: 1, arrival: 'kept' }]);
    expect(await written(() => address.write(view({ day: 'both' }), 'push'))).toBe(2);
  });

  it('a state that is none of ours is no step', async () => {
    for (const state of [{ step: '3' }, { step: 1.5 }, { step: null }, 'step', 7]) {
      history.replaceState(state, '');
      expect((await opened()).firstStep).toBe(0);
    }
  });

  it('linkTo(view) is the whole address, and leads to the view', async () => {
    const link = (await opened()).linkTo(CONTROL);
    expect(link).toBe(`${location.origin}${location.pathname}#${formatView(CONTROL)}`);
    typed(new URL(link).hash);
    expect((await opened()).first).toEqual({ view: CONTROL, notices: [] });
  });
});

it('has every choice take the place of the last where it has no steps', async () => {
  history.replaceState(null, '', '#');
  const address = followAddress(CHOICES, await readAddress(CHOICES), () => undefined, false);
  const { length } = history;
  expect(await written(() => address.write(CONTROL, 'push'))).toBeNull();
  expect([history.length, location.hash]).toEqual([length, `#${formatView(CONTROL)}`]);
});

describe('a trail that follows the address', () => {
  /** As the page wires them. */
  async function walking() {
    let trail: Trail = startTrail(0);
    for (const listener of listeners.splice(0)) removeEventListener('hashchange', listener);
    const address = followAddress(CHOICES, await readAddress(CHOICES), ({ view: { fill } }, id, arrival) => {
      const step: Step = { id, name: fill };
      trail = arrival === 'typed' ? stepOn(trail, step) : stepTo(trail, step);
    });
    const choose = (fill: string) =>
      written(() => {
        const id = address.write(view({ fill }), 'push');
        if (id !== null) trail = stepOn(trail, { id, name: fill });
        return id;
      });
    const names = () => trail.steps.map(({ name }, index) => (index === trail.at ? `[${name}]` : name));
    return { address, choose, names };
  }

  it('says where Back and Forward lead', async () => {
    const { address, choose, names } = await walking();
    await choose('control');
    await choose('density');
    expect(names()).toEqual(['Opened', 'control', '[density]']);
    await told(() => address.go(-2));
    expect(names()).toEqual(['[Opened]', 'control', 'density']);
    await told(() => history.forward());
    expect(names()).toEqual(['Opened', '[control]', 'density']);
    await choose('vaccination-share');
    expect(names()).toEqual(['Opened', 'control', '[vaccination-share]']);
  });

  it('does not take a typed address for the step that lay ahead', async () => {
    const { address, choose, names } = await walking();
    await choose('control');
    await choose('density');
    await choose('vaccination-share');
    await told(() => address.go(-2));
    await told(() => typed('#fill=density&day=both'));
    expect(names()).toEqual(['Opened', 'control', '[density]']);
    await told(() => history.back());
    expect(names()).toEqual(['Opened', '[control]', 'density']);
  });
});

describe('writeLater(view, step, onStep)', () => {
  const fragments = {
    plain: `#${formatView(PLAIN)}`,
    control: `#${formatView(CONTROL)}`,
    density: `#${formatView(DENSITY)}`,
  };
  const later = (address: Address, next: View) => address.writeLater(next, 'push');

  it('leaves the address as it is until the picture is seen, and then is a step', async () => {
    const address = await opened();
    await settled();
    expect(later(address, CONTROL)).toBe(1);
    expect(location.hash).toBe(fragments.plain);
    await vi.waitFor(() => expect(location.hash).toBe(fragments.control));
    expect(history.state).toEqual({ step: 1 });
  });

  it('two of them are two steps, in their order', async () => {
    const address = await opened();
    const [first, second] = [later(address, CONTROL), later(address, DENSITY)];
    expect([first, second]).toEqual([1, 2]);
    expect(location.hash).toBe(fragments.control);
    leave();
    expect(location.hash).toBe(fragments.density);
  });

  it('comes before a view that is written at once, and before a step back', async () => {
    const address = await opened();
    const first = later(address, CONTROL);
    expect(address.write(DENSITY, 'push')).toBe(2);
    const go = vi.spyOn(history, 'go').mockImplementation(() => {});
    const third = later(address, PLAIN);
    address.go(-1);
    expect([first, third]).toEqual([1, 3]);
    expect(location.hash).toBe(fragments.plain);
    expect(go).toHaveBeenCalledExactlyOnceWith(-1);
  });

  it('is nothing where the reader went elsewhere meanwhile', async () => {
    const address = await opened();
    later(address, CONTROL);
    dispatchEvent(new Event('hashchange'));
    leave();
    expect(location.hash).toBe(fragments.plain);
  });

  it('of the view that the address has is no step', async () => {
    const address = await opened();
    later(address, CONTROL);
    leave();
    expect(later(address, CONTROL)).toBeNull();
  });
});

const FIXED = createFixed(levelsOf(DATASET));

/** The page opened at a view. */
async function acting(start: View) {
  typed(`#${formatView(start)}`);
  const address = await opened();
  const state = createState(FIXED, address.first, address.firstStep);
  return { state, ...createActions(FIXED, state, address, { stage: null }) };
}

describe('go(next)', () => {
  const rate = { fill: 'vaccination-rate', day: 'both', how: 'difference', cut: HALF } as const;

  it('go(an impossible view) is the nearest possible one: two themes have no difference, and are a swipe', async () => {
    const { go, state } = await acting(view({ against: rate }));
    go({ fill: 'control' });
    expect(state.view.value).toEqual(view({ fill: 'control', against: { ...rate, how: 'swipe' } }));
    leave();
    expect(location.hash).toBe(`#${formatView(state.view.value)}`);
  });

  it('go(any possible view) is that view', async () => {
    const { go, state } = await acting(PLAIN);
    for (const how of WAYS)
      for (const fill of how === 'difference' ? ['vaccination-rate'] : CHOICES.fills) {
        go({ fill, against: { ...rate, how } });
        expect(state.view.value).toEqual(view({ fill, against: { ...rate, how } }));
      }
  });
});

describe('go(another language)', () => {
  it('writes the view in it as a step, and loads the page anew, which alone can speak it', async () => {
    const reload = vi.spyOn(window.location, 'reload').mockImplementation(() => {});
    const { go, state } = await acting(view({ fill: 'control' }));
    go({ language: 'ur' });
    expect(location.hash).toBe(`#${formatView(view({ fill: 'control', language: 'ur' }))}`);
    expect(reload).toHaveBeenCalledOnce();
    expect(state.view.value.language).toBe('en');
  });
});

describe('swap()', () => {
  it.each([
    ['two days', 'vaccination-rate', 'vaccination-rate', 'both'],
    ['two themes', 'control', 'density', PLAIN.day],
    ['two themes and days', 'vaccination-share', 'control', 'both'],
  ])('swap() twice is the same view again, as two steps: %s', async (_, fill, other, day) => {
    // Two themes have no difference.
    for (const how of WAYS.filter((one) => one !== 'difference' || fill === other)) {
      const start = view({ fill, by: 'district', against: { fill: other, day, how, cut: HALF } });
      const { swap, state } = await acting(start);
      expect(state.view.value).toEqual(start);
      swap();
      expect(state.view.value).toEqual({
        ...start,
        fill: other,
        day,
        against: { fill, day: start.day, how, cut: HALF },
      });
      swap();
      expect(state.view.value).toEqual(start);
      leave();
      expect(state.trail.value.steps.map(({ name }) => name)).toEqual(['Opened', 'Swapped', 'Swapped']);
      expect(location.hash).toBe(`#${formatView(start)}`);
      await settled();
    }
  });

  it('swap() shows all of both maps: a class of the one need not be one of the other', async () => {
    const { swap, state } = await acting(
      view({ only: 'class-2', against: { fill: 'density', day: 'both', how: 'side', cut: HALF } }),
    );
    swap();
    expect(state.view.value.only).toBeNull();
  });
});
