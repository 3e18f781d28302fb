/** One map laid against another. */

export const second = {
  name: 'Second map',
  begin: 'Compare with a second map',
  theme: 'Theme',
  day: 'Its day',
  how: { swipe: 'Swipe', side: 'Side by side', difference: 'Difference' },
  swap: 'Swap the two',
  end: 'One map only',
};
