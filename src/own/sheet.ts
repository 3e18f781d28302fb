/** A sheet: its cells as text, the way they are shown, by line and column; and what is hidden, merged or counted in it. */
import type { Package } from './package.ts';
import { serialDay } from './serial.ts';
import { type Attributes, scanInTurns } from './xml.ts';

/** Both corners included; columns and lines from 1. */
export interface Merge {
  readonly reference: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Sheet {
  /** Cells that are not blank, by line and then by column, both from 1. */
  readonly lines: ReadonlyMap<number, ReadonlyMap<number, string>>;
  readonly merges: readonly Merge[];
  readonly hiddenLines: ReadonlySet<number>;
  /** First and last of each run of hidden columns. */
  readonly hiddenColumns: readonly (readonly [number, number])[];
  readonly formulas: number;
  /** Formulas without a stored value. */
  readonly uncounted: number;
  /** Cells that hold an error of the spreadsheet. */
  readonly mistakes: number;
}

const MOST_DIGITS = 15;
const isTrue = (text: string | undefined) => text === '1' || text === 'true';

/** `AB` is 28; 0 for no column. */
const columnOf = (letters: string) =>
  [...letters].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0);

const CORNERS = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/;

function mergeOf(reference: string): Merge | null {
  const [, from = '', top = '', to, bottom] = CORNERS.exec(reference) ?? [];
  if (from === '' || to === undefined || bottom === undefined) return null;
  return { reference, left: columnOf(from), top: Number(top), right: columnOf(to), bottom: Number(bottom) };
}

/** A number without the digits that its storage adds: 0.1 and not 0.1000000000000000055. */
const shortest = (value: number) => String(Number(value.toPrecision(MOST_DIGITS)));

/** A stored number as its format shows it: a date, a percentage or the number. */
function numberShown(stored: string, style: string | undefined, { shows, epoch }: Package): string {
  const value = Number(stored);
  if (stored.trim() === '' || !Number.isFinite(value)) return stored.trim();
  const form = shows[Number(style ?? 0)] ?? 'number';
  if (form === 'percent') return `${shortest(value * 100)}%`;
  return (form === 'number' ? null : serialDay(value, epoch, form)) ?? shortest(value);
}

/** `_x000D_` is how a workbook writes a sign that XML cannot. */
const unescaped = (text: string) =>
  text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

function shown({ t, s }: Attributes, stored: string, inline: string, whole: Package): string {
  switch (t) {
    case 's':
      return unescaped(whole.texts[Number(stored)] ?? '').trim();
    case 'inlineStr':
      return unescaped(inline).trim();
    case 'str':
      return unescaped(stored).trim();
    case 'e':
      return stored.trim();
    case 'b':
      return stored.trim() === '1' ? 'TRUE' : 'FALSE';
    case 'd':
      return stored.trim().slice(0, 10);
    default:
      return numberShown(stored, s, whole);
  }
}

/** Reads a sheet as it is told. It keeps what it has read in its fields while the elements go by. */
class Reading implements Sheet {
  readonly lines = new Map<number, Map<number, string>>();
  readonly merges: Merge[] = [];
  readonly hiddenLines = new Set<number>();
  readonly hiddenColumns: [number, number][] = [];
  formulas = 0;
  uncounted = 0;
  mistakes = 0;
  #line = 0;
  #column = 0;
  #attributes: Attributes = {};
  #stored = '';
  #inline = '';
  #isFormula = false;
  #into: 'v' | 't' | null = null;
  readonly #whole: Package;

  constructor(whole: Package) {
    this.#whole = whole;
  }

  open(name: string, attributes: () => Attributes): void {
    this.#into = name === 'v' || name === 't' ? name : null;
    if (name === 'c') this.#begin(attributes());
    else if (name === 'row') this.#beginLine(attributes());
    else if (name === 'f') this.#isFormula = true;
    else if (name === 'col') this.#noteColumns(attributes());
    else if (name === 'mergeCell') this.merges.push(...[mergeOf(attributes().ref ?? '') ?? []].flat());
  }

  text(piece: string): void {
    if (this.#into === 'v') this.#stored += piece;
    if (this.#into === 't') this.#inline += piece;
  }

  close(name: string): void {
    this.#into = null;
    if (name === 'c') this.#end();
  }

  #noteColumns({ hidden, min, max }: Attributes): void {
    if (isTrue(hidden)) this.hiddenColumns.push([Number(min), Number(max)]);
  }

  #beginLine({ r, hidden }: Attributes): void {
    const told = Number(r);
    this.#line = Number.isInteger(told) && told > 0 ? told : this.#line + 1;
    this.#column = 0;
    if (isTrue(hidden)) this.hiddenLines.add(this.#line);
  }

  #begin(attributes: Attributes): void {
    const column = columnOf(/^[A-Z]{1,3}(?=\d)/.exec(attributes.r ?? '')?.[0] ?? '');
    this.#column = column > 0 ? column : this.#column + 1;
    this.#attributes = attributes;
    [this.#stored, this.#inline, this.#isFormula] = ['', '', false];
  }

  #end(): void {
    if (this.#isFormula) {
      this.formulas += 1;
      if (this.#stored === '') this.uncounted += 1;
    }
    if (this.#attributes.t === 'e') this.mistakes += 1;
    const blank = this.#stored === '' && this.#inline === '';
    const text = blank ? '' : shown(this.#attributes, this.#stored, this.#inline, this.#whole);
    if (text === '') return;
    const cells = this.lines.get(this.#line) ?? new Map<number, string>();
    cells.set(this.#column, text);
    this.lines.set(this.#line, cells);
  }
}

/** The sheet in a part of a package; `null` where it is no XML. */
export async function sheetOf(xml: string, whole: Package): Promise<Sheet | null> {
  const reading = new Reading(whole);
  const read = await scanInTurns(xml, {
    open: (name, attributes) => reading.open(name, attributes),
    text: (piece) => reading.text(piece),
    close: (name) => reading.close(name),
  });
  return read ? reading : null;
}
