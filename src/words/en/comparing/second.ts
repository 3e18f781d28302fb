/** One map laid against another. */

export const second = {
  name: 'Second map',
  begin: 'Compare with a second map',
  theme: 'Theme',
  day: 'Its day',
  how: { swipe: 'Swipe', side: 'Side by side', difference: 'Difference' },
  swap: 'Swap the two',
  end: 'One map only',
  line: (left: string, right: string) => `Dividing line: ${left} on the left, ${right} on the right`,
  /** How much of the room each map has, in per cent. */
  cut: (left: string, cut: number, right: string) => `${cut} % ${left}, ${100 - cut} % ${right}`,
  /** Heard before the names of the maps. */
  beforeLeft: 'Left: ',
  beforeRight: 'Right: ',
};
