/** Fragments by chance: by the grammar of an address, with known ids and hostile ones, and real ones with a few letters changed. */
import { groundOf } from '../../src/figure/ground.ts';
import { choicesOf } from '../../src/page/choices.ts';
import type { Choices } from '../../src/view/view.ts';
import { LEVELS } from '../atlas.ts';
import type { Dice } from './dice.ts';
import { hostileText, mutated } from './hostile.ts';

/** All that the page itself lets a view name. */
export const CHOICES: Choices = choicesOf(LEVELS, groundOf(LEVELS).bounds);

const KEYS = [
  ...(['fill', 'show', 'day', 'by', 'places', 'against', 'how', 'cut'] as const),
  ...(['only', 'axes', 'actor', 'panel', 'claim', 'at', 'lang'] as const),
] as const;
type Key = (typeof KEYS)[number];

const REAL: readonly [string, ...string[]] = [
  'fill=vaccination-rate&show=&day=2012-02-21',
  'fill=control&show=no-go,events&day=both&places=lyari,saddar&panel=compare',
  'fill=vaccination-rate&show=vaccinated&day=2012-02-20&against=vaccination-rate@2012-02-21&how=difference',
  'fill=density&show=&day=both&only=3.1..8.5&axes=density,vaccinated@both&panel=plots',
  'fill=control&show=&day=both&only=mqm-controls~anp-controls&actor=mqm&at=11.50/24.8600/67.0100&lang=ur',
  'fill=density&show=&day=2012-02-21&by=district&against=control@both&how=swipe&cut=30',
];

const oneOf = (dice: Dice, list: readonly string[]) => list[dice.below(list.length)] ?? '';
const several = (dice: Dice, list: readonly string[]) =>
  Array.from({ length: dice.below(6) }, () => oneOf(dice, list)).join(',');
const number = (dice: Dice) =>
  dice.pick([`${dice.below(200)}`, `${(dice.roll() * 180).toFixed(dice.below(14))}`, hostileText(dice)]);

/** A value that a key may have. */
function known(dice: Dice, key: Key): string {
  switch (key) {
    case 'fill':
      return oneOf(dice, CHOICES.fills);
    case 'show':
      return several(dice, CHOICES.overlays);
    case 'day':
      return oneOf(dice, CHOICES.days);
    case 'by':
      return dice.pick(['town', 'district']);
    case 'places':
      return several(dice, CHOICES.places);
    case 'against':
      return `${oneOf(dice, CHOICES.fills)}@${oneOf(dice, CHOICES.days)}`;
    case 'how':
      return dice.pick(['swipe', 'side', 'difference']);
    case 'cut':
      return number(dice);
    case 'only':
      return dice.pick([`class-${dice.below(9)}`, `${number(dice)}..${number(dice)}`, 'not-received', 'a~b']);
    case 'axes':
      return `${oneOf(dice, CHOICES.sheets)},${oneOf(dice, CHOICES.sheets)}`;
    case 'actor':
      return oneOf(dice, CHOICES.actors);
    case 'panel':
      return oneOf(dice, CHOICES.panels);
    case 'claim':
      return oneOf(dice, CHOICES.claims);
    case 'at': {
      const [west, south, east, north] = CHOICES.bounds;
      const [lat, lon] = [south + dice.roll() * (north - south), west + dice.roll() * (east - west)];
      return `${8 + dice.roll() * 6}/${lat.toFixed(dice.below(10))}/${lon.toFixed(dice.below(10))}`;
    }
    case 'lang':
      return oneOf(dice, CHOICES.languages);
  }
}

function pair(dice: Dice): string {
  const key: Key = KEYS[dice.below(KEYS.length)] ?? 'fill';
  if (dice.once(12)) return `${hostileText(dice)}=${hostileText(dice)}`;
  const value = known(dice, key);
  if (dice.once(3)) return `${key}=${hostileText(dice)}`;
  if (dice.once(5)) return `${key}=${mutated(dice, value)}`;
  return `${key}=${dice.once(8) ? encodeURIComponent(value.replace(/\p{Cs}/gu, '')) : value}`;
}

/** No browser has a longer address. */
const LONGEST = 2_000_000;

/** A fragment, with or without its `#`. */
export function fragmentBy(dice: Dice): string {
  if (dice.once(4)) return mutated(dice, dice.pick(REAL));
  const pairs = Array.from({ length: dice.below(9) }, () => pair(dice));
  const text = pairs.join(dice.once(20) ? hostileText(dice) : '&');
  const whole = dice.once(400) ? `${text}&`.repeat(1 + dice.below(500)) : text;
  return `${dice.once(2) ? '#' : ''}${whole}`.slice(0, LONGEST);
}
