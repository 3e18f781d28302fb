import { describe, expect, it } from 'vitest';
import { schemed } from '../../src/still/schemes.ts';

describe('schemed', () => {
  it('schemed(light, dark) names each pair of colours once, and leaves a colour that both share', () => {
    const light = '<i fill="#fff" stroke="#abcdef"></i><b fill="#fff" style="color:#123456"></b>';
    const dark = '<i fill="#000" stroke="#abcdef"></i><b fill="#000" style="color:#654321"></b>';
    expect(schemed(light, dark)).toEqual({
      html: '<i fill="var(--s0)" stroke="#abcdef"></i><b fill="var(--s0)" style="color:var(--s1)"></b>',
      colors: '--s0:light-dark(#fff,#000);--s1:light-dark(#123456,#654321)',
    });
  });

  it('schemed(light, dark) tells two pairs of one light colour apart', () => {
    expect(schemed('#fff #fff', '#000 #111').html).toBe('var(--s0) var(--s1)');
  });

  it('schemed(light, dark) throws where more than a colour differs', () => {
    expect(() => schemed('<i d="M1 2"></i>', '<i d="M1 3"></i>')).toThrow(/differ in more than colours/);
  });
});
