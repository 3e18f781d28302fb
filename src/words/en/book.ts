/** The whole atlas as a book: what stands on its pages beside the maps, the claims and the indicators. */
import { formats } from './formats.ts';

const { count, listed, plural } = formats;

/** A word of the claims, or a look of the maps, and what it means. */
type Terms = readonly (readonly [word: string, meaning: string])[];

const HEDGES: Terms = [
  ['no word', 'the source says it in its own voice'],
  ['alleged', 'the source passes on what others say, or says that it is alleged'],
  ['becoming', 'not yet so, but said to be on its way'],
  ['in the past', 'said to have been so, and to be so no longer'],
  ['planned', 'announced; it did not take place'],
  ['about, at least, at most', 'the source hedges the number so'],
  ['rests on', 'whose word the source has it from'],
];

/** From the strongest. */
const HOLDS: Terms = [
  ['controls', 'said to be in charge of it: a plain fill'],
  ['stronghold', 'said to be at its strongest there: the fill is lined'],
  ['armed group', 'said to have gunmen there, not to be in charge: the fill is pale'],
  ['presence, support', 'said to be there, or to be backed there'],
];

const NUMBERS: readonly string[] = [
  'Only rates, shares and categories fill a town. A count follows the size of a town, so it is a circle whose area follows the count.',
  'A class runs from its lower break, included, to the next, excluded. Both days are drawn with the same breaks.',
  'A rank is among the places that have a full value. A sum that lacks a part is marked as partial, has a hollow bar, and is neither ranked nor part of a median.',
  'What is derived says how. A total that the document states stands beside the sum of its parts, whether they agree or not.',
];

export const book = {
  /** Pieces of one line: `8.2 · 4th of 18`. */
  beside: (parts: readonly string[]) => parts.filter(Boolean).join(' · '),
  continued: (title: string) => `${title}, continued`,
  /** What pages stand under among the bookmarks. */
  under: { theme: 'Themes', district: 'Districts', town: 'Towns', city: 'The city' },
  sheet: { made: (atlas: string, day: string) => `${atlas}, made on ${day}` },
  cover: {
    inIt: ({
      maps,
      districts,
      towns,
      claims,
      sources,
    }: Readonly<Record<'maps' | 'districts' | 'towns' | 'claims' | 'sources', number>>) =>
      [
        plural(maps, { one: '# map', other: '# maps' }),
        plural(districts, { one: '# district', other: '# districts' }),
        plural(towns, { one: '# town', other: '# towns' }),
        plural(claims, { one: '# claim', other: '# claims' }),
        plural(sources, { one: '# source', other: '# sources' }),
      ].join(' · '),
    onTheWeb: 'The atlas on the web',
    made: (day: string, address: string) => `Made on ${day}. ${address}`,
    /** After the licence of the data. */
    licence: (data: string) =>
      `${data} Code: MIT. Fonts: Noto Sans, Noto Naskh Arabic and Source Serif 4, OFL 1.1. The document belongs to its authors and is not included.`,
  },
  contents: {
    title: 'Contents',
    before: 'Before the maps',
    themes: 'Themes',
    beyond: 'Beyond the towns',
    city: 'The city as a whole: totals and disagreements',
    claims: 'What names no town, claim by claim',
    lookingUp: 'Looking things up',
    index: 'Index of places, actors and spellings',
    places: 'Districts and their towns',
  },
  reading: {
    title: 'How to read the atlas',
    absent: 'What is absent',
    zero: { name: '0', words: 'none was counted: the lowest class' },
    notReceived: 'there should be a figure; it did not come in. It is not zero.',
    notStated: 'nothing is said of the town, neither yes nor no.',
    notApplicable: {
      name: 'Not counted here',
      words: 'a cantonment: it was no town and is in none of the tables.',
    },
    contested: { name: 'Contested', words: 'two claims stand side by side, in stripes of both.' },
    partial: { name: 'Partial', words: 'a sum that lacks a part, such as one of two days.' },
    parts: {
      name: 'Parts of a town',
      words: 'said of some parts that are not named: a hatch with a soft edge, never a fill.',
    },
    hedged: 'How claims are hedged',
    hedgesAre:
      'Everything here is a claim: somebody says it. Who says so stands with every value. The hedge of the source is kept, in brackets behind the claim or before the number:',
    hedges: HEDGES,
    hold: 'How a hold is worded',
    holds: HOLDS,
    numbersTitle: 'Numbers',
    numbers: NUMBERS,
    dates: 'Dates and citations',
    dated:
      'Each claim has its own date below it, as precise as its source and no more, and its source with the place in it: ¶ 4 is the fourth paragraph.',
    outlines: 'What the outlines are',
    read: 'What was read',
  },
  theme: {
    kicker: (number: number, of: number, slot: 'fill' | 'overlay') =>
      `Theme ${count(number)} of ${count(of)} · ${slot === 'fill' ? 'fills the towns' : 'lies over the towns'}`,
  },
  district: {
    kicker: (number: number, of: number) => `District ${count(number)} of ${count(of)}`,
    towns: 'Its towns',
  },
  place: {
    open: 'Open on the map',
    onTheMap: (name: string) => `${name} on the map`,
    picture: (name: string, neighbours: readonly string[]) =>
      `Map of ${name} with its neighbours: ${listed(neighbours)}.`,
    neighbours: 'Neighbours and borders',
    /** Where a neighbour lies, which may be all round, and how long the border is. */
    border: (direction: string | null, kilometres: string) =>
      direction === null ? `${kilometres}\u00a0km` : `${direction}, ${kilometres}\u00a0km`,
    towards: (name: string, direction: string | null) =>
      direction === null ? name : `${name} to the ${direction}`,
  },
  indicators: {
    /** The median of all, where it stands beside a place of one level. */
    median: (words: string) => words.replace(/ of \w+/, ''),
    /** A value before its unit or its rank. */
    before: (value: string, _rest: string) => `${value} `,
    source: (number: number, citation: string) => `[${number}] ${citation}.`,
    unsaid: (labels: readonly string[]) =>
      labels.length > 0 ? `Said of towns and neighbourhoods, not of a district: ${listed(labels)}.` : '',
    bars: (level: 'town' | 'district', page: string) =>
      `Bars: from zero, on the scale of all ${level}s; tick: their median; hollow: a partial sum (page ${page}).`,
  },
  saying: {
    hedged: (text: string, hedge: string) => `${text} (${hedge})`,
  },
  elsewhere: {
    kicker: 'Outside the towns',
    cantonments: (city: string, names: readonly string[]) =>
      `Map of ${city} with its cantonments: ${listed(names)}.`,
  },
  whole: {
    title: 'The city as a whole',
    claims: 'What names no town',
    totals: 'Totals as the document states them, and the sums of what it lists',
    total: 'Total',
    stated: 'stated',
    listed: 'listed',
    disagreements: 'What does not agree, or leaves a question open',
    unlocated: 'Named, but not to be located',
  },
  sources: {
    title: 'Sources',
    bibliography: 'Bibliography',
    rests: (claims: number) =>
      plural(claims, {
        one: '# claim of this atlas rests on it.',
        other: '# claims of this atlas rest on it.',
      }),
    reach: 'How far each table reaches',
  },
  index: {
    kicker: 'Places, actors, and the spellings they were met in',
    title: 'Index',
    cantonment: 'cantonment',
    see: (name: string) => `see ${name}`,
    /** A number of a page before another. */
    followed: (number: string) => `${number}, `,
    pages: (first: string, last: string) => `${first}–${last}`,
  },
};
