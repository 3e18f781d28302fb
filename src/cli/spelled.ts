/**
 * Spelling out: an SVG for a rasteriser that knows no direction of words and sets a text in one font. Words that run to the left are
 * marked so and anchored by the other end, and letters of the other script name the font that has them.
 */
import { FONT_FACES, type FontFace } from '../export/fontfaces.ts';

type Attributes = Readonly<Record<string, string>>;

/** What words take from the elements that they stand in. */
interface State {
  readonly families: string;
  readonly direction: string;
  readonly anchor: string;
}

const START: State = { families: '', direction: 'ltr', anchor: 'start' };
const OPPOSITE: Readonly<Record<string, string>> = { start: 'end', end: 'start' };
const PIECE = /<(\/?)([\w:]+)((?:"[^"]*"|[^">])*?)(\/?)>|([^<]+)/g;
/** Letters of the other script with the spaces between them, but not those around. */
const RUN = /[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc]+(?: +[\u0600-\u06ff\ufb50-\ufdff]+)*/g;
/** What follows is set from right to left. */
const LEFTWARD = '\u202b';

const attributesOf = (text: string): Attributes =>
  Object.fromEntries([...text.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]));

const within = (outer: State, attributes: Attributes): State => ({
  families: attributes['font-family'] ?? outer.families,
  direction: attributes.direction ?? outer.direction,
  anchor: attributes['text-anchor'] ?? outer.anchor,
});

/** A text’s own attributes with its anchor as it is from left to right. */
const anchored = (attributes: string, { anchor }: State) =>
  `${attributes.replace(/ (?:text-anchor|direction)="[^"]*"/g, '')} text-anchor="${OPPOSITE[anchor] ?? anchor}"`;

/** Words with the letters of the other script in its font; a mark that goes before them stands in that font too. */
function inFonts(
  words: string,
  mark: string,
  { families }: State,
  nameOf: (face: FontFace) => string,
): string {
  const face = FONT_FACES.find(({ script, family }) => script === 'arabic' && families.includes(family));
  if (!face) return words;
  const set = (run: string) => `<tspan font-family="'${nameOf(face)}'">${run}</tspan>`;
  return `${mark === '' ? '' : set(mark)}${words.replace(RUN, set)}`;
}

/** An SVG spelled out; `nameOf` is the name that the rasteriser knows a face by. */
export function spelledOut(svg: string, nameOf: (face: FontFace) => string): string {
  const open: State[] = [START];
  let begins = false;
  return svg.replace(PIECE, (whole, closing, element, list = '', alone, words) => {
    const outer = open.at(-1) ?? START;
    if (words !== undefined) {
      const mark = begins && outer.direction === 'rtl' ? LEFTWARD : '';
      begins = false;
      return outer.families === '' ? words : inFonts(words, mark, outer, nameOf);
    }
    if (closing) open.pop();
    if (closing || alone) return whole;
    const attributes = attributesOf(list);
    const state = within(outer, attributes);
    open.push(state);
    begins ||= element === 'text' || attributes.x !== undefined || attributes.y !== undefined;
    return element === 'text' && state.direction === 'rtl' ? `<${element}${anchored(list, state)}>` : whole;
  });
}
