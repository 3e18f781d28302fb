/** The legend on the page: a sentence about the place under the pointer, the key with its marks, and the citation. */
import type { VNode } from 'preact';
import type { Figure, Reading, Sheet } from '../figure/figure.ts';
import { citationLine } from '../figure/phrases.ts';
import { LegendKey, legendHeight, legendInWords } from './legend.tsx';

export interface KeyProps {
  readonly figure: Figure;
  readonly pointed: string | null;
}

const WIDTH = 324;

function numberOf(sheet: Sheet, place: string | null | undefined): number | null {
  return place ? (sheet.readings.get(place)?.number ?? null) : null;
}

export function Citations({ reading }: { reading: Pick<Reading, 'citations'> }): VNode | null {
  if (reading.citations.length === 0) return null;
  return <p class="citation">{citationLine(reading.citations)}</p>;
}

function Sentence({ text, reading }: { text: string; reading: Reading | undefined }): VNode {
  return (
    <div>
      <p>{text}</p>
      {reading ? <Citations reading={reading} /> : null}
    </div>
  );
}

/** The reading with the longest sentence. Its room is kept free, so that nothing below moves while a reader points about. */
function longestOf(sheet: Sheet): Reading | undefined {
  const length = (reading: Reading) => reading.sentence.length + citationLine(reading.citations).length;
  return [...sheet.readings.values()].toSorted((a, b) => length(b) - length(a))[0];
}

function SheetKey({ sheet, figure, pointed }: { sheet: Sheet } & KeyProps): VNode {
  const [chosen] = figure.chosen;
  const reading = sheet.readings.get(pointed ?? chosen ?? '');
  const longest = longestOf(sheet);
  const height = Math.ceil(legendHeight(sheet.legend, WIDTH));
  return (
    <section class="key" aria-label={`Legend: ${sheet.legend.title}`}>
      {sheet.slot === 'overlay' ? <h3>{sheet.title}</h3> : null}
      <div class={sheet.slot === 'fill' ? 'sentence' : 'sentence short'}>
        <Sentence text={reading ? reading.sentence : sheet.legend.sentence} reading={reading} />
        <div class="sizer" aria-hidden="true">
          <Sentence text={longest?.sentence ?? ''} reading={longest} />
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

export function Key({ figure, pointed }: KeyProps): VNode {
  return (
    <div class="keys">
      <h2>Legend</h2>
      {[figure.fill, ...figure.overlays].map((sheet) => (
        <SheetKey key={sheet.theme} sheet={sheet} figure={figure} pointed={pointed} />
      ))}
    </div>
  );
}
