/** The record of a place, and the evidence of a claim. */

export const panels = {
  record: {
    title: {
      control: 'Who is said to hold it',
      'no-go': 'Said to be closed',
      events: 'Dated events',
      statements: 'Also said of it',
      population: 'Residents',
      totals: 'Totals as stated',
      strength: 'Armed strength as said',
      relations: 'Parties and groups among themselves',
      measures: 'From tables of your own',
    },
    directions: {
      north: 'north',
      'north-east': 'north-east',
      east: 'east',
      'south-east': 'south-east',
      south: 'south',
      'south-west': 'south-west',
      west: 'west',
      'north-west': 'north-west',
    },
    /** Where a neighbour lies, and how long the border is; a neighbour on all sides has no direction. */
    bordering: (direction: string | null, kilometres: string) =>
      `${direction === null ? '' : `to the ${direction}, `}along ${kilometres} km`,
    /** What is said of a part of the place. */
    ofPart: (part: string, text: string) => `${part}: ${text}`,
    /** Of what the document is silent: who holds the place, closed areas in it, or both. */
    silence: (unsaid: { readonly holder: boolean; readonly closed: boolean }) => {
      const things = [
        unsaid.holder ? 'of who holds it' : '',
        unsaid.closed ? 'of any closed area in it' : '',
      ];
      return `The document says nothing ${things.filter(Boolean).join(' or ')}.`;
    },
    label: (name: string) => `All that the document says of ${name}`,
    borders: (name: string, others: number) => `${name} borders ${others} others`,
    compare: 'Compare',
    compareWith: (name: string) => `Compare ${name} with another place`,
    close: (name: string) => `Close ${name}`,
    /** A date before the citation. */
    dated: (when: string) => `${when} · `,
  },
  evidence: {
    label: 'Evidence',
    /** A value as the way to its evidence. */
    ofValue: (value: string) => `${value}: evidence`,
    facts: { speaker: 'Said by', when: 'Of', standing: 'Standing', basis: 'Rests on', note: 'Note' },
    /** In whose words, and where: `report: Survey of 2018, ¶ 4`. */
    saidBy: (speaker: string, source: string) => `${speaker}: ${source}`,
    stated: 'stated',
    close: 'Close evidence',
    show: (place: string) => `Show ${place} on the map`,
    nowhere: 'It has no place on the map.',
    copyAs: 'Copy citation as',
    copy: (form: string) => `Copy citation: ${form}`,
    /** What the maps make of the claim together with others. */
    workings: 'Worked out with it',
    /** Before the claims that such a number rests on besides. */
    besides: 'It also rests on:',
    more: (n: number) => `and ${n} more`,
    others: (about: string) => `Other claims about ${about}`,
    order: 'Claims in the document’s order',
    previous: 'Previous claim',
    next: 'Next claim',
    at: (number: number, of: number) => `${number} of ${of}`,
  },
};
