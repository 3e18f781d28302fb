/** The legend on the page: a sentence about the place under the pointer, the key with its marks, and the citation. */
import type { VNode } from 'preact';
import type { Figure, Legend, Reading, Second, Sheet } from '../figure/figure.ts';
import { citationLine } from '../figure/phrases.ts';
import { words } from '../words/words.ts';
import { Cited } from './cited.tsx';
import { entryRegions, LegendKey, legendHeight, legendInWords } from './legend.tsx';

export interface KeyProps {
  readonly figure: Figure;
  readonly pointed: string | null;
  readonly onEvidence: (claim: string) => void;
  /** Isolates a legend entry, or shows all again. */
  readonly onOnly: (only: string | null) => void;
  readonly only: string | null;
}

const WIDTH = 324;

/** How high a row of the key is, so that a pointer or a finger meets it even where the key is drawn smaller. */
const rowHeight = () => (globalThis.matchMedia?.('(pointer: coarse)').matches ? 46 : 30);

function numberOf(sheet: Sheet, place: string | null | undefined): number | null {
  return place ? (sheet.readings.get(place)?.number ?? null) : null;
}

function Sentence({
  text,
  reading,
  hint = '',
  onEvidence,
}: {
  text: string;
  reading: Reading | undefined;
  /** What stands in the room of a citation where there is none. */
  hint?: string;
  onEvidence: KeyProps['onEvidence'];
}): VNode {
  return (
    <div>
      <p>{text}</p>
      {reading ? <Cited citations={reading.citations} onEvidence={onEvidence} /> : null}
      {hint && !reading ? <p class="hint pointing">{hint}</p> : null}
    </div>
  );
}

// The readings of a sheet never change, and whatever is pointed at asks again.
const LONGEST = new WeakMap<Sheet['readings'], Reading>();

/** About as many letters stand in a line of the key. */
const LETTERS = 44;
const linesOf = (letters: number) => Math.ceil(letters / LETTERS);

/** The reading that takes the most lines, those of its citation among them. Its room is kept free, so that nothing below moves while a reader points about. */
export function longestOf({ readings }: Pick<Sheet, 'readings'>): Reading | undefined {
  const known = LONGEST.get(readings);
  if (known) return known;
  // Most places are cited alike.
  const lines = new Map<string, number>();
  let [longest, most]: [Reading | undefined, number] = [undefined, -1];
  for (const reading of readings.values()) {
    const key = reading.citations.map(({ text }) => text).join();
    const line = lines.get(key) ?? citationLine(reading.citations).length;
    lines.set(key, line);
    const said = reading.sentence.length;
    // Of as many lines the one with more letters.
    const length = linesOf(said) + linesOf(line) + (said + line) / 1e6;
    if (length > most) [longest, most] = [reading, length];
  }
  if (longest) LONGEST.set(readings, longest);
  return longest;
}

/** The longest of what a sheet says of a place, without its citation. */
const longestSentenceOf = ({ readings }: Sheet) =>
  [...readings.values()].reduce(
    (most, { sentence }) => (sentence.length > most.length ? sentence : most),
    '',
  );

/** A button over each entry of the key: it isolates what is drawn with it, and shows all again. */
function Isolators({
  legend,
  height,
  only,
  onOnly,
}: { legend: Legend; height: number } & Pick<KeyProps, 'only' | 'onOnly'>): VNode {
  const { maps, vocabulary } = words();
  const across = (x: number) => `${((x + 1) / (WIDTH + 2)) * 100}%`;
  const down = (y: number) => `${(y / height) * 100}%`;
  return (
    <div class="isolators">
      {entryRegions(legend, WIDTH, rowHeight()).map(({ entry, x, y, width, height: tall }) => (
        <button
          key={entry.id}
          type="button"
          aria-pressed={only === entry.id}
          aria-label={maps.key.only(entry.label)}
          title={only === entry.id ? vocabulary.showAll : maps.key.only(entry.label)}
          style={{ left: across(x), top: down(y), width: across(width - 1), height: down(tall) }}
          onClick={() => onOnly(only === entry.id ? null : entry.id)}
        />
      ))}
    </div>
  );
}

/** Whether two legends are of one scale, so that one key serves both. */
const alike = (a: Sheet, b: Sheet) =>
  a.theme === b.theme && JSON.stringify(a.legend.scale?.breaks) === JSON.stringify(b.legend.scale?.breaks);

/** A sheet whose key serves another on its scale too: with the absences that only the other has, and the methods of both. */
function serving(sheet: Sheet, { legend: other }: Sheet, [left, right]: Second['names']): Sheet {
  const { legend } = sheet;
  const known = new Set(legend.absences.map(({ id }) => id));
  const more = other.absences.flatMap((entry) => (known.has(entry.id) ? [] : [{ ...entry, count: 0 }]));
  const method = words().maps.key.methods(left, legend.method, right, other.method);
  return { ...sheet, legend: { ...legend, absences: [...more, ...legend.absences], method } };
}

