/** The legend of an embedded map: a sentence and a key for each sheet, narrower than the atlas has them and with nothing to press but sources. */
import type { VNode } from 'preact';
import type { Figure, Sheet } from '../figure/figure.ts';
import { further } from '../words/words.ts';
import { Cited } from './cited.tsx';
import { LegendKey, legendHeight, legendInWords } from './legend.tsx';

export interface EmbeddedKeyProps {
  readonly figure: Figure;
  readonly pointed: string | null;
  readonly onEvidence: (claim: string) => void;
}

/** In pixels; words in it are as large as everywhere. */
const WIDTH = 244;

interface SheetKeyProps extends EmbeddedKeyProps {
  readonly sheet: Sheet;
  /** Which of two maps it is of; empty for one map. */
  readonly side: string;
}

function SheetKey({ sheet, side, figure, pointed, onEvidence }: SheetKeyProps): VNode {
  const { legend, readings } = sheet;
  const [chosen] = figure.chosen;
  const reading = readings.get(pointed ?? chosen ?? '');
  const numberOf = (place: string | null | undefined) =>
    place ? (readings.get(place)?.number ?? null) : null;
  const height = Math.ceil(legendHeight(legend, WIDTH));
  const { embedded } = further().page;
  const label = side ? embedded.legendOfSide(side, legend.title) : embedded.legend(legend.title);
  return (
    <section class="key" aria-label={label}>
      {side ? <h3>{side}</h3> : null}
      <p>{reading ? reading.sentence : legend.sentence}</p>
      {reading ? <Cited citations={reading.citations} onEvidence={onEvidence} /> : null}
      <svg
        viewBox={`-1 0 ${WIDTH + 2} ${height}`}
        width={WIDTH + 2}
        height={height}
        role="img"
        aria-label={legendInWords(legend)}
      >
        <LegendKey
          legend={legend}
          ink={figure.ink}
          width={WIDTH}
          mark={numberOf(pointed)}
          ghost={numberOf(chosen)}
        />
      </svg>
    </section>
  );
}

export function EmbeddedKey(props: EmbeddedKeyProps): VNode {
  const { fill, overlays, second } = props.figure;
  const [left, right] = second?.names ?? ['', ''];
  return (
    <div class="embedded-legend">
      <SheetKey {...props} sheet={fill} side={left} />
      {second ? <SheetKey {...props} sheet={second.figure.fill} side={right} /> : null}
      {overlays.map((sheet) => (
        <SheetKey key={sheet.theme} {...props} sheet={sheet} side="" />
      ))}
    </div>
  );
}
