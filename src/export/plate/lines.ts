/** Lines of a reader's table as a source line names them: `lines 2–19` in the place of each by itself. */
import { further } from '../../words/words.ts';

interface Line {
  /** Where in the source the table is, which may be empty. */
  readonly within: string;
  readonly line: number;
}

/** What a locator says of a line; `null` for another one. */
function lineIn(locator: string): Line | null {
  const { drawing } = further().own;
  const line = Number(/\d+$/.exec(locator)?.[0] ?? 'none');
  const alone = drawing.locator('', line);
  if (!locator.endsWith(alone)) return null;
  const within = locator.slice(0, -alone.length).replace(/[,،] ?$/, '');
  return drawing.locator(within, line) === locator ? { within, line } : null;
}

/** Numbers in order, those that follow one another as one: `2–19`, `24`. */
export function rangesOf(numbers: readonly number[]): readonly string[] {
  const sorted = [...new Set(numbers)].toSorted((a, b) => a - b);
  const begins = sorted.filter((number, index) => sorted[index - 1] !== number - 1);
  const ends = sorted.filter((number, index) => sorted[index + 1] !== number + 1);
  return begins.map((from, index) => (ends[index] === from ? `${from}` : `${from}–${ends[index]}`));
}

/** Some locators, each once and with the lines of a table together, in the order in which they come. */
export function withRanges(locators: readonly string[]): readonly string[] {
  const found = new Map<string, { readonly within: string; readonly lines: number[] } | null>();
  for (const locator of locators) {
    const line = lineIn(locator);
    const key = line ? `lines ${line.within}` : locator;
    const here = found.get(key);
    if (line && here) here.lines.push(line.line);
    else found.set(key, line && { within: line.within, lines: [line.line] });
  }
  return [...found].map(([locator, lines]) =>
    lines ? further().own.drawing.lines(lines.within, rangesOf(lines.lines)) : locator,
  );
}
