/** Choices: what days and panels are called, in each language. */
import { afterEach, describe, expect, it } from 'vitest';
import { dayLabel, tabs } from '../../src/page/choices.ts';
import { en } from '../../src/words/en.ts';
import { ur } from '../../src/words/ur.ts';
import { speak } from '../../src/words/words.ts';
import { DATASET } from '../atlas.ts';

afterEach(() => speak(en));

describe('dayLabel(dataset, id)', () => {
  it.each([
    ['2012-02-20', '20 February', '20 فروری'],
    ['2012-02-21', '21 February', '21 فروری'],
    ['both', 'Both days', 'دونوں دن'],
  ])('dayLabel(dataset, %s) has no year', (id, english, urdu) => {
    expect(dayLabel(DATASET, id)).toBe(english);
    speak(ur);
    expect(dayLabel(DATASET, id)).toBe(urdu);
  });
});

describe('tabs()', () => {
  it('are the same panels in every language, the map’s own first', () => {
    const english = tabs();
    speak(ur);
    const urdu = tabs();
    expect(urdu.map(({ id }) => id)).toEqual(english.map(({ id }) => id));
    expect([english[0], urdu[0]]).toEqual([
      { id: 'map', label: 'Map' },
      { id: 'map', label: 'نقشہ' },
    ]);
  });
});
