/** Isolation: one class or range alone is kept, and what the legend counts is what is kept. */
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { LegendEntry, Part } from '../../src/figure/figure.ts';
import {
  asWritten,
  countable,
  formatOnly,
  inRange,
  isolate,
  type Only,
  parseOnly,
} from '../../src/figure/isolation.ts';
import { en } from '../../src/words/en.ts';
import { ur } from '../../src/words/ur.ts';
import { speak } from '../../src/words/words.ts';
import { DISTRICT_STOCK, partOf, readingIn, SECOND_DAY, STOCKS } from '../atlas.ts';

const ALL = [...STOCKS.light.parts, ...DISTRICT_STOCK.parts];
const NUMERIC = ALL.filter(({ numbers }) => numbers !== null);
const CLASSED = NUMERIC.filter(({ legend }) => legend.scale !== null);

const sum = (entries: readonly LegendEntry[]) => entries.reduce((total, { count }) => total + count, 0);
const only = (text: string): Only => {
  const parsed = parseOnly(text);
  if (!parsed) throw new Error(`not an entry and not a range: ${text}`);
  return parsed;
};

/** What a part has isolated; thrown where it cannot isolate it. */
function isolated(part: Part, text: string) {
  const found = isolate(part, only(text));
  if (!found) throw new Error(`${part.id} cannot isolate ${text}`);
  return found;
}

const keptIn = (part: Part, text: string) => [...isolated(part, text).kept].toSorted();
const numbered = (part: Part, kept: ReadonlySet<string>) =>
  [...part.readings.values()].filter(({ place, number }) => number !== null && kept.has(place)).length;

/** A part and a range between two of the numbers that it may show, or beside them. */
const partAndRange = fc.constantFrom(...NUMERIC).chain((part) => {
  const values = [...part.readings.values()].flatMap(({ number }) => number ?? []);
  const within = fc.double({ min: Math.min(...values) - 1, max: Math.max(...values) + 1, noNaN: true });
  return fc.tuple(within, within).map(([a, b]) => ({ part, from: Math.min(a, b), to: Math.max(a, b) }));
});

describe('parseOnly(text)', () => {
  it.each(['class-2', 'mqm-controls', 'mqm-controls+mqm-h-stronghold+alleged', 'not-received', 'partial'])(
    '%s is an entry',
    (text) => {
      expect(parseOnly(text)).toEqual({ kind: 'entry', entry: text });
    },
  );

  it.each([
    ['3.1..8.5', 3.1, 8.5],
    ['-20..0', -20, 0],
    ['-3.5..-1.25', -3.5, -1.25],
    ['7..7', 7, 7],
    ['0..104800', 0, 104800],
  ])('%s is a range from %d to %d', (text, from, to) => {
    expect(parseOnly(text)).toEqual({ kind: 'range', from, to });
  });

  it.each([
    '',
    '8.5..3.1',
    '3.1..',
    '..8.5',
    '1..2..3',
    '1e3..2e3',
    'Infinity..Infinity',
    'NaN..1',
    '3,1..8,5',
    '.5..1',
    'Class-2',
    '-class',
    'class 2',
    `a${'b'.repeat(80)}`,
    `0..${'9'.repeat(13)}`,
  ])('“%s” is neither', (text) => {
    expect(parseOnly(text)).toBeNull();
  });

  it('parseOnly(formatOnly(only)) is the entry or range again, numbers to a millionth', () => {
    const millionths = fc.integer({ min: -1e12, max: 1e12 }).map((count) => count / 1e6);
    const range = fc
      .tuple(millionths, millionths)
      .map(([a, b]): Only => ({ kind: 'range', from: Math.min(a, b), to: Math.max(a, b) }));
    const entry = fc
      .stringMatching(/^[a-z0-9][a-z0-9+-]{0,79}$/)
      .map((text): Only => ({ kind: 'entry', entry: text }));
    fc.assert(
      fc.property(fc.oneof(range, entry), (one) => {
        const read = parseOnly(formatOnly(one));
        // A zero from below is written and read as zero.
        expect(JSON.stringify(read)).toBe(JSON.stringify(one));
      }),
    );
  });

  it('parseOnly(any text) never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => void parseOnly(text)));
  });
});

