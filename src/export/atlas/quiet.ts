/** Quiet figures: the towns as they lie, with nothing claimed of them, for locators and for what is laid over the map. */
import { absenceSwatch } from '../../figure/absences.ts';
import { compose } from '../../figure/compose.ts';
import type { AreaInk, Figure, Legend, Sheet } from '../../figure/figure.ts';
import type { Ink } from '../../figure/ink.ts';
import { tint } from '../../figure/palettes.ts';
import { type Book, viewIn } from './book.ts';

/** How strongly the borders of plain towns are drawn. */
const BORDER = 0.4;
const NO_LEGEND: Legend = { title: '', sentence: '', scale: null, entries: [], absences: [], method: '' };

/** Every unit of the ground as plain land, but those with a tint; cantonments as on every map. */
function plainAreas({ ground }: Figure, ink: Ink, tints: ReadonlyMap<string, string>): readonly AreaInk[] {
  return ground.units.map(({ id, kind }): AreaInk => {
    const color = tints.get(id);
    const bare = kind === 'cantonment' && color === undefined;
    return {
      place: id,
      swatch: bare ? absenceSwatch('not-applicable', ink) : { kind: 'fill', fill: color ?? ink.paper },
    };
  });
}

/** Plain towns are told apart by their borders alone, which are pale where fills do that. */
const outlinedInk = (ink: Ink): Ink => ({ ...ink, border: tint(ink.textQuiet, ink.paper, BORDER) });

/** A map on which some units are tinted and some places outlined. */
export function quietFigure(
  book: Book,
  tints: ReadonlyMap<string, string>,
  outlined: readonly string[] = [],
): Figure {
  const figure = compose(book.stocks.town, viewIn(book, { places: outlined }));
  const fill: Sheet = {
    ...figure.fill,
    id: 'quiet',
    areas: plainAreas(figure, figure.ink, tints),
    readings: new Map(),
    legend: NO_LEGEND,
  };
  return { ...figure, ink: outlinedInk(figure.ink), fill, overlays: [] };
}

/** What is laid over the map as a map of its own: the overlay's words and key, over plain towns. */
export function overPlain(figure: Figure, overlay: Sheet): Figure {
  const areas = plainAreas(figure, figure.ink, new Map());
  const marks: Sheet = { ...overlay, id: `${overlay.id}/marks`, slot: 'fill', legend: NO_LEGEND };
  const fill: Sheet = { ...overlay, slot: 'fill', areas, circles: [], callouts: [], readings: new Map() };
  const { title, saidBy, summary } = overlay;
  const cited = new Set(overlay.citations.map(({ reference }) => reference));
  return {
    ...figure,
    ink: outlinedInk(figure.ink),
    fill,
    overlays: [marks],
    title,
    saidBy,
    summary: `${title}. ${summary}`,
    sources: figure.sources.filter(({ id }) => cited.has(id)),
  };
}
