/** The map's code: what is left out of it can be named, and says so where it is used. */
import { describe, expect, it } from 'vitest';
import { exportsOf, leftOut, unseen, vouchedFor } from '../../src/cli/mapcode.ts';

const SOURCE = `import { x } from './x.ts';
export interface Told { readonly a: number }
export type Kind = 'a' | 'b';
export const WIDTH = 3;
export abstract class Drawn<T> {}
export async function load() {}
const first = 1, second = 2;
export { first, second as other, type Kind as Sort };
`;

describe('exportsOf(source)', () => {
  it('exportsOf(source) names the values and not the types', () => {
    expect(exportsOf(SOURCE)).toEqual(['WIDTH', 'Drawn', 'load', 'first', 'other']);
  });
});

describe('leftOut(file, source)', () => {
  it('leftOut(file, source) has what it stands for, and throws its name when that is used', async () => {
    const code = leftOut('src/webgl/draw/draw_heatmap.ts', 'export function drawHeatmap(painter) {}');
    const module = await import(`data:text/javascript,${encodeURIComponent(code)}`);
    expect(Object.keys(module)).toEqual(['drawHeatmap']);
    expect(() => module.drawHeatmap()).toThrow('left out of the map: src/webgl/draw/draw_heatmap.ts');
    expect(() => new (class extends module.drawHeatmap {})()).toThrow('left out of the map');
  });

  it('leftOut(shader) is an empty one', () => {
    expect(leftOut('src/shaders/glsl/sky.fragment.glsl.g.ts', "export default 'void main() {}';")).toBe(
      "export default '';",
    );
  });
});

describe('unseen(file, source)', () => {
  it('unseen(file, source) has what it stands for, and that does nothing', async () => {
    const source = 'export function drawSky(mesh) { mesh.draw(); }\nexport function drawAtmosphere(mesh) {}';
    const code = unseen('src/webgl/draw/draw_sky.ts', source);
    const module = await import(`data:text/javascript,${encodeURIComponent(code)}`);
    expect(Object.keys(module).toSorted()).toEqual(['drawAtmosphere', 'drawSky']);
    expect(module.drawSky(null)).toBeUndefined();
  });

  it('unseen(shader) is an empty one', () => {
    expect(unseen('src/shaders/glsl/sky.fragment.glsl.g.ts', "export default 'void main() {}';")).toBe(
      "export default '';",
    );
  });
});

describe('vouchedFor(source, vouching)', () => {
  it('vouchedFor(source, vouching) has every worker’s address vouched for', () => {
    const source = "const a = new Worker(url, {type: 'module'});\nreturn new Worker(url);";
    expect(vouchedFor(source, '/src/map/scripturl.ts')).toBe(
      [
        'import { scriptUrl } from "/src/map/scripturl.ts";',
        "const a = new Worker(scriptUrl(url), {type: 'module'});",
        'return new Worker(scriptUrl(url));',
      ].join('\n'),
    );
  });

  it('vouchedFor(source) throws where no worker is started any more', () => {
    expect(() => vouchedFor('start(url)', 'x')).toThrow('MapLibre starts no worker');
  });
});