interface SheetKeyProps extends KeyProps {
  readonly sheet: Sheet;
  /** The sheet of a second map that this key serves too. */
  readonly beside: Sheet | null;
  /** What the map is called beside another; empty for one map. */
  readonly side: string;
}

function SheetKey({ sheet, figure, pointed, onEvidence, only, onOnly, beside, side }: SheetKeyProps): VNode {
  const [chosen] = figure.chosen;
  const place = pointed ?? chosen ?? '';
  const reading = sheet.readings.get(place);
  const other = beside?.readings.get(place);
  const { maps } = words();
  const longest = longestOf(sheet);
  const height = Math.ceil(legendHeight(sheet.legend, WIDTH, rowHeight()));
  return (
    <section class="key" aria-label={maps.key.of(sheet.legend.title)}>
      {sheet.slot === 'overlay' ? <h3>{sheet.title}</h3> : null}
      {side ? <h3>{side}</h3> : null}
      <div class={sheet.slot === 'fill' ? 'sentence' : 'sentence short'}>
        <Sentence
          text={reading ? reading.sentence : sheet.legend.sentence}
          reading={reading}
          hint={sheet.slot === 'fill' ? maps.key.pointing : ''}
          onEvidence={onEvidence}
        />
        <div class="sizer" aria-hidden="true">
          <Sentence text={longest?.sentence ?? ''} reading={longest} onEvidence={onEvidence} />
        </div>
      </div>
      {beside && figure.second ? (
        <div class="sentence sentence-right">
          <p>{other ? maps.labelled(figure.second.names[1], other.sentence) : ''}</p>
          <p class="sizer" aria-hidden="true">
            {maps.labelled(figure.second.names[1], longestSentenceOf(beside))}
          </p>
        </div>
      ) : null}
      <div class="key-drawing">
        <svg viewBox={`-1 0 ${WIDTH + 2} ${height}`} role="img" aria-label={legendInWords(sheet.legend)}>
          <LegendKey
            row={rowHeight()}
            legend={sheet.legend}
            ink={figure.ink}
            width={WIDTH}
            mark={numberOf(sheet, pointed)}
            ghost={numberOf(sheet, chosen)}
            beside={beside?.legend ?? null}
          />
        </svg>
        {sheet.slot === 'fill' && side === '' ? (
          <Isolators legend={sheet.legend} height={height} only={only} onOnly={onOnly} />
        ) : null}
      </div>
      {sheet.notes.map((note) => (
        <p key={note} class="hint">
          {note}
        </p>
      ))}
    </section>
  );
}

/** What alone is shown, in words. */
function onlyInWords({ fill: { legend } }: Figure, only: string): string {
  const entry = [...legend.entries, ...legend.absences].find(({ id }) => id === only);
  const { onlyEntry, onlyRange } = words().maps.key;
  const [from = '', to = ''] = only.split('..');
  return entry ? onlyEntry(entry.label) : onlyRange(from, to);
}

/** The keys of what fills the map: one for both of two maps on one scale, else one each. */
function FillKeys(props: KeyProps): VNode {
  const { fill, second } = props.figure;
  if (!second) return <SheetKey {...props} sheet={fill} beside={null} side="" />;
  const [left, right] = second.names;
  const other = second.figure.fill;
  const said = words().maps.key;
  if (alike(fill, other))
    return (
      <SheetKey
        {...props}
        sheet={serving(fill, other, second.names)}
        beside={other}
        side={said.both(left, right)}
      />
    );
  return (
    <>
      <SheetKey {...props} sheet={fill} beside={null} side={said.left(left)} />
      <SheetKey {...props} sheet={other} beside={null} side={said.right(right)} />
    </>
  );
}

export function Key(props: KeyProps): VNode {
  const { figure, only, onOnly } = props;
  const { maps, vocabulary } = words();
  return (
    <div class="keys">
      <h2>{maps.key.title}</h2>
      {only === null || figure.veiled.length === 0 ? null : (
        <p class="filter">
          {onlyInWords(figure, only)}{' '}
          <button type="button" class="quiet" onClick={() => onOnly(null)}>
            {vocabulary.showAll}
          </button>
        </p>
      )}
      <FillKeys key={figure.fill.theme} {...props} />
      {figure.overlays.map((sheet) => (
        <SheetKey key={sheet.theme} {...props} sheet={sheet} beside={null} side="" />
      ))}
    </div>
  );
}
