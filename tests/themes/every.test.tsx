/** What must hold of every theme, on every day: to list a theme is to test it. */
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { Plate } from '../../src/export/plate.tsx';
import type { Figure, Part } from '../../src/figure/figure.ts';
import { strokesOf } from '../../src/figure/strokes.ts';
import { sheetId } from '../../src/figure/theme.ts';
import { THEMES } from '../../src/themes/index.ts';
import { DATASET, DAYS, FIRST_DAY, figureOf, partOf, SCHEMES, STOCKS } from '../atlas.ts';
import { faultOfXml } from './wellformed.ts';

const page = {
  width: 1400,
  height: 990,
  extent: null,
  date: '2012-04-04',
  link: 'https://atlas.example/#fill=control&day=both',
  fontStyle: '',
};
const plateOf = (figure: Figure) => renderToString(<Plate figure={figure} page={page} />);

/** The text of an SVG as it is read: no tags, no line breaks, no entities. */
const wordsOf = (svg: string) =>
  svg
    .replace(/<title>.*?<\/title>|<desc>.*?<\/desc>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/\s+/g, '');
const squeezed = (text: string) => text.replace(/\s+/g, '');

const maps = THEMES.flatMap((theme) =>
  (theme.dayed ? DAYS : [FIRST_DAY]).map((day) => ({ theme, day, id: sheetId(theme, day) })),
);
/** The view in which a theme is seen: by itself where it fills, else over the first fill. */
const figureFor = ({ theme, day }: (typeof maps)[number], scheme: 'light' | 'dark' = 'light') =>
  figureOf(theme.slot === 'fill' ? { fill: theme.id, day } : { show: [theme.id], day }, scheme);

it('themes have ids and menu lines of their own, and the first is a fill', () => {
  expect(new Set(THEMES.map(({ id }) => id)).size).toBe(THEMES.length);
  expect(new Set(THEMES.map(({ menu }) => menu)).size).toBe(THEMES.length);
  for (const { id, menu } of THEMES)
    expect([id, menu]).toEqual([expect.stringMatching(/^[a-z-]+$/), expect.stringMatching(/\S/)]);
  expect(THEMES[0]?.slot).toBe('fill');
});

it('every theme is drawn once for each day that makes a difference', () => {
  expect(STOCKS.light.parts.map(({ id }) => id)).toEqual(maps.map(({ id }) => id));
});

