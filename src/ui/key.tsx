/** The legend on the page: a sentence about the place under the pointer, the key with its marks, and the citation. */
import type { VNode } from 'preact';
import type { Figure, Reading, Sheet } from '../figure/figure.ts';
import { citationLine } from '../figure/phrases.ts';
import { Cited } from './cited.tsx';
import { LegendKey, legendHeight, legendInWords } from './legend.tsx';

export interface KeyProps {
  readonly figure: Figure;
  readonly pointed: string | null;
  readonly onEvidence: (claim: string) => void;
}

const WIDTH = 324;

function numberOf(sheet: Sheet, place: string | null | undefined): number | null {
  return place ? (sheet.readings.get(place)?.number ?? null) : null;
}

function Sentence({
  text,
  reading,
  onEvidence,
}: {
  text: string;
  reading: Reading | undefined;
  onEvidence: KeyProps['onEvidence'];
}): VNode {
  return (
    <div>
      <p>{text}</p>
      {reading ? <Cited citations={reading.citations} onEvidence={onEvidence} /> : null}
    </div>
  );
}

/** The reading with the longest sentence. Its room is kept free, so that nothing below moves while a reader points about. */
function longestOf(sheet: Sheet): Reading | undefined {
  const length = (reading: Reading) => reading.sentence.length + citationLine(reading.citations).length;
  return [...sheet.readings.values()].toSorted((a, b) => length(b) - length(a))[0];
}

function SheetKey({ sheet, figure, pointed, onEvidence }: { sheet: Sheet } & KeyProps): VNode {
  const [chosen] = figure.chosen;
  const reading = sheet.readings.get(pointed ?? chosen ?? '');
  const longest = longestOf(sheet);
  const height = Math.ceil(legendHeight(sheet.legend, WIDTH));
  return (
    <section class="key" aria-label={`Legend: ${sheet.legend.title}`}>
      {sheet.slot === 'overlay' ? <h3>{sheet.title}</h3> : null}
      <div class={sheet.slot === 'fill' ? 'sentence' : 'sentence short'}>
        <Sentence
          text={reading ? reading.sentence : sheet.legend.sentence}
          reading={reading}
          onEvidence={onEvidence}
        />
        <div class="sizer" aria-hidden="true">
          <Sentence text={longest?.sentence ?? ''} reading={longest} onEvidence={onEvidence} />
        </div>
      </div>
      <svg viewBox={`-1 0 ${WIDTH + 2} ${height}`} role="img" aria-label={legendInWords(sheet.legend)}>
        <LegendKey
          legend={sheet.legend}
          ink={figure.ink}
          width={WIDTH}
          mark={numberOf(sheet, pointed)}
          ghost={numberOf(sheet, chosen)}
        />
      </svg>
      {sheet.notes.map((note) => (
        <p key={note} class="hint">
          {note}
        </p>
      ))}
    </section>
  );
}

export function Key({ figure, pointed, onEvidence }: KeyProps): VNode {
  return (
    <div class="keys">
      <h2>Legend</h2>
      {[figure.fill, ...figure.overlays].map((sheet) => (
        <SheetKey key={sheet.theme} sheet={sheet} figure={figure} pointed={pointed} onEvidence={onEvidence} />
      ))}
    </div>
  );
}
