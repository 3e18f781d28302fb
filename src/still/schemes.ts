/** Schemes: two drawings of one thing, on paper and in the dark, as one in which every colour that differs is named in the style. */

const COLOR = /#[0-9a-f]{6}\b|#[0-9a-f]{3}\b|rgba?\([^)]*\)/gi;

export interface Schemed {
  readonly html: string;
  /** Declarations of the colours that are named. */
  readonly colors: string;
}

/** Numbers in their shortest form as a name: `--a`, `--b`. */
const nameOf = (index: number) => `--${index.toString(36).replace(/^\d/, (digit) => `s${digit}`)}`;

/** Throws where the two differ in anything but colours. */
export function schemed(light: string, dark: string): Schemed {
  const [lights, darks] = [light.match(COLOR) ?? [], dark.match(COLOR) ?? []];
  const [plain, other] = [light.split(COLOR), dark.split(COLOR)];
  if (plain.join('\n') !== other.join('\n')) {
    const at = plain.findIndex((piece, index) => piece !== other[index]);
    throw new Error(`paper and dark differ in more than colours: ${plain[at]} / ${other[at]}`);
  }
  const names = new Map<string, string>();
  const painted = lights.map((color, index) => {
    const pair = `${color},${darks[index]}`;
    if (color === darks[index]) return color;
    const name = names.get(pair) ?? nameOf(names.size);
    names.set(pair, name);
    return `var(${name})`;
  });
  return {
    html: plain.map((piece, index) => piece + (painted[index] ?? '')).join(''),
    colors: [...names].map(([pair, name]) => `${name}:light-dark(${pair})`).join(';'),
  };
}
