/** A grid of boxes: what meets a box is looked for in the cells that it lies in, not among all boxes there are. */
import { type Box, meet } from './boxes.ts';

/** Pixels along the side of a cell: about as long as a name. */
const CELL = 48;

export class BoxGrid<B extends Box> {
  readonly #cells = new Map<string, B[]>();

  constructor(boxes: readonly B[] = []) {
    for (const box of boxes) this.add(box);
  }

  add(box: B): void {
    this.#someCell(box, (name) => {
      const there = this.#cells.get(name);
      if (there) there.push(box);
      else this.#cells.set(name, [box]);
      return false;
    });
  }

  /** Whether some box of the grid meets this one and passes the test. */
  someMeeting(box: Box, test: (other: B) => boolean): boolean {
    return this.#someCell(
      box,
      (name) => this.#cells.get(name)?.some((other) => meet(box, other) && test(other)) ?? false,
    );
  }

  /** Whether the cells that a box lies in, borders included, come to an end that pleases. */
  #someCell({ left, top, right, bottom }: Box, test: (name: string) => boolean): boolean {
    for (let column = Math.floor(left / CELL); column * CELL <= right; column += 1) {
      for (let row = Math.floor(top / CELL); row * CELL <= bottom; row += 1) {
        if (test(`${column} ${row}`)) return true;
      }
    }
    return false;
  }
}
