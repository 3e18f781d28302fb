/** The QR code of an address, as one crisp path with its quiet zone. */
import { encode } from 'uqr';
import type { Ink } from '../../figure/ink.ts';
import { FAMILY } from '../../ui/fonts.ts';
import { further } from '../../words/words.ts';
import { type Block, running } from '../blocks.tsx';
import { withRole } from './roles.tsx';

/** Light modules that a reader needs on every side of a code. */
const QUIET = 4;
/** Of a module, in pixels: on paper 0.37 mm. */
const LEAST_MODULE = 1.4;
const LEAST_SIDE = 76;
const WORDS = { size: 9 } as const;
/** Bytes; the largest code holds 2,953. */
const LONGEST = 2900;

export interface Code {
  /** Modules on a side, quiet zone included. */
  readonly modules: number;
  /** The dark modules, each row's runs as lines along its middle. */
  readonly path: string;
}

/** Runs of dark modules in a row: where each begins, and how long it is. */
function runsOf(row: readonly boolean[]): readonly (readonly [start: number, length: number])[] {
  const starts = row.flatMap((dark, at) => (dark && !row[at - 1] ? [at] : []));
  return starts.map((start) => {
    const end = row.findIndex((dark, at) => at > start && !dark);
    return [start, (end < 0 ? row.length : end) - start];
  });
}

/** The code of an address; `null` where it is too long for any. */
export function codeOf(address: string): Code | null {
  if (new TextEncoder().encode(address).length > LONGEST) return null;
  const { data, size } = encode(address, { ecc: 'L', boostEcc: true, border: 0 });
  const path = data.map((row, y) => {
    const runs = runsOf(row).map(([start, length]) => `M${start + QUIET} ${y + QUIET}.5h${length}`);
    return runs.join('');
  });
  return { modules: size + 2 * QUIET, path: path.join('') };
}

/** A code is dark on light, on a dark page too. */
const toneOf = (ink: Ink) =>
  ink.scheme === 'light' ? { light: ink.paper, dark: ink.text } : { light: '#ffffff', dark: '#000000' };

/** The code of an address with what it does below it, and how wide that is; `null` where it cannot be made. */
export function qrOf(address: string): { readonly block: Block; readonly width: number } | null {
  const code = codeOf(address);
  if (!code) return null;
  const side = Math.max(LEAST_SIDE, Math.ceil(code.modules * LEAST_MODULE));
  const { family, weight } = FAMILY.sans400;
  const { opens } = further().files.plate;
  const block: Block = {
    height: side + WORDS.size * 1.3,
    width: side,
    draw: (x, y, ink) => (
      <g transform={`translate(${x} ${y})`}>
        <rect width={side} height={side} fill={toneOf(ink).light} />
        <path
          d={code.path}
          transform={`scale(${Math.round((side / code.modules) * 1000) / 1000})`}
          stroke={toneOf(ink).dark}
          fill="none"
          shape-rendering="crispEdges"
        />
        <text
          x={side / 2}
          y={side + WORDS.size}
          text-anchor="middle"
          {...running(opens, 'middle')}
          font-family={family}
          font-weight={weight}
          font-size={WORDS.size}
          fill={ink.textQuiet}
        >
          {opens}
        </text>
      </g>
    ),
  };
  return { block: withRole('qr', block), width: side };
}
