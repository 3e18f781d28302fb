/** Figures: what a claim counts stands in its anchor, and the hedge of the anchor is the bound of the claim. */
import type { Claim } from '../data/claim.ts';
import type { Issue } from '../data/issue.ts';
import { BOUNDS } from '../data/terms.ts';
import { fileOf } from './citations.ts';
import type { Law } from './law.ts';
import { numbersIn } from './numbers.ts';

type Counting = Claim<'vaccination' | 'totals' | 'killings' | 'strength' | 'statements'>;

/** What is counted as a number; `null` where that was not received, or is said in words. */
function figureOf(claim: Counting): number | null {
  if (typeof claim.value !== 'string') return claim.value;
  return /^\d+(\.\d+)?$/.test(claim.value) ? Number(claim.value) : null;
}

function faultsOfFigure(claim: Counting): readonly Issue[] {
  const stated = numbersIn(claim.anchor);
  const figure = figureOf(claim);
  const at = { ...fileOf(claim), problem: 'value that its anchor does not have' };
  if (claim.anchor === '' || (figure !== null && stated.length === 0)) return [];
  if (figure === null)
    return claim.table_name === 'vaccination' && stated.length > 0
      ? [{ ...at, value: 'not-received', expected: `one of ${stated.join(', ')}, as in “${claim.anchor}”` }]
      : [];
  return stated.includes(figure)
    ? []
    : [{ ...at, value: String(figure), expected: `one of ${stated.join(', ')}, as in “${claim.anchor}”` }];
}

const countsOf = ({ dataset: { claims } }: Parameters<Law>[0]): readonly Counting[] => [
  ...claims.vaccination,
  ...claims.totals,
  ...claims.killings,
  ...claims.strength,
  ...claims.statements,
];

export const figures: Law = (evidence) => countsOf(evidence).flatMap(faultsOfFigure);

/** The hedges of English that the anchors have, and the bound each makes. */
const HEDGES: readonly (readonly [RegExp, (typeof BOUNDS)[number]])[] = [
  [/\b(at least|over|more than|a minimum)\b/, 'at-least'],
  [/\b(about|around|approximately|some \d)\b/, 'about'],
  [/\b(as many as|up to|at most)\b/, 'at-most'],
];

export const hedges: Law = (evidence) =>
  countsOf(evidence).flatMap((claim) => {
    if (claim.table_name === 'vaccination' || figureOf(claim) === null) return [];
    const hedge = HEDGES.find(([words]) => words.test(claim.anchor));
    if (hedge === undefined || hedge[1] === claim.bound) return [];
    return [
      {
        ...fileOf(claim),
        problem: 'unfit bound',
        value: claim.bound || '(empty)',
        expected: `${hedge[1]}, as “${claim.anchor}” has it`,
      },
    ];
  });

/** A statement with a figure has a unit and a bound; one in words has no unit. */
export const measured: Law = ({ dataset: { claims } }) =>
  claims.statements.flatMap((claim) => {
    const counted = /^\d+([.:]\d+)?$/.test(claim.value);
    const known = claim.bound === '' || BOUNDS.some((bound) => bound === claim.bound);
    const at = fileOf(claim);
    return [
      ...(known
        ? []
        : [
            {
              ...at,
              problem: 'unfit bound',
              value: claim.bound,
              expected: `${BOUNDS.join(' | ')}, or nothing`,
            },
          ]),
      ...(counted && claim.bound === ''
        ? [{ ...at, problem: 'figure without a bound', value: claim.value, expected: BOUNDS.join(' | ') }]
        : []),
      ...(counted === (claim.unit !== '')
        ? []
        : [
            {
              ...at,
              problem: counted ? 'figure without a unit' : 'unit without a figure',
              value: claim.unit || claim.value,
              expected: 'a unit where the value is a figure, and only there',
            },
          ]),
    ];
  });
