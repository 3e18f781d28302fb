/** Words of the atlas's pages beside paragraphs: single lines set from an edge, lines with links in them, and blocks that lead on. */
import type { ComponentChildren } from 'preact';
import { type Face, widthOf } from '../../figure/advances.ts';
import { FAMILY } from '../../ui/fonts.ts';
import { type Anchor, type Block, lineHeight, near, running, startingAt, type Type } from '../blocks.tsx';

/** One line, anchored at its `x` by the start of the page or by its end; it is not broken. `color` in the place of the tone. */
export const line = (
  text: string,
  { size, face, tone }: Type,
  anchor: Anchor = 'start',
  color?: string,
): Block => ({
  height: text === '' ? 0 : size * lineHeight(),
  width: 0,
  draw: (x, y, ink) => (
    <text
      x={near(x)}
      y={near(y + size)}
      font-family={FAMILY[face].family}
      font-weight={FAMILY[face].weight}
      font-size={size}
      fill={color ?? ink[tone]}
      text-anchor={anchor}
      {...running(text, anchor)}
    >
      {text}
    </text>
  ),
});

/** The sign of a paragraph and its number are never parted. */
export const bound = (text: string) => text.replaceAll('¶ ', '¶\u00a0');

/** A block that leads to a page of the atlas by `#` and its id, or to an address. */
export const leading = (href: string, label: string, { draw, ...block }: Block): Block => ({
  ...block,
  draw: (x, y, ink) => (
    <a href={href} aria-label={label}>
      {draw(x, y, ink)}
    </a>
  ),
});

/** A block that says what it is to a screen reader: `title`, `heading`, or `artifact` for what is not read at all. */
export const told = (role: 'title' | 'heading' | 'artifact', { draw, ...block }: Block): Block => ({
  ...block,
  draw: (x, y, ink) => <g data-role={role}>{draw(x, y, ink)}</g>,
});

/** A part of a line; it is never broken itself. */
export interface Run {
  readonly text: string;
  readonly face: Face;
  readonly quiet: boolean;
  /** `#page`; `null` for plain words. */
  readonly href: string | null;
}

/** Words as runs that a line may be broken between; a space at the end stays with the last. */
export const runsOf = (text: string, face: Face, quiet: boolean): readonly Run[] =>
  (text.match(/[^ ]* |[^ ]+$/g) ?? []).map((word) => ({ text: word, face, quiet, href: null }));

const widthOfRuns = (runs: readonly Run[], size: number) =>
  runs.reduce((sum, { text, face }, index) => {
    // The space at the end of a line is not seen.
    const seen = index === runs.length - 1 ? text.trimEnd() : text;
    return sum + widthOf(seen, size, face);
  }, 0);

/** Runs in lines that stay within a width; every line but the first is indented. */
export function brokenRuns(
  runs: readonly Run[],
  width: number,
  size: number,
  indent: number,
): readonly (readonly Run[])[] {
  const lines: Run[][] = [[]];
  for (const run of runs) {
    const last = lines.at(-1) ?? [];
    const room = width - (lines.length > 1 ? indent : 0);
    if (last.length > 0 && widthOfRuns([...last, run], size) > room) lines.push([run]);
    else last.push(run);
  }
  return lines;
}

function RunWords({ run: { text, face, quiet, href }, inks }: { run: Run; inks: readonly [string, string] }) {
  const { family, weight } = FAMILY[face];
  const words: ComponentChildren = (
    <tspan font-family={family} font-weight={weight} fill={quiet ? inks[1] : inks[0]}>
      {text}
    </tspan>
  );
  return href === null ? words : <a href={href}>{words}</a>;
}

/** A line without the space at its end. */
const trimmed = (parts: readonly Run[]): readonly Run[] =>
  parts.map((run, index) => (index === parts.length - 1 ? { ...run, text: run.text.trimEnd() } : run));

/** Runs as a paragraph. */
export function runs(all: readonly Run[], width: number, size: number, indent = 0): Block {
  const lines = brokenRuns(all, width, size, indent).map(trimmed);
  const run = running(all.map(({ text }) => text).join(''), 'start');
  const apart = lineHeight();
  return {
    height: lines.length * size * apart,
    width,
    draw: (x, y, ink) => (
      <g>
        {lines.map((parts, index) => (
          <text
            key={parts[0]?.text}
            x={near(x + startingAt(index > 0 ? indent : 0, { width: 0 }, width))}
            y={near(y + size * (1 + index * apart))}
            font-size={size}
            {...run}
          >
            {parts.map((run) => (
              <RunWords key={run.text} run={run} inks={[ink.text, ink.textQuiet]} />
            ))}
          </text>
        ))}
      </g>
    ),
  };
}
