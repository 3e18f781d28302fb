/**
 * Headings: in the serif or, where the language runs to the left, in Nastaliq. That hand climbs far above its line and hangs below it,
 * so its lines stand further apart.
 */
import { FAMILY } from '../../ui/fonts.ts';
import { words } from '../../words/words.ts';
import { type Block, fitted, near, paragraph, running, startingAt, type Type } from '../blocks.tsx';

/** In sizes of the type: from the top to the first line, from a line to the next, and from the last to the foot. */
const NASTALIQ = { above: 1.5, apart: 2.1, below: 0.65 } as const;
/** A line of Nastaliq is measured only about, and kept within this share of its room. */
const ROOM = 0.95;

/** The type of a heading of some size. */
export const headingType = (size: number): Type => ({
  size,
  face: words().language.direction === 'rtl' ? 'nastaliq600' : 'serif600',
  tone: 'text',
});

/** The lines that a heading breaks into. */
export const headingLines = (text: string, width: number, type: Type): readonly string[] =>
  fitted(text, type.face === 'nastaliq600' ? width * ROOM : width, type);

function inNastaliq(text: string, width: number, type: Type): Block {
  const { family, weight } = FAMILY[type.face];
  const { size, tone } = type;
  const lines = text === '' ? [] : headingLines(text, width, type);
  const { above, apart, below } = NASTALIQ;
  return {
    height: lines.length > 0 ? size * (above + apart * (lines.length - 1) + below) : 0,
    width,
    draw: (x, y, ink) => (
      <text
        font-family={family}
        font-weight={weight}
        font-size={size}
        fill={ink[tone]}
        {...running(text, 'start')}
      >
        {lines.map((line, index) => (
          <tspan
            key={line}
            x={near(x + startingAt(0, { width: 0 }, width))}
            y={near(y + size * (above + apart * index))}
          >
            {line}
          </tspan>
        ))}
      </text>
    ),
  };
}

/** A heading in lines; of no height where there is no text. */
export const heading = (text: string, width: number, size: number): Block => {
  const type = headingType(size);
  return type.face === 'nastaliq600' ? inNastaliq(text, width, type) : paragraph(text, width, type);
};
