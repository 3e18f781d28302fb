/** The head of a page: what it is of, in one line above its title, and the name in the other script at the end of that line. */
import { widthOf } from '../../figure/advances.ts';
import type { Box } from '../../figure/boxes.ts';
import { type Block, lineHeight, near, startingAt } from '../blocks.tsx';
import { at } from './draft.ts';
import type { Placed } from './flow.ts';
import { TITLE, widthIn } from './paper.ts';
import { line, told } from './words.tsx';

export interface Head {
  readonly kicker: Block;
  readonly title: string;
  readonly otherName: string;
}

const KICKER_HEIGHT = 17;
const BELOW_NAME = 2;
const RULE = 1.6;
const BELOW = 14;
/** The share of the width that a title has beside its name in the other script. */
const BESIDE = 0.68;

/** A title stands on one line: a long one is set smaller. */
const sizeFor = (title: string, width: number) =>
  Math.min(TITLE.size, (TITLE.size * width) / widthOf(title, TITLE.size, TITLE.face));

function headBlock({ kicker, title, otherName }: Head, width: number): Block {
  const size = sizeFor(title, otherName === '' ? width : width * BESIDE);
  const name = told('title', line(title, { ...TITLE, size: near(size - 0.05) }));
  const other = line(otherName, { size: 24, face: 'sans400', tone: 'textQuiet' }, 'end');
  const ruleTop = KICKER_HEIGHT + TITLE.size * lineHeight() + BELOW_NAME;
  return {
    width,
    height: ruleTop + RULE + BELOW,
    draw: (x, y, ink) => (
      <g>
        {kicker.draw(x + startingAt(0, kicker, width), y, ink)}
        {name.draw(x + startingAt(0, name, width), y + KICKER_HEIGHT + TITLE.size - size, ink)}
        {otherName === ''
          ? null
          : other.draw(x + startingAt(width, other, width), y + KICKER_HEIGHT + 5, ink)}
        <rect x={near(x)} y={near(y + ruleTop)} width={near(width)} height={RULE} fill={ink.accent} />
      </g>
    ),
  };
}

/** The head of a page in its room, and the room below it. */
export function headed(head: Head, room: Box): { readonly placed: Placed; readonly below: Box } {
  const block = headBlock(head, widthIn(room));
  return { placed: at(block, room.left, room.top), below: { ...room, top: room.top + block.height } };
}
