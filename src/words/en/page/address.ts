/** What an address asks for in vain. */

/** The article stands with the noun. */
const ASKED = {
  theme: 'the theme',
  day: 'the day',
  level: 'the level',
  comparison: 'the comparison',
  panel: 'the panel',
  language: 'the language',
  place: 'the place',
  actor: 'the actor',
  claim: 'the claim',
  overlay: 'the overlay',
};

export const address = {
  address: {
    instead: (what: keyof typeof ASKED, asked: string, shown: string) =>
      `The address asks for ${ASKED[what]} “${asked}”, which is not in this atlas: showing “${shown}” instead.`,
    leftOut: (what: keyof typeof ASKED, asked: string) =>
      `The address asks for ${ASKED[what]} “${asked}”, which is not in this atlas: it is left out.`,
    against: (asked: string) =>
      `The address asks to compare with “${asked}”, which is not a theme and a day of this atlas: showing one map.`,
    cut: (asked: string) =>
      `The address asks for the dividing line at “${asked}”, which is not a number from 0 to 100: it is set in the middle.`,
    only: (asked: string) =>
      `The address asks to show only “${asked}”, which is neither a class nor a range such as 3.1..8.5: showing all.`,
    axes: (asked: string) =>
      `The address asks for the axes “${asked}”, which are not two sheets of this atlas: showing the first two.`,
    places: (named: number, most: number) =>
      `The address names ${named} places: the first ${most} are chosen.`,
    position: (asked: string) =>
      `The address asks for the position “${asked}”, which is not a zoom/latitude/longitude of this map: showing the whole city.`,
    long: (most: number) => `The address has more than ${most} letters: the rest is left out.`,
    gone: 'This step showed a table of your own that is here no more: the atlas shows what is left.',
    key: (key: string) => `The address has “${key}”, which this atlas does not know: it is left out.`,
  },
};
