/** Arranging: where maps, keys and inset stand between the head and the foot. */
import { aboveKeys, aroundKeys } from './above.ts';
import { besideKeys, COLUMN_SHARES } from './beside.ts';
import type { Piece, Pieces } from './page.ts';
import type { Arrangement, Setting } from './placed.ts';

const without = (pieces: Pieces, piece: Piece): Pieces => new Set([...pieces].filter((one) => one !== piece));

const zoomOf = ({ maps }: Arrangement) => maps[0]?.frame.zoom ?? 0;

/** Of some ways the one that shows the ground largest, of those that have room if any has. */
function best(ways: readonly Arrangement[]): Arrangement | null {
  const fitting = ways.filter(({ fits }) => fits);
  return (fitting.length > 0 ? fitting : ways).toSorted((a, b) => zoomOf(b) - zoomOf(a))[0] ?? null;
}

/** In how many columns maps may stand: of several the first two always stand side by side. */
const countsOf = ({ wishes }: Setting) =>
  wishes.map((_, index) => index + 1).slice(wishes.length > 1 ? 1 : 0);

function besideWays(setting: Setting): readonly Arrangement[] {
  const { page } = setting;
  const shares = page.width > page.height ? COLUMN_SHARES : [];
  return shares.flatMap((share) => countsOf(setting).map((across) => besideKeys(setting, share, across)));
}

const otherWays = (setting: Setting): readonly Arrangement[] => [
  ...countsOf(setting).map((across) => aboveKeys(setting, across)),
  ...[aroundKeys(setting)].filter((way) => way !== null),
];

/**
 * The best way to set maps, keys and inset. On a wide page a single map stands beside its keys if they have room there; of all
 * other ways the one is best that shows the ground largest. Three maps gain more by smaller keys than the keys lose.
 */
export function arrange(setting: Setting): Arrangement {
  const { wishes, pieces } = setting;
  const beside = besideWays(setting);
  const single = wishes.length === 1 ? best(beside) : null;
  if (single?.fits) return single;
  const smaller = { ...setting, pieces: without(pieces, 'legend-size') };
  const more = wishes.length > 2 ? [...besideWays(smaller), ...otherWays(smaller)] : [];
  const found = best([...beside, ...otherWays(setting), ...more]);
  if (!found) throw new Error('a plate needs a map: got none');
  return found;
}
