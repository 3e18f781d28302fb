/** The panels of claims: the record of a place, the evidence of a claim, what the maps rest on, and the reader's document. */
import { formats } from '../formats.ts';

const { count, plural } = formats;

export const panels = {
  record: {
    title: {
      control: 'Who is said to hold it',
      'no-go': 'Said to be closed',
      events: 'Dated events',
      vaccination: 'Vaccination, February 2012',
      statements: 'Also said of it',
      population: 'Residents',
      totals: 'Totals as stated',
      killings: 'Activists killed in 2011',
      strength: 'Armed strength as said',
      relations: 'Parties and groups among themselves',
    },
    standing: {
      district: (towns: number, names: string) =>
        `district of ${plural(towns, { one: '# town', other: '# towns' })}: ${names}`,
      town: (district: string) => `town of ${district}`,
      cantonment: 'cantonment: not a town, and in none of the document’s tables',
      city: 'the city as a whole, and what names no part of it',
      /** `neighbourhood in Jamshed, located to ±250 m`; some places lie in no town. */
      place: (kind: string, town: string | null, metres: number) =>
        `${kind}${town === null ? '' : ` in ${town}`}, located to ±${count(metres)} m`,
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
    /** A citation or a value as the way to its evidence. */
    open: (citation: string) => `Evidence: ${citation}`,
    ofValue: (value: string) => `${value}: evidence`,
    facts: { speaker: 'Said by', when: 'Of', standing: 'Standing', basis: 'Rests on', note: 'Note' },
    /** In whose words, and where: `cable: US consulate cable, spring 2009, ¶ 4`. */
    saidBy: (speaker: string, source: string) => `${speaker}: ${source}`,
    stated: 'stated',
    close: 'Close evidence',
    show: (place: string) => `Show ${place} on the map`,
    nowhere: 'It has no place on the map.',
    copyAs: 'Copy citation as',
    copy: (form: string) => `Copy citation: ${form}`,
    others: (about: string) => `Other claims about ${about}`,
    order: 'Claims in the document’s order',
    previous: 'Previous claim',
    next: 'Next claim',
    at: (number: number, of: number) => `${number} of ${of}`,
  },
  foundations: {
    label: 'Sources and sums',
    sources: 'Sources of this map',
    outlines: 'How the outlines were drawn',
    sums: 'Do the numbers add up?',
    total: 'Total',
    stated: 'Stated',
    listed: 'Listed',
    joins: 'What joins to the towns, and what does not',
    disagreements: (n: number) => `Where the document does not agree, or leaves it open (${n})`,
    crossings: (n: number) => `Names carried over to a place (${n})`,
    unlocated: (n: number) => `Named, but not located (${n})`,
    download: 'Download all of this as CSV',
    totalWhen: (what: string, when: string) => `${what}, ${when}`,
    /** What is stated less what is listed, and how many counts are lacking. */
    remark: (difference: number, missing: number) => {
      const more = `${count(Math.abs(difference))} ${difference > 0 ? 'more' : 'fewer'} stated than listed`;
      const lacking = plural(missing, { one: '# count not received', other: '# counts not received' });
      return [difference === 0 ? 'agrees' : more, missing > 0 ? lacking : ''].filter(Boolean).join('; ');
    },
    /** A name that no reference has. */
    elsewhere: 'spelling met elsewhere',
    carried: (asWritten: string, place: string) => `${asWritten} → ${place}`,
    /** Several citations in one line. */
    citations: (citations: readonly string[]) => citations.join(' · '),
    tables: {
      vaccination: 'vaccination',
      population: 'population',
      totals: 'totals',
      control: 'control',
      'no-go': 'no-go',
      killings: 'killings',
      strength: 'strength',
      events: 'events',
      relations: 'relations',
      statements: 'statements',
    },
    /** How far a table reaches; `without` names the towns that it leaves out, and is empty where it reaches none. */
    join: (join: {
      readonly claims: number;
      readonly reached: number;
      readonly towns: number;
      readonly without: string;
      readonly carried: number;
      readonly elsewhere: number;
    }) => {
      const claims = plural(join.claims, { one: '# claim', other: '# claims' });
      const parts = [
        `${claims}, ${join.reached} of ${join.towns} towns reached`,
        join.without ? `none for ${join.without}` : '',
        join.carried > 0 ? `${join.carried} carried over from a neighbourhood to its town` : '',
        join.elsewhere > 0 ? `${join.elsewhere} of no single town` : '',
      ];
      return `${parts.filter(Boolean).join('; ')}.`;
    },
  },
  document: {
    tooLarge: (name: string, megabytes: number) =>
      `“${name}” has ${megabytes} MB: a text of at most 5 MB was expected. Choose the document as plain text.`,
    notText: (name: string) => `“${name}” is not plain text. Choose the document as a text file (.txt).`,
    empty: (name: string) => `“${name}” is empty. Choose the document as a text file (.txt).`,
    label: 'The document',
    heading: 'Bring the document',
    hint: 'The atlas holds no sentence of its document. If you have its text, open it here or drop it: each claim is found in it and marked. It stays on your machine.',
    open: 'Open the text of the document',
    found: (n: number) => `${n} anchors found.`,
    missing: (n: number) => `${n} anchors not found in this text`,
  },
};
