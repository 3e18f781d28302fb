/** Late scripts in a build: what stands behind the call that asks for one must be what a second asking does too. */
import { describe, expect, it } from 'vitest';
import { followed } from '../../src/cli/arriving.ts';

describe('followed(code)', () => {
  it('is null where nothing stands behind the call, or names are taken', () => {
    expect(followed('I(()=>import(`./a.js`),[],b)')).toBeNull();
    expect(followed('I(()=>import(`./a.js`).then(e=>e.t$).then(e=>e.Part),[],b).then(e=>e())')).toBeNull();
  });

  it('names the script where something else is done behind it', () => {
    expect(followed('I(()=>import(`./a-1.js`).then(e=>{f(e)}),[],b)')).toBe('a-1.js');
    expect(followed('I(()=>import(`./a-1.js`).then(e=>e.t).then(e=>f(e),()=>0),[],b)')).toBe('a-1.js');
  });
});
