/** Languages: a theme speaks whatever language is spoken when it is drawn, and mixes none into another. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDictionaryFiles } from '../../src/cli/read-data.ts';
import { inLanguage } from '../../src/data/inlanguage.ts';
import { readDictionary } from '../../src/data/readdictionary.ts';
import { levelsOf } from '../../src/figure/dissolved.ts';
import type { Part } from '../../src/figure/figure.ts';
import { isolate } from '../../src/figure/isolation.ts';
import { type Stock, stockOf } from '../../src/figure/stock.ts';
import { THEMES } from '../../src/themes/index.ts';
import { en } from '../../src/words/en.ts';
import { ur } from '../../src/words/ur.ts';
import { speak, words } from '../../src/words/words.ts';
import { DATASET, STOCKS } from '../atlas.ts';

const FILE = 'data/languages/ur.csv';
const DAYS = ['2012-02-20', '2012-02-21', 'both'] as const;
const SPANS = DAYS.flatMap((from) => DAYS.filter((to) => to !== from).map((to) => ({ from, to })));

/** All that a part says; citations name their references as these are printed. */
function saidBy({
  menu,
  when,
  title,
  saidBy: said,
  legend,
  readings,
  summary,
  notes,
}: Part): readonly string[] {
  return [
    ...[menu, when, title, said, summary, legend.title, legend.sentence, legend.method],
    ...notes,
    ...[...legend.entries, ...legend.absences].map(({ label }) => label),
    ...[...readings.values()].flatMap(({ value, unit, rank, partial, sentence, caption }) => [
      ...[value, unit, rank ?? '', partial ?? '', sentence, caption],
    ]),
  ];
}

const everyPart = (stock: Stock): readonly Part[] => [
  ...stock.parts,
  ...THEMES.flatMap((theme) => SPANS.flatMap((span) => stock.difference(theme, span) ?? [])),
];

describe('the themes in Urdu', () => {
  let parts: readonly Part[] = [];
  beforeAll(() => {
    speak(ur);
    const { dictionary } = readDictionary(FILE, readDictionaryFiles(process.cwd())[FILE] ?? '');
    const levels = levelsOf(inLanguage(DATASET, dictionary));
    parts = (['town', 'district'] as const).flatMap((level) =>
      [null, 'anp', 'mqm-h'].flatMap((actor) =>
        everyPart(stockOf(levels, THEMES, 'light', { level, actor })),
      ),
    );
  });
  afterAll(() => speak(en));

  it('say nothing in Latin letters', () => {
    const latin = new Set(parts.flatMap(saidBy).filter((text) => /[A-Za-z]/.test(text)));
    expect([...latin]).toEqual([]);
  });

  it('say nothing in Latin letters where one entry of a legend is isolated', () => {
    const isolated = parts.flatMap((part) =>
      [...part.legend.entries, ...part.legend.absences].flatMap(
        ({ id }) => isolate(part, { kind: 'entry', entry: id })?.part ?? [],
      ),
    );
    expect(isolated.length).toBeGreaterThan(100);
    const latin = isolated.flatMap(({ legend, summary }) => [legend.method, summary]);
    expect(latin.filter((text) => /[A-Za-z]/.test(text))).toEqual([]);
  });

  it('end every sentence about a place with the stop of Urdu, and only with one', () => {
    const sentences = parts.flatMap(({ readings }) => [...readings.values()].map(({ sentence }) => sentence));
    expect(sentences.filter((sentence) => !/[^۔.]۔$/.test(sentence))).toEqual([]);
  });

  it('have menus of their own, as many as themes', () => {
    expect(words()).toBe(ur);
    expect(new Set(THEMES.map(({ menu }) => menu)).size).toBe(THEMES.length);
    expect(THEMES.filter(({ menu }) => /[A-Za-z]/.test(menu))).toEqual([]);
  });
});

describe('the themes in English', () => {
  it('are what they were before another language was spoken', () => {
    speak(ur);
    const menus = THEMES.map(({ menu }) => menu);
    speak(en);
    expect(THEMES.map(({ menu }) => menu)).not.toEqual(menus);
    const drawn = everyPart(stockOf(levelsOf(DATASET), THEMES, 'light')).map(saidBy);
    expect(drawn).toEqual(everyPart(STOCKS.light).map(saidBy));
  });

  it('say nothing in letters of Urdu', () => {
    const urdu = STOCKS.light.parts.flatMap(saidBy).filter((text) => /[\u0600-\u06ff]/.test(text));
    expect(urdu).toEqual([]);
  });
});
