/**
 * Citations against the document: `anchors.csv` has every anchor as it was found there, and how many characters before it. So an
 * anchor is a place, and claims that are cited to one paragraph must lie together. Asked only of a folder that has that file.
 */
import type { Claim } from '../data/claim.ts';
import type { Dataset } from '../data/dataset.ts';
import type { Issue } from '../data/issue.ts';
import { type Evidence, type Law, rowsOf } from './law.ts';

export const ANCHORS = 'anchors.csv';

/** Where each text begins in the document, in characters. */
function placesIn(evidence: Evidence): ReadonlyMap<string, number> {
  return new Map(rowsOf(evidence, ANCHORS).map(({ cells }) => [cells.text ?? '', Number(cells.at)]));
}

const claimsOf = ({ claims }: Dataset): readonly Claim[] => Object.values(claims).flat();

export const fileOf = (claim: Claim) => ({ file: `data/${claim.table_name}.csv`, line: claim.line });

/** A text that is the document's own, with the row that says so. An anchor stands there once, a name may stand again. */
export interface Quoted extends Pick<Issue, 'file' | 'line'> {
  readonly text: string;
  readonly once: boolean;
}

/** Every text that the data say is the document's own. */
export function quotedIn(evidence: Evidence): readonly Quoted[] {
  const { dataset } = evidence;
  const anchors = claimsOf(dataset).flatMap((claim) =>
    claim.table_name === 'population' ? [] : [{ ...fileOf(claim), text: claim.anchor, once: true }],
  );
  const spellings = rowsOf(evidence, 'actors.csv').flatMap(({ line, cells }) =>
    (cells.also_written ?? '')
      .split(' | ')
      .map((text) => ({ file: 'data/actors.csv', line, text, once: false })),
  );
  const names = rowsOf(evidence, 'crosswalk.csv').flatMap(({ line, cells }) =>
    cells.reference === ''
      ? []
      : [{ file: 'data/crosswalk.csv', line, text: cells.as_written ?? '', once: false }],
  );
  const titles = [...dataset.references.values()]
    .filter(({ speaker }) => ['report', 'cable', 'article', 'document'].includes(speaker))
    .map(({ title }) => ({ file: 'data/references.json', line: null, text: title, once: false }));
  return [...anchors, ...spellings, ...names, ...titles];
}

/** The file itself: numbers that rise, as its rows stand in the order of the document. */
export const inOrder: Law = (evidence) => {
  const rows = rowsOf(evidence, ANCHORS);
  return rows.flatMap(({ line, cells: { at = '' } }, index) => {
    const before = Number(rows[index - 1]?.cells.at ?? 0);
    if (/^\d+$/.test(at) && Number(at) >= before) return [];
    return [
      {
        file: `data/${ANCHORS}`,
        line,
        problem: 'unfit at',
        value: at || '(empty)',
        expected: `a number from ${before} on`,
      },
    ];
  });
};

/** Every text of the document that the data name was found there, and nothing was found that they do not name. */
export const found: Law = (evidence) => {
  if (evidence.files[ANCHORS] === undefined) return [];
  const places = placesIn(evidence);
  const quoted = quotedIn(evidence);
  const named = new Set(quoted.map(({ text }) => text));
  const astray = quoted
    .filter(({ text }) => !places.has(text))
    .map(({ file, line, text }) => ({
      file,
      line,
      problem: 'words that were not found in the document',
      value: text || '(empty)',
      expected: 'words of it; if they are, run npm run find-anchors with the document',
    }));
  const idle = rowsOf(evidence, ANCHORS)
    .filter(({ cells }) => !named.has(cells.text ?? ''))
    .map(({ line, cells }) => ({
      file: `data/${ANCHORS}`,
      line,
      problem: 'words that nothing stands on any more',
      value: cells.text ?? '',
      expected:
        'a claim with this anchor; if it is gone for good, run npm run find-anchors with the document',
    }));
  return [...astray, ...idle];
};

/** Paragraphs and articles are stretches of the document; headings and reference lines stand here and there. */
const STRETCH = /^(¶ \d+|article)$/;

/** Claims of one stretch lie together: one that lies among those of another is cited to the wrong place. */
export const together: Law = (evidence) => {
  const places = placesIn(evidence);
  const cited = claimsOf(evidence.dataset)
    .filter(({ locator, anchor }) => STRETCH.test(locator) && places.has(anchor))
    .map((claim) => ({
      claim,
      at: places.get(claim.anchor) ?? 0,
      stretch: `${claim.reference} ${claim.locator}`,
    }))
    .toSorted((a, b) => a.at - b.at);
  const runs: (typeof cited)[] = [];
  for (const one of cited) {
    const run = runs.at(-1);
    if (run?.[0]?.stretch === one.stretch) run.push(one);
    else runs.push([one]);
  }
  // Claims on the same words may be told apart by their order alone: they are sorted by stretch where one fits.
  const longest = new Map<string, number>();
  for (const run of runs)
    longest.set(run[0]?.stretch ?? '', Math.max(longest.get(run[0]?.stretch ?? '') ?? 0, run.length));
  return runs.flatMap((run, index) => {
    const stretch = run[0]?.stretch ?? '';
    const others = runs.filter((other, at) => at !== index && other[0]?.stretch === stretch);
    if (others.length === 0) return [];
    const main = runs.find((other) => other[0]?.stretch === stretch && other.length === longest.get(stretch));
    if (run === main) return [];
    const around = runs[index - 1]?.[0]?.stretch ?? runs[index + 1]?.[0]?.stretch ?? 'another place';
    return run.map(({ claim }) => ({
      ...fileOf(claim),
      problem: `cited to ${stretch}, where its anchor does not stand`,
      value: claim.anchor,
      expected: `a citation that fits, such as ${around}`,
    }));
  });
};

/** Rows without anchors are cited to places that claims are cited to as well. */
export const citedToo: Law = (evidence) => {
  if (evidence.files[ANCHORS] === undefined) return [];
  const cited = new Set(
    claimsOf(evidence.dataset).map(({ reference, locator }) => `${reference} ${locator}`),
  );
  const pairs: readonly (readonly [string, string, string])[] = [
    ['actors.csv', 'reference', 'locator'],
    ['contradictions.csv', 'reference', 'locator'],
    ['contradictions.csv', 'other_reference', 'other_locator'],
    ['unlocated.csv', 'reference', 'locator'],
  ];
  return pairs.flatMap(([name, reference, locator]) =>
    rowsOf(evidence, name).flatMap(({ line, cells }) => {
      const value = `${cells[reference]} ${cells[locator]}`;
      if (cited.has(value)) return [];
      return {
        file: `data/${name}`,
        line,
        problem: `unfit ${locator}`,
        value,
        expected: 'a place that a claim is cited to',
      };
    }),
  );
};
