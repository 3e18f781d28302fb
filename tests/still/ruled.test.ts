import { describe, expect, it } from 'vitest';
import { ruled } from '../../src/still/ruled.ts';

describe('ruled', () => {
  it('ruled(html, within) has a class and a rule for each style attribute, one for those that say the same', () => {
    const html =
      '<p class="a" style="left:1%;top:0%;">x</p><i style="left:1%;top:0%;"></i><b style="color:red" id="b"></b>';
    expect(ruled(html, 'still')).toEqual({
      html: '<p class="a is-0">x</p><i class="is-0"></i><b class="is-1" id="b"></b>',
      css: '#still .is-0{left:1%;top:0%}#still .is-1{color:red}',
    });
  });

  it('ruled(html) leaves what has no style attribute, and what only looks like one', () => {
    const html = '<p title="a style= of its own" font-style="italic">no style="x" here</p>';
    expect(ruled(html, 'still')).toEqual({ html, css: '' });
  });

  it('ruled(html) finds the attribute after one without a value', () => {
    expect(ruled('<input value disabled style="top:0">', 'still').html).toBe(
      '<input class="is-0" value disabled>',
    );
  });
});
