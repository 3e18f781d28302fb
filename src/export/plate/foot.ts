/** The foot: the source line, which is on every plate, then notes, the date of making and the address of the view. */
import { parseWhen, whenInWords } from '../../data/when.ts';
import type { Figure, Sheet } from '../../figure/figure.ts';
import { further, words } from '../../words/words.ts';
import { type Block, below, paragraph, type Type } from '../blocks.tsx';
import { withRanges } from './lines.ts';
import type { Page, Pieces } from './page.ts';
import { withRole } from './roles.tsx';

const PLAIN: Type = { size: 11, face: 'sans400', tone: 'text' };
const QUIET: Type = { size: 10, face: 'sans400', tone: 'textQuiet' };

/** All sheets that show on a plate, each once. */
export function sheetsOf({ fill, overlays, second }: Figure): readonly Sheet[] {
  const all = [fill, ...overlays, ...(second ? sheetsOf(second.figure) : [])];
  return [...new Map(all.map((sheet) => [sheet.id, sheet])).values()];
}

/** `newspaper report, 23 February 2012`: a citation without the place in it. */
function nameOf({ text, locator }: { text: string; locator: string }): string {
  const place = words().vocabulary.cited('', locator);
  return text.endsWith(place) ? text.slice(0, -place.length) : text;
}

/** The sources by their names alone, and the credit for the outlines: the least that any plate says. */
function briefSources(figure: Figure): string {
  const names = new Set(sheetsOf(figure).flatMap(({ citations }) => citations.map(nameOf)));
  return further().files.plate.sourceNames([...names], figure.attribution);
}

/** Every reference in full with the places in it that the map rests on. */
function fullSources(figure: Figure): string {
  const citations = sheetsOf(figure).flatMap((sheet) => sheet.citations);
  const { plate } = further().files;
  const sources = figure.sources.map(({ id, text }) => {
    const cited = citations.filter(({ reference }) => reference === id).map(({ locator }) => locator);
    return plate.source(text, withRanges(cited));
  });
  return plate.sources(sources, figure.readIn, figure.attribution);
}

/** The source line, whatever else is left out. */
export const sourceLine = (figure: Figure, pieces: Pieces) =>
  pieces.has('citations') ? fullSources(figure) : briefSources(figure);

const firstSentence = (text: string) => text.replace(/(?<=[.۔]) .*$/s, '');

function notesOf(figure: Figure, pieces: Pieces): string {
  const notes = pieces.has('notes')
    ? [figure.remark, ...new Set(sheetsOf(figure).flatMap((sheet) => sheet.notes))]
    : [];
  const whole = pieces.has('outline-details') ? figure.outlineNote : firstSentence(figure.outlineNote);
  return words().vocabulary.sentences([...notes, pieces.has('outlines') ? whole : '']);
}

function madeOf({ date, link }: Page, pieces: Pieces): string {
  const when = parseWhen(date);
  const made = further().files.plate.made(date, when ? whenInWords(when) : date);
  return words().vocabulary.sentences([pieces.has('date') ? made : '', pieces.has('link') ? link : '']);
}

export function footOf(figure: Figure, page: Page, pieces: Pieces, width: number): Block {
  const lines = [
    withRole('source', paragraph(sourceLine(figure, pieces), width, PLAIN)),
    withRole('note', paragraph(notesOf(figure, pieces), width, QUIET)),
    withRole('made', paragraph(madeOf(page, pieces), width, QUIET)),
  ];
  return below(lines, 2);
}
