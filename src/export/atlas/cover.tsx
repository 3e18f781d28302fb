/** The cover: what the atlas is, of when it tells, what is in it and under which licence, over a quiet map of the towns. */
import type { Claim } from '../../data/claim.ts';
import { tint } from '../../figure/palettes.ts';
import { ofCity } from '../../words/city.ts';
import { further } from '../../words/words.ts';
import { type Block, below, near, paragraph, type Type } from '../blocks.tsx';
import type { Extents } from '../sizes.ts';
import { type Book, PAGE, viewIn } from './book.ts';
import { at, type Draft, type PageMaker } from './draft.ts';
import { BARE, mapBlock } from './maps.tsx';
import { MARGIN, PLAIN, pageOf, QUIET, roomOf, widthIn } from './paper.ts';
import { quietFigure } from './quiet.ts';
import { leading, line, told } from './words.tsx';

const NAME: Type = { size: 70, face: 'serif600', tone: 'text' };
const LINE: Type = { size: 22, face: 'serif400', tone: 'text' };
const TEXT: Type = { size: 15, face: 'serif400', tone: 'text' };
/** The picture begins so far below the words and ends so far down, as a share of the page. */
const PICTURE = { above: 34, bottom: 0.905 } as const;
/** How far the picture goes beyond the paper, so that its frame is not seen. */
const BLEED = 3;
/** Of the districts by name: no two neighbours are alike, and the large ones are pale. */
const TINTS = [0.3, 0.2, 0.08, 0.4, 0.14] as const;

/** First and last year of which anything is said. */
function yearsOf(claims: readonly Claim[]): readonly [first: string, last: string] {
  const years = (pick: (claim: Claim) => string) => claims.map((claim) => pick(claim).slice(0, 4)).toSorted();
  const known = claims.filter(({ from }) => from.precision !== 'unknown');
  return [
    years(({ from }) => from.first).find((year) => known.some(({ from }) => from.first.startsWith(year))) ??
      '',
    years(({ to }) => to.last).at(-1) ?? '',
  ];
}

/** All claims of the atlas. */
const claimsOf = ({ levels }: Book): readonly Claim[] => Object.values(levels.town.claims).flat();

function wordsOf(book: Book, width: number): Block {
  const { towns, districts, stocks } = book;
  const claims = claimsOf(book);
  const [first, last] = yearsOf(claims);
  const references = new Set(claims.map(({ reference }) => reference));
  const city = ofCity();
  const { book: own } = further();
  const inIt = own.cover.inIt({
    maps: stocks.town.themes.length,
    districts: districts.length,
    towns: towns.length,
    claims: claims.length,
    sources: references.size,
  });
  return below(
    [
      told('title', line(city.atlas, NAME)),
      paragraph(city.cover.line(towns.length), width, LINE),
      paragraph(city.cover.told, width * 0.9, TEXT),
      paragraph(city.cover.years(first, last), width * 0.9, TEXT),
      paragraph(inIt, width, { ...PLAIN, face: 'sans600' }),
    ],
    15,
  );
}

/** From edge to edge of the paper, each district in a tint of its own. */
function pictureOf(book: Book, { width }: Extents, height: number): Block {
  const { accent, paper } = book.ink;
  const order = book.districts.map(({ unit }) => unit.district);
  const tints = new Map(
    book.towns.map(({ unit }) => [unit.id, tint(accent, paper, TINTS[order.indexOf(unit.district)] ?? 0)]),
  );
  // Between tinted districts the borders are pale, as between the fills of a theme.
  const figure = { ...quietFigure(book, tints), ink: book.ink };
  const map = mapBlock({
    figure,
    extent: figure.ground.city,
    width: width + 2 * BLEED,
    height,
    margin: 0.02,
    pieces: BARE,
  });
  return {
    height,
    width,
    draw: (x, y, ink) => (
      <g>
        {map.draw(x - BLEED, y, ink)}
        <rect x={near(x)} y={near(y - 1)} width={near(width)} height={4} fill={ink.accent} />
      </g>
    ),
  };
}

export const coverPages: PageMaker = (book): readonly Draft[] => {
  const extents = pageOf(book.size, false);
  const room = roomOf(extents);
  const city = ofCity();
  const { book: own } = further();
  const { cover } = own;
  const text = wordsOf(book, widthIn(room));
  const wordsTop = MARGIN.top + 10;
  const top = Math.round(wordsTop + text.height + PICTURE.above);
  const bottom = Math.round(extents.height * PICTURE.bottom);
  const address = book.link(viewIn(book, {})).replace(/#.*$/, '');
  const madeOn = paragraph(cover.made(book.made, address).trim(), widthIn(room), QUIET);
  const made = below(
    [
      address === '' ? madeOn : leading(address, cover.onTheWeb, madeOn),
      paragraph(cover.licence(city.licence), widthIn(room), QUIET),
    ],
    3,
  );
  return [
    {
      id: PAGE.cover,
      kind: 'cover',
      title: city.atlas,
      turned: false,
      alt: city.cover.map(book.towns.length, book.districts.length),
      claims: [],
      blocks: [
        at(pictureOf(book, extents, bottom - top), 0, top),
        at(text, room.left, wordsTop),
        at(made, room.left, bottom + 18),
      ],
    },
  ];
};
