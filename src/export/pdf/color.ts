/** Colours as SVG names them. */

/** Red, green, blue and opacity, from 0 to 1. */
export type Color = readonly [number, number, number, number];

const NAMED: Readonly<Record<string, Color>> = {
  black: [0, 0, 0, 1],
  white: [1, 1, 1, 1],
  transparent: [0, 0, 0, 0],
};

function fromHexadecimal(digits: string): Color {
  const long = digits.length <= 4 ? digits.replace(/./g, '$&$&') : digits;
  const part = (index: number) => {
    const pair = long.slice(2 * index, 2 * index + 2);
    return pair === '' ? 1 : Number.parseInt(pair, 16) / 255;
  };
  return [part(0), part(1), part(2), part(3)];
}

function fromNumbers(list: string): Color {
  const [red = 0, green = 0, blue = 0, opacity = 1] = list
    .trim()
    .split(/[\s,/]+/)
    .map(Number);
  return [red / 255, green / 255, blue / 255, opacity];
}

/** Reads `#rgb`, `#rrggbb`, `rgb(…)` and the few names that the atlas uses. Throws at any other. */
export function parseColor(text: string): Color {
  const hexadecimal = /^#([\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/i.exec(text)?.[1];
  if (hexadecimal !== undefined) return fromHexadecimal(hexadecimal);
  const numbers = /^rgba?\(([\d\s.,/]+)\)$/.exec(text)?.[1];
  const color = numbers === undefined ? NAMED[text] : fromNumbers(numbers);
  if (!color) throw new Error(`a colour that a PDF page is not drawn with: ${text}`);
  return color;
}
