/** The room that a key keeps free for what is said of the place that is pointed at. */
import { describe, expect, it } from 'vitest';
import { absentReading } from '../../src/figure/absences.ts';
import type { Reading } from '../../src/figure/figure.ts';
import { longestOf } from '../../src/ui/key.tsx';

const reading = (place: string, sentence: string, cited: string): Reading => ({
  ...absentReading({ id: place, name: place }, 'not-stated'),
  sentence,
  citations: cited === '' ? [] : [{ reference: 'survey', locator: '', text: cited, claim: 'a' }],
});

const sheet = (...readings: readonly Reading[]) => ({
  readings: new Map(readings.map((one) => [one.place, one])),
});

describe('longestOf(sheet)', () => {
  it('is the reading with a line of its own for its citation before one whose single line has more letters', () => {
    const long = reading('a', 'The table says nothing of this town at all', '');
    const cited = reading('b', 'Lyari: 12 wells', 'Survey, line 2');
    expect(longestOf(sheet(long, cited))?.place).toBe('b');
    expect(longestOf(sheet(cited, long))?.place).toBe('b');
  });

  it('is of readings with as many lines the one with more letters', () => {
    const [short, long] = [reading('a', 'Lyari: 1', 'Survey'), reading('b', 'Lyari: 12 wells', 'Survey')];
    expect(longestOf(sheet(long, short))?.place).toBe('b');
  });
});
