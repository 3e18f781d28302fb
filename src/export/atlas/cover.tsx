/** The cover: what the atlas is, of when it tells, what is in it and under which licence, over a quiet map of the towns. */
import type { Claim } from '../../data/claim.ts';
import { tint } from '../../figure/palettes.ts';
import { plural } from '../../figure/phrases.ts';
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

const LICENCE =
  'Tables and geometry: CC BY 4.0. Code: MIT. Fonts: Noto Sans, Noto Naskh Arabic and Source Serif 4, OFL 1.1. The document belongs to its authors and is not included.';

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
  const inIt = [
    plural(stocks.town.themes.length, 'map'),
    plural(districts.length, 'district'),
    plural(towns.length, 'town'),
    plural(claims.length, 'claim'),
    plural(references.size, 'source'),
  ].join(' · ');
  return below(
    [
      told('title', line('Karachi Atlas', NAME)),
      paragraph(`What one document says of ${towns.length} towns, claim by claim`, width, LINE),
      paragraph(
        `Between 2008 and 2012 newspapers and leaked diplomatic cables told who held which part of Karachi, where the police could not go, how many children were vaccinated and how many people were killed. This atlas sets each claim in its place, with its date, its hedge and its source, and shows disagreement and silence as what they are.`,
        width * 0.9,
        TEXT,
      ),
      paragraph(
        `The claims are of the years ${first} to ${last}. The outlines are those of the towns of 2001 to 2011.`,
        width * 0.9,
        TEXT,
      ),
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
  const words = wordsOf(book, widthIn(room));
  const wordsTop = MARGIN.top + 10;
  const top = Math.round(wordsTop + words.height + PICTURE.above);
  const bottom = Math.round(extents.height * PICTURE.bottom);
  const address = book.link(viewIn(book, {})).replace(/#.*$/, '');
  const made = below(
    [
      leading(
        address,
        'The atlas on the web',
        paragraph(`Made on ${book.made}. ${address}`, widthIn(room), QUIET),
      ),
      paragraph(LICENCE, widthIn(room), QUIET),
    ],
    3,
  );
  return [
    {
      id: PAGE.cover,
      kind: 'cover',
      title: 'Karachi Atlas',
      turned: false,
      alt: `Map of Karachi: ${plural(book.towns.length, 'town')} in ${plural(book.districts.length, 'district')}, each district in a tint of its own.`,
      claims: [],
      blocks: [
        at(pictureOf(book, extents, bottom - top), 0, top),
        at(words, room.left, wordsTop),
        at(made, room.left, bottom + 18),
      ],
    },
  ];
};
