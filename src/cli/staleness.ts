/** Whether the maps of a folder are what its drawing makes, where it has one. */
import type { Files } from '../data/dataset.ts';
import { readFeatures } from '../data/geojson.ts';
import type { Issue } from '../data/issue.ts';
import { type Made, make } from './draw.ts';

/** The maps of the drawing, which are edited by hand, and the form of each. */
const DRAWN = [
  ['drawing/arcs.geojson', 'arc'],
  ['drawing/context.geojson', 'drawn'],
] as const;

const faultsOfForm = (files: Files): readonly Issue[] =>
  DRAWN.flatMap(([name, form]) =>
    files[name] === undefined ? [] : readFeatures(`data/${name}`, files[name], form).issues,
  );

/** What the drawing of a folder makes; `null` where it has none, and its maps are a matter of their own. */
export function madeFrom(files: Files): Made | null {
  const arcs = files['drawing/arcs.geojson'];
  const units = files['drawing/units.csv'];
  const context = files['drawing/context.geojson'];
  return arcs === undefined || units === undefined || context === undefined
    ? null
    : make({ arcs, units, context });
}

/** A line of a map that differs from what the drawing makes. Each feature has a line of its own. */
function staleLine(file: string, text: string, made: string): Issue | null {
  if (text === made) return null;
  const [lines, expected] = [text.split('\n'), made.split('\n')];
  const index = lines.findIndex((line, at) => line !== expected[at]);
  const value = (lines[index] ?? '').slice(0, 60) || '(empty)';
  return {
    file: `data/${file}`,
    line: index + 1,
    problem: 'not as it is drawn',
    value,
    expected: 'what drawing/ makes: change it there and run npm run draw',
  };
}

/** The faults of the drawing, and each map that is not made from it. */
export function faultsOfDrawing(files: Files): readonly Issue[] {
  const unfit = faultsOfForm(files);
  const made = unfit.length > 0 ? null : madeFrom(files);
  if (made === null) return unfit;
  const faults = made.faults.map((value) => ({
    file: 'data/drawing/arcs.geojson',
    line: null,
    problem: 'a fault of the drawing',
    value,
    expected: 'arcs that close round every unit of units.csv',
  }));
  const stale = [...made.files].flatMap(([name, text]) => {
    const here = files[name];
    return here === undefined ? [] : (staleLine(name, here, text) ?? []);
  });
  return [...faults, ...stale];
}
