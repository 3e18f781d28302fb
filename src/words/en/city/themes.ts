/** The themes in words: what each map shows, and who says so. */
import { formats } from '../formats.ts';

const { count, decimals, plural } = formats;

type Level = 'town' | 'district';

export const themes = {
  'vaccination-rate': {
    menu: 'Vaccinated per 1,000 residents',
    title: (when: string, _level: Level) => `Schoolchildren vaccinated per 1,000 residents, ${when}`,
    saidBy: 'as a newspaper reports an official count; residents of the 1998 census',
    what: 'children vaccinated per 1,000 residents',
    shows: 'how many children were vaccinated per 1,000 residents',
    unit: 'per 1,000 residents',
    notes: [
      'The denominator is all residents of the 1998 census, fourteen years before the count; schoolchildren by town are not published.',
    ],
    derived: (children: number, residents: number) =>
      `${count(children)} children ÷ ${count(residents)} residents of 1998`,
  },
  'vaccination-share': {
    menu: 'Share of all children vaccinated',
    title: (when: string, level: Level) =>
      `Each ${level}’s share of the schoolchildren vaccinated in Karachi, ${when}`,
    saidBy: 'as a newspaper reports an official count',
    what: 'of all children counted in the city',
    shows: 'its share of all children counted in the city',
    unit: 'of the city’s total',
    notes: [
      'Shares of the children that were counted: a town whose figure of a day was not received is not in that day’s total.',
    ],
    derived: (children: number, all: number) => `${count(children)} of ${count(all)} children counted`,
  },
  control: {
    menu: 'Who is said to control it',
    title: 'Control of Karachi’s neighbourhoods as a US consulate cable describes it, spring 2009',
    saidBy: 'as a leaked cable of the US consulate in Karachi says; published 1 June 2011',
    sentence:
      'Each colour is a party or gang that the cable names for the place; stripes are two claims side by side.',
    notes: [
      'Plain: said to control. Lined: said to have a stronghold. Stripes: two at once. Pale: armed there, not said to control.',
      'AP gang and RD gang: those of Arshad Pappu and Rahman Dakait.',
      'The cable names neighbourhoods; where one bears a town’s name the whole town is filled.',
      'Korangi and Landhi stand in both lists: MQM is said to control them, MQM-H to have strongholds there. The local police, says the cable, believe that MQM-H keeps armed groups there too: that is alleged, and drawn as a broken edge.',
    ],
  },
  density: {
    menu: 'Population density, 1998',
    title: (_when: string, level: Level) =>
      `Residents per square kilometre, Karachi’s ${level === 'town' ? 'towns' : 'districts'}, 1998`,
    saidBy: 'residents as counted by the 1998 census; areas of this atlas’s outlines',
    what: 'residents per square kilometre',
    shows: 'how many residents it had per square kilometre',
    unit: 'per km²',
    notes: ['Areas are measured on hand-drawn outlines. Gadap, Bin Qasim and Kemari hold much open country.'],
    derived: (residents: number, square: number) =>
      `${count(residents)} residents ÷ ${decimals(square, 1)} km²`,
  },
  vaccinated: {
    menu: 'Children vaccinated',
    title: (when: string) => `Schoolchildren vaccinated against hepatitis, Karachi, ${when}`,
    saidBy: 'as a newspaper reports an official count',
    what: 'children vaccinated',
    shows: 'the number of children vaccinated',
    notes: [],
  },
  'vaccination-change': {
    menu: 'Change from 20 to 21 February',
    title: (_when: string) => 'Change in schoolchildren vaccinated, Karachi, 20 to 21 February 2012',
    saidBy: 'derived from a newspaper’s report of an official count',
    what: 'children against the first day',
    shows: 'how many more children were vaccinated on the second day',
    notes: [
      'The second day less the first. Where either was not received there is no difference, and none is drawn.',
    ],
    derived: 'second day less first',
    partial: (towns: number, all: number) =>
      `${count(towns)} of ${plural(all, { one: '# town', other: '# towns' })}`,
  },
  'no-go': {
    menu: 'No-go areas',
    title: 'Areas said to be closed to police or to a party, Karachi, to spring 2009',
    saidBy: 'as a leaked cable of the US consulate in Karachi says; published 1 June 2011',
    notes: [
      'The cable adds (¶ 1) that the police regard many neighbourhoods, which it does not name, as no-go: these are not all.',
      'The cable does not say which parts of Lyari: the whole town is hatched with a soft edge.',
    ],
  },
  places: {
    menu: 'Named places',
    title: 'Neighbourhoods and landmarks that the document names, Karachi',
    saidBy: 'located for this atlas, each as precisely as it can be',
    sentence:
      'Each point is a place that the document names; the figure beside it is how precisely it could be located.',
    one: 'place',
    none: 'no place here',
    counted: (n: number) => plural(n, { one: '# place', other: '# places' }),
    detail: (kind: string, metres: number) => `${kind}, ±${count(metres)} m`,
    saying: (place: string, detail: string) => `${place} lies here (${detail}).`,
    left: 'what cannot be located is listed with the data',
  },
  events: {
    menu: 'Dated events',
    title: 'Dated events of the document that have a place, Karachi',
    saidBy: 'as the document’s cables and articles tell them',
    sentence: 'Each point is a dated event at the place where the document puts it.',
    one: 'event',
    none: 'no event here',
    counted: (n: number) => plural(n, { one: '# event', other: '# events' }),
    saying: (title: string, date: string) => `${title} (${date}).`,
    left: (n: number) => `${count(n)} more are of the whole city or of no place in it`,
  },
};
