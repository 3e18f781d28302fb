/** The shape of a text: whether it is a table, which its lines tell and not its name. Prose has as many commas a line only by chance. */
import { decode } from './decode.ts';
import { alike, recordsOf, type Separator } from './records.ts';

/** Of a text. */
const OPENING = 20_000;
const LEAST_LINES = 3;
/** How large a part of its lines has as many cells as most of them. */
const LEAST_ALIKE = 0.6;
/** Each with where it stands as in prose, which is before a blank and a word. No prose has tabs or bars in each line. */
const PROSE: Readonly<Record<Separator, RegExp | null>> = {
  '\t': null,
  '|': null,
  ';': /; +\p{L}|;$/gmu,
  ',': /, +\p{L}|,$/gmu,
};
// Its keys are all there are.
const SEPARATORS = Object.keys(PROSE) as Separator[];

/** Whether a text is cut into as many cells a line all the way. */
function isCutBy(text: string, separator: Separator): boolean {
  const found = recordsOf(text, separator);
  if (found.kind !== 'records') return false;
  const lines = found.records.filter(({ cells }) => cells.some(Boolean));
  const most = alike(found.records);
  if (most < LEAST_LINES || most < LEAST_ALIKE * lines.length) return false;
  const all = text.split(separator).length - 1;
  return (text.match(PROSE[separator] ?? /$^/) ?? []).length < all / 2;
}

/** Whether a text is a table rather than something to read. */
export function isTabular(text: string): boolean {
  const opening = text.slice(0, OPENING).replace(/\r\n?/g, '\n');
  // A line that is cut off has fewer cells.
  const whole = text.length > OPENING ? opening.slice(0, opening.lastIndexOf('\n') + 1) : opening;
  return SEPARATORS.some((separator) => isCutBy(whole, separator));
}

/** Whether a file that is called a text is a table. One that cannot be read is none: what reads it says why. */
export async function isTable(file: File): Promise<boolean> {
  // A letter has at most four bytes.
  const buffer = await file
    .slice(0, 4 * OPENING)
    .arrayBuffer()
    .catch(() => null);
  const decoded = buffer && decode(file.name, new Uint8Array(buffer));
  return decoded?.kind === 'text' && isTabular(decoded.text);
}
