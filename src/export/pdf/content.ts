/** The content of a page, operator by operator. It writes a colour, a width or an opacity only where it changes. */
import type { Color } from './color.ts';
import { IDENTITY, type Matrix } from './matrix.ts';
import type { Inked, Paint } from './paint.ts';
import type { Resources } from './resources.ts';
import { claim, type PageTags, type Tag } from './structure.ts';
import { numeral, numerals } from './syntax.ts';

/** What is set on the page at the moment, as the operators that set it. */
interface State {
  readonly fill: string;
  readonly stroke: string;
  readonly opacity: string;
  readonly line: string;
}

const START: State = { fill: '0 0 0 rg', stroke: '0 0 0 RG', opacity: '', line: '1 w 0 J 0 j 10 M [] 0 d' };

const components = ([red, green, blue]: Color) => numerals([red, green, blue], 4);

/** How the line of a paint is drawn; widths and dashes are given in the units in force. */
export const lineOf = ({ width, cap, join, miter, dashes, dashOffset }: Paint) =>
  `${numeral(width, 3)} w ${cap} J ${join} j ${numeral(miter)} M [${numerals(dashes, 3)}] ${numeral(dashOffset)} d`;

export class Content {
  readonly #parts: string[] = [];
  readonly #resources: Resources;
  readonly #page: PageTags;
  #state = START;
  readonly #saved: State[] = [];
  /** The tag whose content is being written, `null` for what is only decoration, `undefined` between two. */
  #open: Tag | null | undefined;

  constructor(resources: Resources, page: PageTags) {
    this.#resources = resources;
    this.#page = page;
  }

  write(operators: string): void {
    this.#parts.push(operators);
  }

  /** All that is drawn from now on belongs to a tag; `null` for decoration, which a screen reader passes over. */
  belongsTo(tag: Tag | null): void {
    if (this.#open === tag) return;
    this.ends();
    this.#open = tag;
    this.write(tag ? `/${tag.type} <</MCID ${claim(tag, this.#page)}>> BDC` : '/Artifact BMC');
  }

  /** Ends the content of the tag that is open. */
  ends(): void {
    if (this.#open !== undefined) this.write('EMC');
    this.#open = undefined;
  }

  /** Draws something with other units and puts all back. Tags never reach across. */
  within(draw: () => void, matrix: Matrix = IDENTITY): void {
    this.ends();
    this.#saved.push(this.#state);
    this.write('q');
    if (matrix !== IDENTITY) this.write(`${numerals(matrix, 5)} cm`);
    draw();
    this.ends();
    this.write('Q');
    this.#state = this.#saved.pop() ?? START;
  }

  #set(changes: Partial<State>): void {
    const next = { ...this.#state, ...changes };
    for (const key of ['fill', 'stroke', 'opacity', 'line'] as const)
      if (next[key] !== this.#state[key]) this.write(next[key]);
    this.#state = next;
  }

  /** Sets the colours and opacities to come; what is not painted keeps its colour. */
  inks(fill: Inked | null, stroke: Inked | null): void {
    const opacity = `/${this.#resources.opacity(fill?.opacity ?? 1, stroke?.opacity ?? 1)} gs`;
    this.#set({
      opacity,
      ...(fill && { fill: `${components(fill.color)} rg` }),
      ...(stroke && { stroke: `${components(stroke.color)} RG` }),
    });
  }

  /** Sets how lines are drawn. */
  line(operators: string): void {
    this.#set({ line: operators });
  }

  toString(): string {
    return this.#parts.join('\n');
  }
}
