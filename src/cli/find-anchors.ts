/**
 * `npm run find-anchors -- document.txt`: looks up in the document every text that the data have from it, and writes where each
 * stands to `data/anchors.csv`. A text that is not there, or an anchor that stands there twice, is told and nothing is written.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { csvFormatRows } from 'd3-dsv';
import { parseDataset } from '../data/dataset.ts';
import { formatIssue, type Issue } from '../data/issue.ts';
import { quotedIn } from '../laws/citations.ts';
import { folderOfData, readAllDataFiles } from './read-data.ts';

/** The texts of the data in the order in which they stand in the document, each with the characters before it; or what is amiss. */
export function anchorsIn(
  document: string,
  quoted: ReturnType<typeof quotedIn>,
): { readonly rows: readonly (readonly [text: string, at: number])[]; readonly issues: readonly Issue[] } {
  const plain = document.replace(/\s+/g, ' ');
  const issues: Issue[] = [];
  const places = new Map<string, number>();
  for (const { file, line, text, once } of quoted) {
    const at = text === '' ? -1 : plain.indexOf(text);
    const again = once && at >= 0 && plain.indexOf(text, at + 1) >= 0;
    if (at < 0 || again) {
      const problem = again
        ? 'anchor that stands in the document twice'
        : 'words that the document does not have';
      issues.push({
        file,
        line,
        problem,
        value: text || '(empty)',
        expected: 'words of the document, by which one place of it is found',
      });
    } else places.set(text, at);
  }
  return { rows: [...places].toSorted(([a, x], [b, y]) => x - y || (a < b ? -1 : 1)), issues };
}

function main(path: string | undefined): number {
  if (path === undefined) {
    console.error('no document: expected its text, as in npm run find-anchors -- document.txt');
    return 1;
  }
  const files = readAllDataFiles(process.cwd());
  const { dataset } = parseDataset(files);
  const { rows, issues } = anchorsIn(readFileSync(path, 'utf8'), quotedIn({ files, dataset }));
  for (const issue of issues) console.error(formatIssue(issue));
  if (issues.length > 0) return 1;
  writeFileSync(
    resolve(folderOfData(), 'anchors.csv'),
    `${csvFormatRows([['text', 'at'], ...rows.map((row) => row.map(String))])}\n`,
  );
  console.log(`${folderOfData()}/anchors.csv: ${rows.length} texts found`);
  return 0;
}

if (process.argv[1]?.endsWith('find-anchors.ts')) process.exitCode = main(process.argv[2]);