describe.each(maps)('$id', (map) => {
  const part: Part = partOf(map.id);
  const readings = [...part.readings.values()];

  it('has a title that names what, where and when, and a sentence on who says so', () => {
    expect(part.title).toMatch(/^[A-Z]/);
    expect(part.title.length).toBeGreaterThan(20);
    // The whole city, or the towns that the map is about.
    expect(part.title).toMatch(/Karachi|per 1,000 residents/);
    if (map.theme.dayed) expect(part.title).toMatch(/2(0|1|0 and 21) February 2012$/);
    expect(part.saidBy).toMatch(/\S/);
  });

  it('has a summary, a legend in a sentence, a method with numbers', () => {
    expect(part.summary).toMatch(/\S.*\.$/);
    expect(part.legend.title).toMatch(/\S/);
    expect(part.legend.sentence).toMatch(/^[A-Z].*\.$/);
    expect(part.legend.method).toMatch(/\d/);
    expect(part.legend.entries.length).toBeGreaterThan(0);
  });

  it('has a reading for each of the 24 units, in a sentence that names it', () => {
    for (const { id, name } of DATASET.units.values()) {
      const reading = part.readings.get(id);
      expect(reading?.name).toBe(name);
      expect(reading?.value).toMatch(/\S/);
      expect(reading?.sentence).toMatch(/^\S.*\.$/);
    }
  });

  it('cites a reference for every value, and says of every absence that it is one', () => {
    const said = readings.filter(({ kind }) => ['value', 'partial', 'contested'].includes(kind));
    expect(said.length).toBeGreaterThan(0);
    for (const { place, citations } of said) expect(citations.length, place).toBeGreaterThan(0);
    for (const { citations } of readings)
      for (const { reference } of citations) expect(DATASET.references.has(reference)).toBe(true);
    for (const { kind, number } of readings) if (kind.startsWith('not-')) expect(number).toBeNull();
  });

  it('cites on the sheet all that its readings cite', () => {
    const cited = new Set(part.citations.map(({ text }) => text));
    for (const { citations } of readings) for (const { text } of citations) expect(cited).toContain(text);
  });

  it('names claims that exist', () => {
    const ids = new Set(Object.values(DATASET.claims).flatMap((claims) => claims.map(({ id }) => id)));
    for (const { claims } of readings) for (const id of claims) expect(ids).toContain(id);
  });

  it('draws only places that are there, with strokes where the swatch has some', () => {
    for (const { place, swatch } of part.areas) {
      const outline = DATASET.units.get(place)?.geometry ?? DATASET.places.get(place)?.geometry;
      if (!outline || outline.type === 'Point') throw new Error(`no outline: ${place}`);
      const { bands, lines, dots } = strokesOf(swatch, outline, 12);
      const strokes = [...bands, ...lines.flatMap((one) => one.lines), ...dots.flatMap((one) => one.dots)];
      expect(strokes.length > 0, place).toBe(swatch.kind !== 'fill');
    }
  });

  it('says the same in both schemes', () => {
    const told = ({ title, summary, legend, readings: said }: Part) => ({
      title,
      summary,
      method: legend.method,
      counts: legend.entries.map(({ label, count }) => [label, count]),
      said: [...said.values()],
    });
    expect(told(partOf(map.id, 'dark'))).toEqual(told(part));
  });

  it.each(SCHEMES)('makes a plate that is well-formed and all vector, in the %s', (scheme) => {
    const svg = plateOf(figureFor(map, scheme));
    expect(faultOfXml(svg)).toBeNull();
    const foul = /<image|<pattern|<foreignObject|NaN|undefined|Infinity|\[object| d=""/g;
    expect(svg.match(foul) ?? []).toEqual([]);
    // Nothing is fetched: what is named by address stands in the plate itself.
    expect(svg.match(/\s(?:href|src)="(?!#)|url\((?!#)/g) ?? []).toEqual([]);
    for (const [, id] of svg.matchAll(/(?:url\(|href=")#([\w-]+)/g))
      expect(svg.split(`id="${id}"`)).toHaveLength(2);
  });

  it('makes a plate with its title, who says so, sources, notes, outline note, attribution, date and link', () => {
    const figure = figureFor(map);
    const words = wordsOf(plateOf(figure));
    const expected = [
      figure.title,
      figure.saidBy.slice(1),
      ...figure.sources.map(({ text }) => text),
      ...[figure.fill, ...figure.overlays].flatMap(({ notes }) => notes),
      ...[figure.fill, ...figure.overlays].flatMap(({ legend }) => [legend.sentence, legend.method]),
      figure.outlineNote,
      figure.attribution,
      `Made on ${page.date}.`,
      page.link,
    ];
    expect(figure.sources.length).toBeGreaterThan(0);
    expect(expected.filter((text) => !words.includes(squeezed(text)))).toEqual([]);
  });

  it('makes a plate with the label and count of every legend entry', () => {
    const words = wordsOf(plateOf(figureFor(map)));
    const { scale, entries, absences } = part.legend;
    const labels = scale ? scale.labels : entries.map(({ label }) => label);
    const all = [...labels, ...absences.map((entry) => entry.label)];
    expect(all.filter((label) => !words.includes(squeezed(label)))).toEqual([]);
  });

  it('makes a plate of the same bytes twice', () => {
    const [once, again] = [plateOf(figureFor(map)), plateOf(figureFor(map))];
    expect(once === again).toBe(true);
  });
});

it('a plate draws each area of its fill, and a name for each town in sight', () => {
  const figure = figureOf({ fill: 'control' });
  const svg = plateOf(figure);
  for (const fill of figure.fill.legend.entries.flatMap(({ swatch }) =>
    'fills' in swatch ? swatch.fills : [],
  ))
    expect(svg.includes(`fill="${fill}"`)).toBe(true);
  const words = wordsOf(svg);
  for (const name of ['Lyari', 'Korangi', 'Orangi', 'Saddar', 'Gulshan-e-Iqbal'])
    expect(words).toContain(name);
});
