/** A list that nothing divides but a blank or a colon: `Old Town: 4398`, `New Town (Not Received)`, as prose prints a table. */
import type { Line } from './grid.ts';

/** A name, and behind it a figure or words in brackets; a figure may stand right behind the name. */
const LINE =
  /^([^,;|\t]*?\p{L}[.'’]?)\s*[:：–—-]?\s*(?:([+-]?\p{Nd}[\p{Nd}.,’'٬٫]*\s?[%٪]?)|\(([^()]*)\))\s*[.;]?$/u;
const MOST_LINE = 200;

/** The lines of a list in two cells, so that a header may stand above them; `null` where most lines are none of a list. */
export function listIn(text: string): readonly Line[] | null {
  const lines = text.split('\n').map((line, index) => ({ line: index + 1, text: line.trim() }));
  const written = lines.filter((line) => line.text !== '');
  const records = written.map(({ line, text: whole }): Line => {
    const [, name, figure, words] = (whole.length <= MOST_LINE ? LINE.exec(whole) : null) ?? [];
    return { line, cells: name === undefined ? [whole] : [name.trim(), (figure ?? words ?? '').trim()] };
  });
  const listed = records.filter(({ cells }) => cells.length === 2).length;
  return listed >= 2 && listed > 0.6 * written.length ? records : null;
}
