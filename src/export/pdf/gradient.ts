/** Linear gradients: a shading in the colours, and where the colours fade a mask in their opacities. */
import { type Color, parseColor } from './color.ts';
import type { PdfFile } from './file.ts';
import type { Resources } from './resources.ts';
import { type Element, lengthOf } from './svg.ts';
import { array, dictionary, numeral, numerals, type Ref } from './syntax.ts';

interface Stop {
  readonly offset: number;
  readonly color: Color;
}

/** The stops in order, the first at 0 and the last at 1. */
function stopsOf(gradient: Element): readonly Stop[] {
  let least = 0;
  const stops = gradient.children.flatMap((child): readonly Stop[] => {
    if (typeof child === 'string' || child.name !== 'stop') return [];
    least = Math.min(1, Math.max(least, lengthOf(child, 'offset', 0, 1)));
    const [red, green, blue, opacity] = parseColor(child.attributes.get('stop-color') ?? 'black');
    return [{ offset: least, color: [red, green, blue, opacity * lengthOf(child, 'stop-opacity', 1, 1)] }];
  });
  const [first, last] = [stops[0], stops.at(-1)];
  if (!first || !last) throw new Error('a gradient has no stops');
  return [{ ...first, offset: 0 }, ...stops, { ...last, offset: 1 }];
}

/** A function from 0 to 1 that goes straight from stop to stop. */
function ramp(stops: readonly Stop[], read: (color: Color) => readonly number[]): string {
  const parts = stops.slice(1).flatMap((stop, index) => {
    const from = stops[index] ?? stop;
    return stop.offset > from.offset ? [{ from, to: stop }] : [];
  });
  const functions = parts.map(({ from, to }) =>
    dictionary({
      FunctionType: 2,
      Domain: '[0 1]',
      N: 1,
      C0: `[${numerals(read(from.color), 4)}]`,
      C1: `[${numerals(read(to.color), 4)}]`,
    }),
  );
  return dictionary({
    FunctionType: 3,
    Domain: '[0 1]',
    Functions: array(functions),
    Bounds: array(parts.slice(1).map(({ from }) => numeral(from.offset, 4))),
    Encode: array(parts.map(() => '0 1')),
  });
}

export class Gradients {
  readonly #file: PdfFile;
  readonly #resources: Resources;
  readonly #masks: { readonly ref: Ref; readonly shading: Ref }[] = [];

  constructor(file: PdfFile, resources: Resources) {
    this.#file = file;
    this.#resources = resources;
  }

  /** An element's key: two gradients that are written alike are one. */
  #key(gradient: Element): string {
    const stops = gradient.children.flatMap((child) =>
      typeof child === 'string' ? [] : [[...child.attributes].join(' ')],
    );
    const ends = ['x1', 'y1', 'x2', 'y2'].map((key) => gradient.attributes.get(key));
    return [...ends, ...stops].join('|');
  }

  #shading(gradient: Element, space: string, read: (color: Color) => readonly number[]): Ref {
    const [x1, y1, y2] = ['x1', 'y1', 'y2'].map((key) => lengthOf(gradient, key, 0, 1));
    const ends = [x1 ?? 0, y1 ?? 0, lengthOf(gradient, 'x2', 1, 1), y2 ?? 0];
    return this.#file.add(
      dictionary({
        ShadingType: 2,
        ColorSpace: space,
        Coords: `[${numerals(ends, 4)}]`,
        Function: ramp(stopsOf(gradient), read),
        Extend: '[true true]',
      }),
    );
  }

  #mask(gradient: Element, opacity: number): Ref {
    const shading = this.#shading(gradient, '/DeviceGray', ([, , , own]) => [own * opacity]);
    const ref = this.#file.reserve();
    this.#masks.push({ ref, shading });
    const mask = dictionary({ S: '/Luminosity', G: ref });
    return this.#file.add(dictionary({ Type: '/ExtGState', SMask: mask }));
  }

  /** Operators that fill the unit square of the units in force, which the shape must be clipped to before. */
  fill(gradient: Element, opacity: number): string {
    const key = this.#key(gradient);
    const name = this.#resources.nameOf('Shading', key, () =>
      this.#shading(gradient, '/DeviceRGB', ([red, green, blue]) => [red, green, blue]),
    );
    const clear = opacity < 1 || stopsOf(gradient).some(({ color }) => color[3] < 1);
    const masked = `${key}|${opacity}`;
    const mask = clear
      ? `/${this.#resources.nameOf('ExtGState', masked, () => this.#mask(gradient, opacity))} gs\n`
      : '';
    return `${mask}/${name} sh`;
  }

  async write(): Promise<void> {
    for (const { ref, shading } of this.#masks) {
      const group = dictionary({ S: '/Transparency', CS: '/DeviceGray' });
      const entries = {
        Type: '/XObject',
        Subtype: '/Form',
        BBox: '[0 0 1 1]',
        Group: group,
        Resources: dictionary({ Shading: dictionary({ S: shading }) }),
      };
      await this.#file.stream(ref, entries, '/S sh');
    }
  }
}
