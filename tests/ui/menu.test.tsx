// @vitest-environment happy-dom
/** The menu: days beside each other, or as a list where there are more than six, as a reader’s own table may have. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Menu, type MenuProps } from '../../src/ui/menu.tsx';
import { PLAIN } from '../atlas.ts';

const nothing = () => {};
const AGAINST: MenuProps['against'] = {
  against: null,
  fills: [],
  days: [],
  dayMatters: true,
  differs: false,
  noDifference: '',
  onAgainst: nothing,
  onSwap: nothing,
};
const host = document.createElement('div');
const turned: string[] = [];

const daysOf = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: String(2001 + index), label: `Year ${2001 + index}` }));

function menuWith(count: number, next: Partial<MenuProps> = {}): void {
  act(() =>
    render(
      <Menu
        view={PLAIN}
        fills={[]}
        overlays={[]}
        days={daysOf(count)}
        day="2002"
        dayMatters
        onFill={nothing}
        onShow={nothing}
        onDay={(day) => turned.push(day)}
        onPlay={nothing}
        playing={false}
        hasDistricts
        noDistricts=""
        onBy={nothing}
        onOwn={nothing}
        against={AGAINST}
        {...next}
      />,
      host,
    ),
  );
}

const list = () => host.querySelector('select');
const radios = () => [...host.querySelectorAll<HTMLInputElement>('input[name=day]')];

beforeEach(() => {
  turned.length = 0;
  document.body.append(host);
});
afterEach(() => act(() => render(null, host)));

describe('<Menu>', () => {
  it('has up to six days beside each other', () => {
    menuWith(6);
    expect(list()).toBeNull();
    expect(radios().map(({ value }) => value)).toEqual(['2001', '2002', '2003', '2004', '2005', '2006']);
    expect(
      radios()
        .filter(({ checked }) => checked)
        .map(({ value }) => value),
    ).toEqual(['2002']);
  });

  it('has more than six as a list under its label, on the day that is shown, and turns to the one that is chosen', () => {
    menuWith(7);
    const days = list();
    if (!days) throw new Error('no list');
    expect(radios()).toEqual([]);
    expect([days.value, days.options.length, days.labels?.[0]?.textContent?.startsWith('Day')]).toEqual([
      '2002',
      7,
      true,
    ]);
    days.value = '2007';
    days.dispatchEvent(new Event('change', { bubbles: true }));
    expect(turned).toEqual(['2007']);
  });

  it('cannot be turned where nothing on the map is counted by day', () => {
    menuWith(7, { dayMatters: false });
    expect(list()?.closest('fieldset')?.disabled).toBe(true);
  });
});
