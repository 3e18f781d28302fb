import { describe, expect, it } from 'vitest';
import { parseMarkup } from '../../src/still/markup.ts';
import { unionOf } from '../../src/still/union.ts';

const united = (pages: Readonly<Record<string, string>>) =>
  unionOf(new Map(Object.entries(pages).map(([id, html]) => [id, parseMarkup(html)])));

describe('parseMarkup', () => {
  it('parseMarkup(html) reads elements, attributes and text, and elements that are never closed', () => {
    const [first, last] = parseMarkup('<p class="a b" hidden>one &amp; <input value="x"></p>two');
    expect(first).toEqual({
      name: 'p',
      attributes: new Map([
        ['class', 'a b'],
        ['hidden', ''],
      ]),
      children: ['one &amp; ', { name: 'input', attributes: new Map([['value', 'x']]), children: [] }],
    });
    expect(last).toBe('two');
  });

  it('parseMarkup(html) throws where a tag closes what is not open', () => {
    expect(() => parseMarkup('<p><b></p>')).toThrow('b is open: </p>');
    expect(() => parseMarkup('<p>')).toThrow('left open: p');
  });
});

describe('unionOf', () => {
  it('unionOf(renderings) writes what all share once', () => {
    const page = '<main><h2>Map</h2><input type="radio" checked></main>';
    expect(united({ wide: page, sheet: page })).toBe(page);
  });

  it('unionOf(renderings) marks what only some have, in its place', () => {
    const [wide, side, sheet] = ['<menu></menu>', '<b></b>', '<b></b>'].map(
      (one) => `<p>1</p>${one}<p>2</p>`,
    );
    expect(united({ wide: wide ?? '', side: side ?? '', sheet: sheet ?? '' })).toBe(
      '<p>1</p><menu data-in="wide"></menu><b data-in="side sheet"></b><p>2</p>',
    );
  });

  it('unionOf(renderings) adds a class that only some have, and tells other attributes apart', () => {
    expect(united({ wide: '<div class="aside">x</div>', sheet: '<div class="aside sheet">x</div>' })).toBe(
      '<div class="aside sheet">x</div>',
    );
    expect(united({ fine: '<i style="top:1px"></i>', coarse: '<i style="top:2px"></i>' })).toBe(
      '<i style="top:1px" data-in="fine"></i><i style="top:2px" data-in="coarse"></i>',
    );
  });

  it('unionOf(renderings) names nothing twice: what is named again has its own names', () => {
    const greeting = '<b aria-labelledby="q"><i id="q"></i></b>';
    expect(united({ wide: `<p>1</p><p>2</p>${greeting}`, sheet: `${greeting}<p>1</p><p>2</p>` })).toBe(
      '<b aria-labelledby="q" data-in="sheet"><i id="q"></i></b><p>1</p><p>2</p>' +
        '<b aria-labelledby="q-too" data-in="wide"><i id="q-too"></i></b>',
    );
  });
});
