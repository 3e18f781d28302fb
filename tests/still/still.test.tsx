import { describe, expect, it } from 'vitest';
import { RENDERINGS } from '../../src/still/layouts.ts';
import { stillOf } from '../../src/still/still.tsx';
import { words } from '../../src/words/words.ts';
import { DATASET, LEVELS } from '../atlas.ts';
import { MANY } from '../many.ts';

const { html, css } = stillOf(DATASET);
const towns = [...LEVELS.town.units.values()].filter(({ kind }) => kind !== 'cantonment');
const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id);

describe('stillOf', () => {
  it('stillOf(dataset) has the title, the legend’s sentence and a row of the table for every town', () => {
    expect(towns).toHaveLength(18);
    expect(html).toContain('<h2>Schoolchildren vaccinated per 1,000 residents, 21 February 2012</h2>');
    expect(html).toContain('how many children were vaccinated per 1,000 residents.');
    for (const { id } of towns) expect(html).toContain(`data-place="${id}"`);
  });

  it('stillOf(dataset) has no script, and no name twice', () => {
    expect(html).not.toMatch(/<script|\son\w+=|javascript:/i);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it('stillOf(dataset) has no style attribute: the policy of the page forbids it', () => {
    expect(html).not.toMatch(/<[^>]* style=/);
  });

  it('stillOf(dataset) names only what is there', () => {
    const named = [...html.matchAll(/ (?:aria-labelledby|for|popovertarget)="([^"]+)"/g)];
    const missing = named.flatMap(([, list = '']) => list.split(' ')).filter((id) => !ids.includes(id));
    expect(missing).toEqual([]);
    const used = [...html.matchAll(/ href="#([^"=]+)"/g)].map(([, id = '']) => id);
    expect(used.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('stillOf(dataset) declares every colour that it names, for paper and for the dark', () => {
    const rules = [...css.matchAll(/\.is-\d+\{[^}]*\}/g)].join('');
    const used = new Set([...(html + rules).matchAll(/var\((--\w+)\)/g)].map(([, name = '']) => name));
    for (const name of used) expect(css).toMatch(new RegExp(`${name}:light-dark\\(#\\w+,#\\w+\\)`));
  });

  it('stillOf(dataset) hides in each window what others have', () => {
    for (const { id, media } of RENDERINGS)
      expect(css).toContain(`@media ${media}{#still [data-in]:not([data-in~="${id}"])`);
  });
});

describe('stillOf(a dataset of very many outlines)', () => {
  const many = stillOf(MANY);

  it('has no picture, and says that the map is coming; that of the atlas has one', () => {
    expect(many.html).not.toContain('still-map');
    expect(many.html).toContain(words().page.map.coming);
    expect(html).toContain('still-map');
  });

  it('has the page all the same: the title, the legend and the first rows of the table', () => {
    expect(many.html).toContain('<h2>Schoolchildren vaccinated per 1,000 residents, 21 February 2012</h2>');
    expect(many.html.match(/data-place="town-/g)?.length).toBe(300);
    for (const { id, media } of RENDERINGS)
      expect(many.css).toContain(`@media ${media}{#still [data-in]:not([data-in~="${id}"])`);
  });
});
