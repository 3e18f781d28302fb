/** What the maps rest on, and the reader's document. */
import { formats } from '../formats.ts';

const { count, plural } = formats;

export const reading = {
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
      measures: 'tables of your own',
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
      `“${name}” has ${megabytes} MB: a text of at most 1 MB was expected. Choose the document as plain text.`,
    notText: (name: string) => `“${name}” is not plain text. Choose the document as a text file (.txt).`,
    empty: (name: string) => `“${name}” is empty. Choose the document as a text file (.txt).`,
    tooManyLines: (name: string, lines: number) =>
      `“${name}” has ${count(lines)} lines: a text of at most ${count(50_000)} was expected. Choose the document as plain text.`,
    otherScript: (name: string, letters: number) =>
      `“${name}” has ${count(letters)} letters of other scripts than Latin: the document, in English, has few. Choose the document as plain text.`,
    unreadable: (name: string) =>
      `“${name}” could not be read: it may be a folder, or be gone. Choose the document as a text file (.txt).`,
    label: 'The document',
    heading: 'Bring the document',
    hint: 'The atlas holds no sentence of its document. If you have its text, open it here or drop it: each claim is found in it and marked. It stays on your machine.',
    open: 'Open the text of the document',
    found: (n: number) => `${n} anchors found.`,
    missing: (n: number) => `${n} anchors not found in this text`,
  },
};