describe('inRange(value, range, numbers)', () => {
  it('goes by what is written: 8.47 reads 8.5, 8.55 and more do not', () => {
    const numbers = { decimals: 1, suffix: ' %', signed: true };
    expect([8.44, 8.47, 8.5, 8.56].map((value) => inRange(value, { from: 8.5, to: 8.5 }, numbers))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('asWritten rounds as the theme does: to hundreds, to tenths, below zero too', () => {
    expect(asWritten(104_760.7, { decimals: -2, suffix: '', signed: false })).toBe(104_800);
    expect(asWritten(8.47, { decimals: 1, suffix: ' %', signed: false })).toBe(8.5);
    expect(asWritten(-1234, { decimals: 0, suffix: '', signed: true })).toBe(-1234);
  });
});

describe('asWritten(value, numbers) in Urdu', () => {
  afterEach(() => speak(en));

  it('is the number that it is in English', () => {
    const numbers = { decimals: 1, suffix: ' %', signed: true };
    const values = [-1234.56, -0.04, 0, 7.25, 1_234_567.8];
    const inEnglish = values.map((value) => asWritten(value, numbers));
    speak(ur);
    expect(values.map((value) => asWritten(value, numbers))).toEqual(inEnglish);
    expect(inEnglish[0]).toBe(-1234.6);
  });
});

describe('isolate(part, entry)', () => {
  it('partial: keeps SITE and Saddar, each counted in its class and as partial', () => {
    const part = partOf('vaccination-rate@both');
    const { kept, part: alone } = isolated(part, 'partial');
    expect([...kept].toSorted()).toEqual(['saddar', 'site']);
    const counts = new Map(
      [...alone.legend.entries, ...alone.legend.absences].map(({ id, count }) => [id, count]),
    );
    expect(counts.get('partial')).toBe(2);
    expect(counts.get(readingIn(part, 'site').entry)).toBe(1);
    expect(counts.get(readingIn(part, 'saddar').entry)).toBe(1);
    expect(sum(alone.legend.entries)).toBe(2);
    expect(alone.legend.method).toBe(`${part.legend.method}; 2 of 18 towns shown`);
    expect(alone.summary).toBe(`${part.summary} 2 of 18 towns shown: Saddar and SITE.`);
  });

  it('control: a holder keeps its towns and neighbourhoods, called places; the other entries stay with 0', () => {
    const part = partOf('control');
    const { kept, part: alone } = isolated(part, 'mqm-controls+mqm-h-stronghold+alleged');
    expect([...kept].toSorted()).toEqual(['korangi', 'landhi']);
    expect(alone.legend.entries.map(({ id }) => id)).toEqual(part.legend.entries.map(({ id }) => id));
    expect(alone.legend.entries.filter(({ count }) => count > 0).map(({ count }) => count)).toEqual([2]);
    expect(alone.legend.method).toMatch(/; 2 of 20 places shown$/);
  });

  it('a class that nothing is in keeps nothing, and says so', () => {
    const part = partOf(`vaccination-share@${SECOND_DAY}`);
    const empty = part.legend.entries.find(({ count }) => count === 0);
    const { kept, part: alone } = isolated(part, empty?.id ?? '');
    expect(kept.size).toBe(0);
    expect(alone.legend.method).toMatch(/; 0 of 18 towns shown$/);
    expect(alone.summary).toMatch(/ 0 of 18 towns shown\.$/);
  });

  it('cantonments: isolated, they are counted in the legend, but never as towns', () => {
    const { kept, part: alone } = isolated(partOf('density'), 'not-applicable');
    expect(kept.size).toBe(6);
    expect(alone.legend.absences.find(({ id }) => id === 'not-applicable')?.count).toBe(6);
    expect(alone.legend.method).toMatch(/; 0 of 18 towns shown$/);
  });

  it('is null for an entry that the part does not have, for examples of sizes, and for points', () => {
    expect(isolate(partOf('density'), only('mqm-controls'))).toBeNull();
    expect(isolate(partOf('density'), only('partial'))).toBeNull();
    expect(isolate(partOf('density'), only('value'))).toBeNull();
    const sized = partOf('vaccinated@both');
    expect(isolate(sized, only(sized.legend.entries[0]?.id ?? ''))).toBeNull();
    expect(isolate(partOf('events'), only('callout'))).toBeNull();
  });

  it('every entry of every part of classes: keeps as many as the legend counted, and counts them alone', () => {
    for (const part of ALL.filter(({ legend }) =>
      legend.entries.some(({ swatch }) => swatch.kind !== 'circle'),
    )) {
      if (part.callouts.length > 0) continue;
      for (const entry of [...part.legend.entries, ...part.legend.absences]) {
        const { kept, part: alone } = isolated(part, entry.id);
        expect(kept.size, `${part.id} ${entry.id}`).toBe(entry.count);
        const again = [...alone.legend.entries, ...alone.legend.absences].find(({ id }) => id === entry.id);
        expect(again?.count).toBe(entry.count);
      }
    }
  });

  it('the classes of a part keep each place with a number once', () => {
    for (const part of CLASSED) {
      const kept = part.legend.entries.flatMap(({ id }) => keptIn(part, id));
      const withNumber = [...part.readings.values()].filter(({ number }) => number !== null);
      expect(kept.toSorted()).toEqual(withNumber.map(({ place }) => place).toSorted());
    }
  });
});

describe('isolate(part, range)', () => {
  it('both ends are included as they read: Lyari reads 16.2', () => {
    const part = partOf('vaccination-rate@both');
    expect(readingIn(part, 'lyari').value).toBe('16.2');
    expect(keptIn(part, '16.2..16.2')).toEqual(['lyari']);
    expect(keptIn(part, '16.2..17.6')).toEqual(['gadap', 'lyari']);
    expect(keptIn(part, '16.3..17.5')).toEqual([]);
  });

  it('is null where the part has no numbers', () => {
    for (const part of ALL.filter(({ numbers }) => numbers === null))
      expect(isolate(part, only('0..10'))).toBeNull();
  });

  it('districts are counted as districts', () => {
    const part = DISTRICT_STOCK.parts.find(({ id }) => id.startsWith('density'));
    if (!part) throw new Error('no density by district');
    expect(isolated(part, '0..999999').part.legend.method).toMatch(/; 5 of 5 districts shown$/);
  });

  it('circles: the first size counts those kept, as it counts all where nothing is isolated', () => {
    const part = partOf('vaccination-change');
    const { kept, part: alone } = isolated(part, '500..700');
    expect([...kept].toSorted()).toEqual(['baldia', 'bin-qasim', 'kemari']);
    expect(alone.legend.entries.map(({ count }) => count)).toEqual([3, 0, 0]);
    expect(alone.legend.absences.map(({ id, count }) => [id, count])).toEqual([['not-received', 0]]);
  });

  it('any range: the classes count the kept places with a number, and nothing but counts and words changes', () => {
    fc.assert(
      fc.property(partAndRange, ({ part, from, to }) => {
        const found = isolate(part, { kind: 'range', from, to });
        if (!found) throw new Error(`${part.id} has numbers`);
        const { kept, part: alone } = found;
        expect(sum(alone.legend.entries)).toBe(numbered(part, kept));
        expect(numbered(part, kept)).toBe(kept.size);
        const { legend, summary, ...rest } = alone;
        const { legend: before, summary: said, ...same } = part;
        expect(rest).toEqual(same);
        expect(legend.scale).toBe(before.scale);
        expect(legend.entries.map(({ id }) => id)).toEqual(before.entries.map(({ id }) => id));
        expect(legend.absences.map(({ id }) => id)).toEqual(before.absences.map(({ id }) => id));
        expect(summary.startsWith(said)).toBe(true);
      }),
    );
  });

  it('any range: what is kept and what is veiled add up to all, class by class', () => {
    fc.assert(
      fc.property(partAndRange, ({ part, from, to }) => {
        const least = -1e9;
        const most = 1e9;
        const numbers = part.numbers ?? { decimals: 0, suffix: '', signed: false };
        const seen = [...part.readings.values()].flatMap(({ number }) =>
          number === null ? [] : [asWritten(number, numbers)],
        );
        const below = Math.max(least, ...seen.filter((number) => number < from));
        const above = Math.min(most, ...seen.filter((number) => number > to));
        const shares = [
          { from: least, to: below },
          { from, to },
          { from: above, to: most },
        ].map((range) => isolate(part, { kind: 'range', ...range }));
        for (const [index, entry] of part.legend.entries.entries()) {
          const counts = shares.map((share) => share?.part.legend.entries[index]?.count ?? 0);
          expect(counts.reduce((a, b) => a + b, 0)).toBe(entry.count);
        }
        const places = shares.flatMap((share) => [...(share?.kept ?? [])]);
        expect(new Set(places).size).toBe(places.length);
        expect(places.length).toBe(countable(part).filter(({ number }) => number !== null).length);
      }),
    );
  });
});
