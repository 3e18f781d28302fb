/** The looks of absence: a sample of each kind as the maps draw it, for the help sheet. */
import { absenceSwatch } from '../figure/absences.ts';
import type { Part } from '../figure/figure.ts';
import type { Ink } from '../figure/ink.ts';
import type { AbsenceLook } from '../ui/help.tsx';
import { words } from '../words/words.ts';

/** The lowest class of the first map that has classes. */
function lowestOf(parts: readonly Part[]): AbsenceLook['swatch'] {
  const scale = parts.find(({ legend }) => legend.scale !== null)?.legend.scale;
  return { kind: 'fill', fill: scale?.fills[0] ?? 'none' };
}

/** Stripes as the first map has them that shows several claims of one place. */
function stripesOf(parts: readonly Part[]): readonly AbsenceLook['swatch'][] {
  return parts
    .flatMap(({ legend }) => legend.entries.map(({ swatch }) => swatch))
    .filter((swatch) => swatch.kind === 'stripes')
    .slice(0, 1);
}

/** Zero, the three absences and the contested, in the order in which they are told apart. */
export function absenceLooks(parts: readonly Part[], ink: Ink): readonly AbsenceLook[] {
  const { looks } = words().maps.absences;
  const absent = ['not-received', 'not-stated', 'not-applicable'] as const;
  return [
    { ...looks.zero, swatch: lowestOf(parts) },
    ...absent.map((kind) => ({ ...looks[kind], swatch: absenceSwatch(kind, ink) })),
    ...stripesOf(parts).map((swatch) => ({ ...looks.contested, swatch })),
  ];
}
