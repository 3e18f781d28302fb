/** What is said over two maps in one stage. */

export const over = {
  line: (left: string, right: string) => `Dividing line: ${left} on the left, ${right} on the right`,
  /** How much of the room each map has, in per cent. */
  cut: (left: string, cut: number, right: string) => `${cut} % ${left}, ${100 - cut} % ${right}`,
  /** Heard before the names of the maps. */
  beforeLeft: 'Left: ',
  beforeRight: 'Right: ',
};
