/** Roles: what a piece of a plate is, for whoever reads the drawing again. */
import type { Block } from '../blocks.tsx';

export type Role =
  | 'title'
  | 'subtitle'
  | 'map'
  | 'caption'
  | 'legend'
  | 'inset'
  | 'table'
  | 'source'
  | 'note'
  | 'made'
  | 'qr';

/** A block that says what it is. */
export const withRole = (role: Role, { draw, ...block }: Block): Block => ({
  ...block,
  draw: (x, y, ink) => <g data-role={role}>{draw(x, y, ink)}</g>,
});
