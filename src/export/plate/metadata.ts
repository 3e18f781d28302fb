/** What a plate says of itself inside its file: the view that brings it back, its day and how to cite it. */
import type { Figure } from '../../figure/figure.ts';
import { ofCity } from '../../words/city.ts';
import { further } from '../../words/words.ts';
import type { Page } from './page.ts';

/** What the map is called where there is only one line for it. */
export const nameOf = ({ title, saidBy }: Figure) => further().files.plate.name(title, saidBy);

/** The map in words, for whoever does not see it. */
export function altText(figure: Figure): string {
  const { second } = figure;
  if (!second) return figure.summary;
  const [first, other] = second.names;
  return further().files.plate.both(first, figure.summary, other, second.figure.summary);
}

/** The plate itself as a citation. */
export const citationOf = ({ title, saidBy }: Figure, { date, link }: Page) =>
  further().files.plate.citation(title, saidBy, ofCity().atlas, date, link);

const CODES: Readonly<Record<string, string>> = { '<': '\\u003c', '>': '\\u003e', '&': '\\u0026' };

/** JSON in which no character means anything to XML, so that it reads the same escaped or not. */
export function metadataOf(figure: Figure, page: Page): string {
  const said = {
    atlas: ofCity().called.id,
    view: page.view ?? fragmentOf(page.link),
    date: page.date,
    citation: citationOf(figure, page),
  };
  return JSON.stringify(said).replace(/[<>&]/g, (character) => CODES[character] ?? character);
}

/** The fragment of an address, with its `#`; empty where it has none. */
const fragmentOf = (link: string) => (link.includes('#') ? link.slice(link.indexOf('#')) : '');
