import { afterAll, describe, expect, it } from 'vitest';
import { rangesOf, withRanges } from '../../src/export/plate/lines.ts';
import { en } from '../../src/words/en.ts';
import { ur } from '../../src/words/ur.ts';
import { speak } from '../../src/words/words.ts';

afterAll(() => speak(en));

describe('rangesOf(numbers)', () => {
  it('joins what follows one another, in order and each once', () => {
    expect(rangesOf([7, 3, 2, 4, 4, 9])).toEqual(['2–4', '7', '9']);
    expect(rangesOf([])).toEqual([]);
  });
});

describe('withRanges(locators)', () => {
  const lines = (own: string, numbers: readonly number[]) =>
    numbers.map((line) => en.own.drawing.locator(own, line));

  it('says the lines of a table as ranges, within what they stand in', () => {
    expect(withRanges(lines('', [2, 3, 4, 5]))).toEqual(['lines 2–5']);
    expect(withRanges(lines('', [7]))).toEqual(['line 7']);
    expect(withRanges([...lines('p. 4', [2, 3, 9]), ...lines('sheet 2, by town', [2])])).toEqual([
      'p. 4, lines 2–3, 9',
      'sheet 2, by town, line 2',
    ]);
  });

  it('leaves all others as they are, each once', () => {
    expect(withRanges(['¶ 4', '¶ 5', '¶ 4', 'p. 7', 'timeline', ''])).toEqual([
      '¶ 4',
      '¶ 5',
      'p. 7',
      'timeline',
      '',
    ]);
  });

  it('does so in Urdu', () => {
    speak(ur);
    expect(withRanges([2, 3, 4].map((line) => ur.own.drawing.locator('ص 4', line)))).toEqual([
      'ص 4، سطر 2–4',
    ]);
  });
});
