/** The size of an export: one that has a name, or any number of pixels within reason. */
import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import { further } from '../words/words.ts';

export interface ExportSize {
  readonly id: string;
  /** `A4, 3508 × 2480`. */
  readonly label: string;
}

/** The least and the most pixels that a side may have, both included. */
export interface SideRange {
  readonly least: number;
  readonly most: number;
}

/** As it stands in the fields. */
export interface ChosenSize {
  /** The id of a size, or `CUSTOM`. */
  readonly id: string;
  readonly width: string;
  readonly height: string;
}

export const CUSTOM = 'custom';

/** How many letters of what was typed are said back. */
const MOST_TYPED = 20;

/** What is wrong with one side as it was typed, in a sentence; `null` for nothing. */
export function faultOfSide(
  what: 'width' | 'height',
  text: string,
  { least, most }: SideRange,
): string | null {
  const plain = text.trim();
  const fits = /^\d{1,6}$/.test(plain) && Number(plain) >= least && Number(plain) <= most;
  if (fits) return null;
  const typed = plain === '' ? null : [...plain].slice(0, MOST_TYPED).join('');
  return further().files.size.fault(what, least, most, typed);
}

/** The size in words that the page and the command line share: a name or `1200x630`; `null` where a side is unfit. */
export function sizeInWords({ id, width, height }: ChosenSize, range: SideRange): string | null {
  if (id !== CUSTOM) return id;
  const fits = !faultOfSide('width', width, range) && !faultOfSide('height', height, range);
  return fits ? `${Number(width)}x${Number(height)}` : null;
}

interface SideProps {
  readonly what: 'width' | 'height';
  readonly value: string;
  readonly range: SideRange;
  readonly onValue: (value: string) => void;
}

function Side({ what, value, range, onValue }: SideProps): VNode {
  const id = useId();
  const fault = faultOfSide(what, value, range);
  return (
    <>
      <label for={id}>{further().files.size[what]}</label>
      <input
        id={id}
        type="text"
        inputmode="numeric"
        size={6}
        value={value}
        autocomplete="off"
        aria-invalid={fault !== null}
        aria-describedby={`${id}-fault`}
        onInput={({ currentTarget }) => onValue(currentTarget.value)}
      />
      <p id={`${id}-fault`} class="export-fault" role="status">
        {fault}
      </p>
    </>
  );
}

export interface SizeFieldProps {
  readonly sizes: readonly ExportSize[];
  readonly range: SideRange;
  readonly chosen: ChosenSize;
  readonly onChoose: (size: ChosenSize) => void;
}

export function SizeField({ sizes, range, chosen, onChoose }: SizeFieldProps): VNode {
  const id = useId();
  const { label, another } = further().files.size;
  return (
    <div class="export-size">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={chosen.id}
        onChange={({ currentTarget }) => onChoose({ ...chosen, id: currentTarget.value })}
      >
        {[...sizes, { id: CUSTOM, label: another }].map((size) => (
          <option key={size.id} value={size.id}>
            {size.label}
          </option>
        ))}
      </select>
      {chosen.id === CUSTOM ? (
        <>
          <Side
            what="width"
            value={chosen.width}
            range={range}
            onValue={(width) => onChoose({ ...chosen, width })}
          />
          <Side
            what="height"
            value={chosen.height}
            range={range}
            onValue={(height) => onChoose({ ...chosen, height })}
          />
        </>
      ) : null}
    </div>
  );
}
